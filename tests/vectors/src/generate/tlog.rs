//! Vectors for the transparency log: happy paths and systematic mutations of them.
//!
//! Keys, texts and trees are fixed, so that the same files come out each time. What a case must
//! give is written from what its mutation does, in the words of the specifications, and never by
//! asking the code under test: trees and proofs are built here by RFC 6962's recursive
//! definitions, over the two hash functions alone.

use serde::Serialize;
use tlog::{Algorithm, Checkpoint, Hash, SigningKey, cosign, leaf_hash, node_hash};

const ORIGIN: &str = "example.com/log";

/// A note and the keys that are known.
#[derive(Debug, Serialize)]
pub(super) struct NoteCase {
    /// Unique in its file.
    pub name: String,
    /// `ok`, or the class of the failure.
    pub class: &'static str,
    /// The whole note.
    pub note: String,
    /// Known verifier keys.
    pub keys: Vec<String>,
    /// `ok`, or the kind of the error.
    pub expect: &'static str,
}

/// A signed checkpoint, with or without cosignatures, and who is trusted.
#[derive(Debug, Serialize)]
pub(super) struct CheckpointCase {
    /// Unique in its file.
    pub name: String,
    /// `ok`, or the class of the failure.
    pub class: &'static str,
    /// The whole note.
    pub note: String,
    /// The log that is asked for.
    pub origin: &'static str,
    /// Its trusted keys.
    pub keys: Vec<String>,
    /// The trusted witnesses' keys.
    pub witnesses: Vec<String>,
    /// How many distinct witnesses must have cosigned.
    pub quorum: usize,
    /// `ok`, or the kind of the error.
    pub expect: &'static str,
}

/// A claim that a leaf is in a tree. Hashes are lower-case hexadecimal.
#[derive(Debug, Serialize)]
pub(super) struct InclusionCase {
    /// Unique in its file.
    pub name: String,
    /// `ok`, or the class of the failure.
    pub class: &'static str,
    /// The leaf hash.
    pub leaf: String,
    /// Its index.
    pub index: u64,
    /// The tree's size.
    pub size: u64,
    /// The proof, from the leaf up.
    pub proof: Vec<String>,
    /// The tree's root.
    pub root: String,
    /// `ok`, or the kind of the error.
    pub expect: &'static str,
}

/// A claim that one tree is the beginning of another. Hashes are lower-case hexadecimal.
#[derive(Debug, Serialize)]
pub(super) struct ConsistencyCase {
    /// Unique in its file.
    pub name: String,
    /// `ok`, or the class of the failure.
    pub class: &'static str,
    /// Size of the older tree.
    pub old_size: u64,
    /// Its root.
    pub old_root: String,
    /// Size of the newer tree.
    pub new_size: u64,
    /// Its root.
    pub new_root: String,
    /// The proof, from the lowest level up.
    pub proof: Vec<String>,
    /// `ok`, or the kind of the error.
    pub expect: &'static str,
}

/// A path below a log's prefix.
#[derive(Debug, Serialize)]
pub(super) struct TileCase {
    /// Unique in its file.
    pub name: String,
    /// `ok`, or the class of the failure.
    pub class: &'static str,
    /// `tile` for hashes, `entries` for a bundle: what the path is read as.
    pub resource: &'static str,
    /// The path.
    pub path: String,
    /// Level, index and width of the tile; absent if the path is refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tile: Option<(u8, u64, u16)>,
    /// `ok`, or the kind of the error.
    pub expect: &'static str,
}

/// All files: path below `tests/vectors`, and content. One case a line, so that a change to one
/// shows as one.
pub(super) fn files() -> Vec<(&'static str, String)> {
    vec![
        ("tlog/note.json", lines(&note())),
        ("tlog/checkpoint.json", lines(&checkpoint())),
        ("tlog/inclusion.json", lines(&inclusion())),
        ("tlog/consistency.json", lines(&consistency())),
        ("tlog/tile.json", lines(&tile())),
    ]
}

fn lines<T: Serialize>(cases: &[T]) -> String {
    let case = |case| serde_json::to_string(case).expect("cases hold no maps");
    let cases: Vec<String> = cases.iter().map(case).collect();
    format!("[\n{}\n]\n", cases.join(",\n"))
}

// Notes.

fn key(name: &str, algorithm: Algorithm, seed: u8) -> SigningKey {
    SigningKey::from_seed(name, algorithm, [seed; 32]).expect("names here are legal")
}

fn log_key(seed: u8) -> SigningKey {
    key(ORIGIN, Algorithm::Ed25519, seed)
}

fn vkeys(keys: &[&SigningKey]) -> Vec<String> {
    keys.iter().map(|key| key.verifier().to_string()).collect()
}

/// A note's parts, to be put together again after one of them was changed.
struct Parts {
    text: String,
    name: String,
    /// Key ID and signature.
    data: Vec<u8>,
}

impl Parts {
    fn new(text: &str, key: &SigningKey) -> Self {
        let note = tlog::sign(text, &[key]).expect("texts here are legal");
        let parsed = tlog::Note::parse(&note).expect("what was just signed");
        let line = &parsed.signatures()[0];
        let data = [&line.id.0[..], &line.signature].concat();
        Self { text: text.to_owned(), name: line.name.to_owned(), data }
    }

    fn base64(&self) -> String {
        base64(&self.data)
    }

    fn line(&self) -> String {
        format!("— {} {}\n", self.name, self.base64())
    }

    fn note(&self) -> String {
        format!("{}\n{}", self.text, self.line())
    }
}

/// Standard Base 64, six bits at a time.
fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let group = (0..3).fold(0, |g, i| g << 8 | usize::from(*chunk.get(i).unwrap_or(&0)));
        for place in 0..4 {
            let letter = ALPHABET[group >> (18 - 6 * place) & 63];
            text.push(if place <= chunk.len() { letter.into() } else { '=' });
        }
    }
    text
}

/// Notes around one text and key.
pub(super) fn note() -> Vec<NoteCase> {
    let text = "first line\n\nlast line\n";
    let (known, other) = (log_key(1), key("other.example", Algorithm::Ed25519, 2));
    let good = || Parts::new(text, &known);
    let mut cases = Vec::new();
    let mut add = |name: &str, class, note: String, keys: &[&SigningKey], expect| {
        cases.push(NoteCase { name: name.to_owned(), class, note, keys: vkeys(keys), expect });
    };

    let (line, base) = (good().line(), good().base64());
    let other_line = Parts::new(text, &other).line();
    let with = |lines: &str| format!("{text}\n{lines}");
    add("one known key", "ok", good().note(), &[&known], "ok");
    add("two known keys", "ok", with(&format!("{line}{other_line}")), &[&known, &other], "ok");
    add("an unknown key besides", "ok", with(&format!("{other_line}{line}")), &[&known], "ok");
    add("a line twice", "ok", with(&format!("{line}{line}")), &[&known], "ok");
    add("most signatures", "ok", with(&line.repeat(64)), &[&known], "ok");
    add("text of one empty line", "ok", Parts::new("\n", &known).note(), &[&known], "ok");
    add("text that ends in an empty line", "ok", Parts::new("x\n\n", &known).note(), &[&known], "ok");
    let dash = Parts::new("— a line like a signature\n", &known).note();
    add("text like a signature", "ok", dash, &[&known], "ok");
    let letters = Parts::new("机器人 🤖\u{7f}\u{85}\n", &known).note();
    add("text beyond ASCII", "ok", letters, &[&known], "ok");

    let mut structure = |name: &str, note, expect| add(name, "structure", note, &[&known], expect);
    structure("nothing", String::new(), "unterminated");
    structure("text alone", "x\n".into(), "no_blank_line");
    structure("no blank line", format!("x\n{line}"), "no_blank_line");
    structure("no text", format!("\n{line}"), "no_blank_line");
    structure("no signatures", with(""), "no_signatures");
    structure("blank line after signatures", with(&format!("{line}\n")), "no_signatures");
    structure("no last newline", with(line.trim_end()), "unterminated");
    structure("too many signatures", with(&line.repeat(65)), "too_many_signatures");
    for (name, character) in [("tab", '\t'), ("carriage return", '\r'), ("nul", '\0'), ("unit separator", '\x1f')] {
        let note = good().note().replacen("line", &format!("li{character}ne"), 1);
        structure(&format!("{name} in the text"), note, "control_character");
        let note = good().note().replace(" example", &format!(" {character}example"));
        structure(&format!("{name} in a signature line"), note, "control_character");
    }

    let mut bad_line = |name: &str, line: String| {
        let note = with(&line);
        add(name, "signature_line", note, &[&known], "bad_signature_line");
    };
    bad_line("hyphen for the dash", line.replace('—', "-"));
    bad_line("en dash for the dash", line.replace('—', "–"));
    bad_line("no dash", line.replace("— ", ""));
    bad_line("space before the dash", format!(" {line}"));
    bad_line("no space after the dash", line.replace("— ", "—"));
    bad_line("two spaces after the dash", line.replace("— ", "—  "));
    bad_line("no name", format!("— {base}\n"));
    bad_line("empty name", format!("—  {base}\n"));
    bad_line("plus in the name", format!("— a+b {base}\n"));
    bad_line("no-break space in the name", format!("— a\u{a0}b {base}\n"));
    bad_line("ideographic space in the name", format!("— a\u{3000}b {base}\n"));
    bad_line("no signature", format!("— {ORIGIN}\n"));
    bad_line("empty signature", format!("— {ORIGIN} \n"));
    bad_line("key ID alone", format!("— {ORIGIN} {}\n", base64(&good().data[..4])));
    bad_line("less than a key ID", format!("— {ORIGIN} {}\n", base64(&good().data[..3])));
    bad_line("space after the signature", format!("— {ORIGIN} {base} \n"));
    bad_line("a third field", format!("— {ORIGIN} {base} x\n"));
    // 68 bytes: one padding character, and two unused bits before it.
    bad_line("no padding", format!("— {ORIGIN} {}\n", base.trim_end_matches('=')));
    bad_line("too much padding", format!("— {ORIGIN} {base}=\n"));
    let last = base.trim_end_matches('=').len() - 1;
    let next = char::from(base.as_bytes()[last] + 1);
    bad_line("stray bits before the padding", format!("— {ORIGIN} {}{next}=\n", &base[..last]));
    bad_line("URL-safe alphabet", format!("— {ORIGIN} {}-_==\n", &base[..base.len() - 4]));
    bad_line("comment after the signatures", format!("{line}comment\n"));

    let mut bad_signature = |name: String, parts: Parts| {
        add(&name, "signature", parts.note(), &[&known], "invalid_signature");
    };
    for byte in 4..68 {
        let mut parts = good();
        parts.data[byte] ^= 1 << (byte % 8);
        bad_signature(format!("bit {} of signature byte {} flipped", byte % 8, byte - 4), parts);
    }
    for keep in [5, 36, 67] {
        let mut parts = good();
        parts.data.truncate(keep);
        bad_signature(format!("signature of {} bytes", keep - 4), parts);
    }
    let mut longer = good();
    longer.data.push(0);
    bad_signature("signature of 65 bytes".into(), longer);
    let mut zero = good();
    zero.data[4..].fill(0);
    bad_signature("signature of zeros".into(), zero);
    let mut others = good();
    others.data.splice(4.., Parts::new(text, &other).data.into_iter().skip(4));
    bad_signature("another key's signature".into(), others);
    let texts = [
        ("character changed", "first lime\n\nlast line\n"),
        ("line added", "first line\n\nlast line\nanother\n"),
        ("line removed", "first line\n"),
        ("empty line removed", "first line\nlast line\n"),
        ("empty line added", "first line\n\nlast line\n\n"),
        ("lines swapped", "last line\n\nfirst line\n"),
        ("space added", "first line\n\nlast line \n"),
        ("case changed", "First line\n\nlast line\n"),
    ];
    for (name, text) in texts {
        bad_signature(format!("text: {name}"), Parts { text: text.into(), ..good() });
    }
    let bad_known = format!("{other_line}{}", Parts::new("x\n", &known).line());
    let keys = [&known, &other];
    add("one good and one bad known key", "signature", with(&bad_known), &keys, "invalid_signature");

    let mut unknown = |name: &str, note, keys: &[&SigningKey]| {
        add(name, "trust", note, keys, "no_trusted_signature");
    };
    unknown("no known keys", good().note(), &[]);
    unknown("only another key is known", good().note(), &[&other]);
    unknown("same name, another key", good().note(), &[&log_key(3)]);
    let twin = key(ORIGIN, Algorithm::CosignatureV1, 1);
    unknown("same name and bytes, another type", good().note(), &[&twin]);
    unknown("name changed", Parts { name: "example.com/logs".into(), ..good() }.note(), &[&known]);
    for byte in 0..4 {
        let mut parts = good();
        parts.data[byte] ^= 1;
        unknown(&format!("byte {byte} of the key ID changed"), parts.note(), &[&known]);
    }
    cases
}

// Checkpoints and cosignatures.

/// Checkpoints of one log, and cosignatures of them.
pub(super) fn checkpoint() -> Vec<CheckpointCase> {
    let (log, next) = (log_key(1), log_key(2));
    let witness = |name, seed| key(name, Algorithm::CosignatureV1, seed);
    let (a, b, c) = (witness("a.example", 10), witness("b.example", 11), witness("c.example", 12));
    let (a_again, alias) = (witness("a.example", 13), witness("alias.example", 10));
    let root = Hash::of(b"a root");
    let plain = Checkpoint::new(ORIGIN, 1000, root);
    let signed = |keys: &[&SigningKey]| plain.sign(keys).expect("a legal checkpoint");
    let cosigned = |witnesses: &[&SigningKey]| {
        witnesses
            .iter()
            .fold(signed(&[&log]), |note, witness| cosign(&note, witness, 1_700_000_000).expect("a legal checkpoint"))
    };
    let mut cases = Vec::new();
    let mut add = |name: &str, class, note: String, witnesses: &[&SigningKey], quorum, expect| {
        let (keys, witnesses) = (vkeys(&[&log, &next]), vkeys(witnesses));
        let name = name.to_owned();
        cases.push(CheckpointCase { name, class, note, origin: ORIGIN, keys, witnesses, quorum, expect });
    };

    add("signed by the log", "ok", signed(&[&log]), &[], 0, "ok");
    add("signed by the log's next key", "ok", signed(&[&next]), &[], 0, "ok");
    add("signed by both keys", "ok", signed(&[&log, &next]), &[], 0, "ok");
    let text = |text: &str| Parts::new(text, &log).note();
    let root64 = root.to_base64();
    add("size 0", "ok", text(&format!("{ORIGIN}\n0\n{root64}\n")), &[], 0, "ok");
    let largest = format!("{ORIGIN}\n18446744073709551615\n{root64}\n");
    add("the largest size", "ok", text(&largest), &[], 0, "ok");
    add("extension lines", "ok", text(&format!("{ORIGIN}\n1\n{root64}\nx\n y\n")), &[], 0, "ok");

    let mut malformed = |name: &str, body: String, expect| {
        add(name, "checkpoint_text", text(&body), &[], 0, expect);
    };
    malformed("one line", format!("{ORIGIN}\n"), "malformed_lines");
    malformed("two lines", format!("{ORIGIN}\n1\n"), "malformed_lines");
    malformed("no origin", format!("\n1\n{root64}\n"), "malformed_origin");
    let sizes = [
        "",
        " 1",
        "1 ",
        "01",
        "00",
        "+1",
        "-1",
        "1.0",
        "1e3",
        "0x1",
        "1_000",
        "1,000",
        "१",
        "18446744073709551616",
        "99999999999999999999999",
    ];
    for size in sizes {
        let body = format!("{ORIGIN}\n{size}\n{root64}\n");
        malformed(&format!("size {size:?}"), body, "malformed_size");
    }
    let stray = format!("{}{}=", &root64[..42], char::from(root64.as_bytes()[42] + 1));
    let roots = [
        ("empty", String::new()),
        ("without padding", root64.trim_end_matches('=').into()),
        ("with stray bits", stray),
        ("of 31 bytes", base64(&root.0[..31])),
        ("of 33 bytes", base64(&[&root.0[..], &[0]].concat())),
        ("in hexadecimal", root.to_string()),
        ("with a space", format!("{root64} ")),
    ];
    for (name, root) in roots {
        let body = format!("{ORIGIN}\n1\n{root}\n");
        malformed(&format!("root {name}"), body, "malformed_root");
    }
    malformed("empty line after the root", format!("{ORIGIN}\n1\n{root64}\n\n"), "malformed_extension");
    let gap = format!("{ORIGIN}\n1\n{root64}\nx\n\ny\n");
    malformed("empty line between extensions", gap, "malformed_extension");
    add("a text alone", "note", plain.to_string(), &[], 0, "malformed_note");
    let tab = signed(&[&log]).replacen('\n', "\t\n", 1);
    add("a tab", "note", tab, &[], 0, "malformed_note");

    for origin in ["example.com/log/", "example.com/lo", "Example.com/log", "example.com/log2", " example.com/log"] {
        let note = text(&format!("{origin}\n1\n{root64}\n"));
        add(&format!("origin {origin:?}"), "origin", note, &[], 0, "wrong_origin");
    }
    add("signed by a stranger", "trust", signed(&[&log_key(3)]), &[], 0, "no_trusted_signature");
    let by_witness = key("a.example", Algorithm::Ed25519, 10);
    add("signed by a witness", "trust", signed(&[&by_witness]), &[&a], 0, "no_trusted_signature");
    for (name, from, to) in
        [("size", "\n1000\n", "\n1001\n"), ("root", &root64[..4], "AAAA"), ("extension", "\n\n", "\nx\n\n")]
    {
        let note = signed(&[&log]).replacen(from, to, 1);
        add(&format!("{name} changed after signing"), "signature", note, &[], 0, "invalid_signature");
    }

    let all = [&a, &b, &c, &a_again, &alias];
    add("one witness of one", "ok", cosigned(&[&a]), &[&a], 1, "ok");
    add("two witnesses of three", "ok", cosigned(&[&a, &c]), &[&a, &b, &c], 2, "ok");
    add("unknown witness besides", "ok", cosigned(&[&a, &b]), &[&a], 1, "ok");
    add("cosigned, no quorum", "ok", cosigned(&[&a]), &[], 0, "ok");
    let mut short = |name: &str, note, quorum| add(name, "quorum", note, &all, quorum, "quorum_not_met");
    short("no witness", signed(&[&log]), 1);
    short("one witness of two", cosigned(&[&a]), 2);
    short("one witness twice", cosigned(&[&a, &a]), 2);
    short("one witness with two keys", cosigned(&[&a, &a_again]), 2);
    short("one key under two names", cosigned(&[&a, &alias]), 2);
    short("an unknown witness for the second", cosigned(&[&a, &witness("d.example", 14)]), 2);
    short("a witness with the log's type of key", signed(&[&log, &by_witness]), 1);

    // The line of witness a: 4 bytes of key ID, 8 of time, 64 of signature.
    let mut forged = |name: &str, change: &dyn Fn(&mut Vec<u8>)| {
        let note = cosigned(&[&a]);
        let parsed = tlog::Note::parse(&note).expect("what was just signed");
        let line = &parsed.signatures()[1];
        let mut data = [&line.id.0[..], &line.signature].concat();
        change(&mut data);
        let note = format!("{}— a.example {}\n", signed(&[&log]), base64(&data));
        add(name, "cosignature", note, &[&a], 0, "invalid_signature");
    };
    for byte in 4..76 {
        let bit = byte % 8;
        let name = format!("bit {bit} of cosignature byte {} flipped", byte - 4);
        forged(&name, &|data| data[byte] ^= 1 << bit);
    }
    forged("cosignature without time", &|data| drop(data.drain(4..12)));
    forged("cosignature truncated", &|data| data.truncate(75));
    forged("cosignature extended", &|data| data.push(0));
    forged("time after the signature", &|data| data[4..].rotate_left(8));
    forged("time in little-endian order", &|data| data[4..12].reverse());
    let other = Checkpoint::new(ORIGIN, 1001, root).sign(&[&log]).expect("a legal checkpoint");
    let stolen = cosign(&other, &a, 1_700_000_000).expect("a legal checkpoint");
    let stolen = format!("{}{}", signed(&[&log]), &stolen[other.len()..]);
    add("cosignature of another size", "cosignature", stolen, &[&a], 0, "invalid_signature");
    // An Ed25519 signature of the bare text, put under the cosignature key's ID and a time.
    let bare = Parts::new(&plain.to_string(), &by_witness);
    let id = a.verifier().id().0;
    let data = [&id[..], &1_700_000_000_u64.to_be_bytes(), &bare.data[4..]].concat();
    let note = format!("{}— a.example {}\n", signed(&[&log]), base64(&data));
    add("cosignature of the bare text", "cosignature", note, &[&a], 0, "invalid_signature");
    cases
}

// Proofs, by the definitions of RFC 6962 §2.1.

fn leaves(count: u64) -> Vec<Hash> {
    (0..count).map(|index| leaf_hash(format!("entry {index}").as_bytes())).collect()
}

/// The largest power of two below `n`.
fn k(n: usize) -> usize {
    n.next_power_of_two() / 2
}

/// `MTH(D[n])`.
fn mth(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => Hash::of(b""),
        [leaf] => *leaf,
        _ => {
            let (left, right) = leaves.split_at(k(leaves.len()));
            node_hash(&mth(left), &mth(right))
        }
    }
}

/// `PATH(m, D[n])`.
fn path(m: usize, leaves: &[Hash]) -> Vec<Hash> {
    if leaves.len() == 1 {
        return Vec::new();
    }
    let (left, right) = leaves.split_at(k(leaves.len()));
    let (mut proof, sibling) =
        if m < left.len() { (path(m, left), mth(right)) } else { (path(m - left.len(), right), mth(left)) };
    proof.push(sibling);
    proof
}

/// Length of `PATH(m, D[n])`.
fn path_len(m: u64, n: u64) -> usize {
    path(m as usize, &leaves(n)).len()
}

/// `SUBPROOF(m, D[n], b)`, and of each hash whether it is part of the old tree.
fn subproof(m: usize, leaves: &[Hash], b: bool) -> Vec<(Hash, bool)> {
    if m == leaves.len() {
        return if b { Vec::new() } else { vec![(mth(leaves), true)] };
    }
    let (left, right) = leaves.split_at(k(leaves.len()));
    if m <= left.len() {
        let mut proof = subproof(m, left, b);
        proof.push((mth(right), false));
        proof
    } else {
        let mut proof = subproof(m - left.len(), right, false);
        proof.push((mth(left), true));
        proof
    }
}

fn flipped(hash: Hash, at: usize) -> Hash {
    let mut hash = hash;
    hash.0[at % 32] ^= 1 << (at % 8);
    hash
}

fn hex(proof: &[Hash]) -> Vec<String> {
    proof.iter().map(Hash::to_string).collect()
}

/// Proofs whose number of hashes is wrong, and what each is.
fn wrong_lengths(proof: &[Hash], other: Hash) -> Vec<(&'static str, Vec<Hash>, &'static str)> {
    let mut wrong = vec![
        ("a hash after it", [proof, &[other]].concat(), "too_long"),
        ("a hash before it", [&[other], proof].concat(), "too_long"),
    ];
    if let [first, .., last] | [first @ last] = proof {
        wrong.extend([
            ("its last hash missing", proof[..proof.len() - 1].to_vec(), "too_short"),
            ("its first hash missing", proof[1..].to_vec(), "too_short"),
            ("its last hash twice", [proof, &[*last]].concat(), "too_long"),
            ("its first hash twice", [&[*first], proof].concat(), "too_long"),
        ]);
    }
    if proof.len() > 1 {
        wrong.push(("no hashes", Vec::new(), "too_short"));
    }
    wrong
}

/// Inclusion claims in trees of several shapes.
pub(super) fn inclusion() -> Vec<InclusionCase> {
    let other = Hash::of(b"another hash");
    let mut cases = Vec::new();
    for size in [1, 2, 3, 5, 7, 8, 9, 33] {
        let leaves = leaves(size);
        let root = mth(&leaves);
        let mut indexes = vec![0, size / 2, size - 1];
        indexes.dedup();
        for index in indexes {
            let (leaf, proof) = (leaves[index as usize], path(index as usize, &leaves));
            let title = format!("{index} of {size}");
            let mut add = |what: &str, class, leaf: Hash, index, size, proof: &[Hash], root: Hash, expect| {
                let colon = if what.is_empty() { "" } else { ": " };
                let name = format!("{title}{colon}{what}");
                let (leaf, proof, root) = (leaf.to_string(), hex(proof), root.to_string());
                cases.push(InclusionCase { name, class, leaf, index, size, proof, root, expect });
            };
            add("", "ok", leaf, index, size, &proof, root, "ok");
            for (what, proof, expect) in wrong_lengths(&proof, other) {
                add(what, "length", leaf, index, size, &proof, root, expect);
            }
            for at in 0..proof.len() {
                let mut wrong = proof.clone();
                wrong[at] = flipped(wrong[at], at);
                let what = format!("hash {at} changed");
                add(&what, "hash", leaf, index, size, &wrong, root, "root_mismatch");
            }
            for at in 1..proof.len() {
                let mut wrong = proof.clone();
                wrong.swap(at - 1, at);
                let what = format!("hashes {} and {at} swapped", at - 1);
                add(&what, "order", leaf, index, size, &wrong, root, "root_mismatch");
            }
            add("another root", "root", leaf, index, size, &proof, flipped(root, 9), "root_mismatch");
            for wrong in [size, size + 1, 9_007_199_254_740_991] {
                let what = format!("claimed at index {wrong}");
                add(&what, "index", leaf, wrong, size, &proof, root, "index_out_of_range");
            }
            // A path that is as long leads elsewhere; any other is cut short or left over.
            for wrong in [0, index.wrapping_sub(1), index + 1, index ^ 1, size - 1] {
                if wrong == index || wrong >= size {
                    continue;
                }
                let expect = match path_len(wrong, size).cmp(&proof.len()) {
                    std::cmp::Ordering::Less => "too_long",
                    std::cmp::Ordering::Equal => "root_mismatch",
                    std::cmp::Ordering::Greater => "too_short",
                };
                let what = format!("claimed at index {wrong}");
                add(&what, "index", leaf, wrong, size, &proof, root, expect);
            }
            // Sizes at which the index has a path of another length. Where it is as long, the
            // path may be the same: the size is bound by the checkpoint, not by the path.
            for wrong in [index + 1, size / 2, 4 * size] {
                let expect = match path_len(index, wrong.max(index + 1)).cmp(&proof.len()) {
                    _ if wrong <= index => "index_out_of_range",
                    std::cmp::Ordering::Less => "too_long",
                    std::cmp::Ordering::Equal => continue,
                    std::cmp::Ordering::Greater => "too_short",
                };
                let what = format!("claimed for size {wrong}");
                add(&what, "size", leaf, index, wrong, &proof, root, expect);
            }
            add("another leaf", "leaf", flipped(leaf, 3), index, size, &proof, root, "root_mismatch");
        }
    }
    for (name, root) in [("the empty tree", mth(&[])), ("the empty tree, any root", other)] {
        cases.push(InclusionCase {
            name: name.to_owned(),
            class: "index",
            leaf: other.to_string(),
            index: 0,
            size: 0,
            proof: Vec::new(),
            root: root.to_string(),
            expect: "index_out_of_range",
        });
    }
    unique(&mut cases, |case| &mut case.name);
    cases
}

/// Keeps the first case of each name: some mutations coincide in small trees.
fn unique<T>(cases: &mut Vec<T>, name: impl Fn(&mut T) -> &mut String) {
    let mut seen = std::collections::BTreeSet::new();
    cases.retain_mut(|case| seen.insert(name(case).clone()));
}

/// Consistency claims between trees of several shapes.
pub(super) fn consistency() -> Vec<ConsistencyCase> {
    let other = Hash::of(b"another hash");
    let (sizes, all) = ([1, 2, 3, 4, 6, 7, 8, 13], leaves(13));
    let root_of = |size: u64| mth(&all[..size as usize]);
    let mut cases = Vec::new();
    let mut add = |what: &str, class, old: (u64, Hash), new: (u64, Hash), proof: &[Hash], expect| {
        let colon = if what.is_empty() { "" } else { ": " };
        cases.push(ConsistencyCase {
            name: format!("{} to {}{colon}{what}", old.0, new.0),
            class,
            old_size: old.0,
            old_root: old.1.to_string(),
            new_size: new.0,
            new_root: new.1.to_string(),
            proof: hex(proof),
            expect,
        });
    };
    let pairs = sizes.iter().flat_map(|&new| sizes.iter().map(move |&old| (old, new)));
    for (old, new) in pairs.filter(|(old, new)| old < new) {
        let parts = subproof(old as usize, &all[..new as usize], true);
        let proof: Vec<Hash> = parts.iter().map(|(hash, _)| *hash).collect();
        let (was, is) = ((old, root_of(old)), (new, root_of(new)));
        let mismatch = |in_old| if in_old { "old_root_mismatch" } else { "root_mismatch" };
        add("", "ok", was, is, &proof, "ok");
        for (what, proof, expect) in wrong_lengths(&proof, other) {
            add(what, "length", was, is, &proof, expect);
        }
        // A hash of the old tree is on the way to both roots, and the old one is compared first.
        for at in 0..proof.len() {
            let mut wrong = proof.clone();
            wrong[at] = flipped(wrong[at], at);
            let what = format!("hash {at} changed");
            add(&what, "hash", was, is, &wrong, mismatch(parts[at].1));
        }
        for at in 1..proof.len() {
            let mut wrong = proof.clone();
            wrong.swap(at - 1, at);
            let what = format!("hashes {} and {at} swapped", at - 1);
            add(&what, "order", was, is, &wrong, mismatch(parts[at - 1].1 || parts[at].1));
        }
        // The root of a complete old tree is where the way to the new root begins; the root of
        // any other is only compared.
        let by_old = mismatch(!old.is_power_of_two());
        add("another old root", "root", (old, other), is, &proof, by_old);
        add("another new root", "root", was, (new, other), &proof, "root_mismatch");
        add("roots exchanged", "root", (old, is.1), (new, was.1), &proof, by_old);
        add("trees exchanged", "size", is, was, &proof, "sizes_reversed");
    }
    // What no RFC has a proof for: it holds without hashes, and not with any.
    let empty = (0, mth(&[]));
    let tree = (7, root_of(7));
    add("", "ok", empty, tree, &[], "ok");
    add("", "ok", empty, empty, &[], "ok");
    add("", "ok", tree, tree, &[], "ok");
    add("a hash too many", "length", empty, tree, &[tree.1], "too_long");
    add("a hash too many", "length", empty, empty, &[empty.1], "too_long");
    add("a hash too many", "length", tree, tree, &[tree.1], "too_long");
    add("not the empty root", "root", (0, other), tree, &[], "old_root_mismatch");
    add("neither the empty root", "root", (0, other), (0, other), &[], "old_root_mismatch");
    add("another new root", "root", empty, (0, other), &[], "root_mismatch");
    add("another new root", "root", tree, (7, other), &[], "root_mismatch");
    add("trees exchanged", "size", tree, empty, &[], "sizes_reversed");
    cases
}

// Tile paths.

/// Paths of tiles and bundles.
pub(super) fn tile() -> Vec<TileCase> {
    let mut cases = Vec::new();
    let mut add = |resource, class, path: String, tile| {
        let expect = if class == "ok" { "ok" } else { "bad_path" };
        let name = format!("{resource} {path:?}");
        cases.push(TileCase { name, class, resource, path, tile, expect });
    };
    let indexes = [
        ("000", 0),
        ("007", 7),
        ("042", 42),
        ("999", 999),
        ("x001/000", 1000),
        ("x001/001", 1001),
        ("x999/999", 999_999),
        ("x001/x000/000", 1_000_000),
        ("x001/x234/067", 1_234_067),
        ("x009/x007/x199/x254/x740/991", 9_007_199_254_740_991),
    ];
    for (index, number) in indexes {
        for (suffix, width) in [("", 256), (".p/1", 1), (".p/10", 10), (".p/255", 255)] {
            for level in [0, 1, 7, 63] {
                let tile = Some((level, number, width));
                add("tile", "ok", format!("tile/{level}/{index}{suffix}"), tile);
            }
            let tile = Some((0, number, width));
            add("entries", "ok", format!("tile/entries/{index}{suffix}"), tile);
        }
    }
    let levels = ["", "00", "01", "64", "255", "256", "-1", "+1", " 1", "1 ", "x1", "0x1", "a", "entries", "data"];
    for level in levels {
        add("tile", "level", format!("tile/{level}/000"), None);
    }
    let indexes = [
        "",
        "0",
        "00",
        "0000",
        "1000",
        "x000",
        "x001",
        "x000/000",
        "x000/001",
        "000/000",
        "001/000",
        "x000/x001/000",
        "x001/x000",
        "X001/000",
        "xx01/000",
        "x1/000",
        "x01/000",
        "x0001/000",
        "x001/0",
        "x001//000",
        "/000",
        "000/",
        "x001/000/",
        "+01",
        "-01",
        " 01",
        "01 ",
        "0a1",
        "٠٠١",
        "1.0",
        "..",
        ".",
        "000/../000",
        "%30%30%30",
        "000?",
        "000#",
        "000\n",
        "000\0",
        // 2^64, one more than the largest index, and what is longer still.
        "x018/x446/x744/x073/x709/x551/616",
        "x001/x000/x000/x000/x000/x000/x000/000",
    ];
    let widths = [
        ".p", ".p/", ".p/0", ".p/00", ".p/01", ".p/001", ".p/256", ".p/257", ".p/1000", ".p/+1", ".p/-1", ".p/ 1",
        ".p/1 ", ".p/a", ".p/1/", ".p/1.p/1", ".P/1", ".q/1", "p/1", "/p/1", "./p/1", ".p//1",
    ];
    for (resource, prefix) in [("tile", "tile/0/"), ("entries", "tile/entries/")] {
        for index in indexes {
            add(resource, "index", format!("{prefix}{index}"), None);
        }
        for width in widths {
            add(resource, "width", format!("{prefix}000{width}"), None);
        }
    }
    let prefixes = [
        "",
        "tile",
        "tile/",
        "tile/0",
        "tile/0/",
        "/tile/0/000",
        "Tile/0/000",
        "tiles/0/000",
        "tile//0/000",
        "0/000",
        "log/tile/0/000",
        " tile/0/000",
    ];
    for path in prefixes {
        add("tile", "prefix", path.to_owned(), None);
    }
    for path in [
        "tile/entries",
        "tile/entries/",
        "entries/000",
        "/tile/entries/000",
        "tile/Entries/000",
        "tile/0/000",
        "tile/0/entries/000",
    ] {
        add("entries", "prefix", path.to_owned(), None);
    }
    unique(&mut cases, |case| &mut case.name);
    cases
}
