//! Notes, keys and signed checkpoints: what is taken, and what is refused as what.
#![allow(clippy::unwrap_used)]

use tlog::{
    Algorithm, Checkpoint, CheckpointError, Hash, Note, SignedCheckpoint, SigningKey, VerifierKey, cosign, note, sign,
};

const ORIGIN: &str = "example.com/log";

fn key(name: &str, algorithm: Algorithm, seed: u8) -> SigningKey {
    SigningKey::from_seed(name, algorithm, [seed; 32]).unwrap()
}

fn log(seed: u8) -> SigningKey {
    key(ORIGIN, Algorithm::Ed25519, seed)
}

fn witness(name: &str, seed: u8) -> SigningKey {
    key(name, Algorithm::CosignatureV1, seed)
}

fn published(keys: &[&SigningKey]) -> String {
    Checkpoint::new(ORIGIN, 5, Hash::of(b"root")).sign(keys).unwrap()
}

fn keys(keys: &[&SigningKey]) -> Vec<VerifierKey> {
    keys.iter().map(|key| key.verifier()).collect()
}

fn line(key: &SigningKey) -> String {
    let note = sign("x\n", &[key]).unwrap();
    note.strip_prefix("x\n\n").unwrap().to_owned()
}

#[test]
fn malformed_notes_are_refused_by_kind() {
    let good = line(&log(1));
    let base64 = good.trim_end().rsplit_once(' ').unwrap().1;
    let with = |name: &str, data: &str| format!("x\n\n— {name} {data}\n");
    let many = |count| format!("x\n\n{}", good.repeat(count));
    assert!(Note::parse(&with("n", base64)).is_ok());
    assert!(Note::parse(&many(note::MAX_SIGNATURES)).is_ok());
    let cases: Vec<(String, &str)> = vec![
        (String::new(), "unterminated"),
        ("x".into(), "unterminated"),
        ("x\n".into(), "no_blank_line"),
        (format!("x\n{good}"), "no_blank_line"),
        (format!("\n{good}"), "no_blank_line"),
        ("x\n\n".into(), "no_signatures"),
        (format!("x\n\n{good}\n"), "no_signatures"),
        (format!("x\n\n{}", good.trim_end()), "unterminated"),
        (format!("x\t\n\n{good}"), "control_character"),
        (format!("x\r\n\n{good}"), "control_character"),
        (format!("x\0\n\n{good}"), "control_character"),
        (format!("x\n\n{}", good.replace('—', "-")), "bad_signature_line"),
        (format!("x\n\n{}", good.replace('—', "–")), "bad_signature_line"),
        (format!("x\n\n {good}"), "bad_signature_line"),
        (format!("x\n\n{good}note\n"), "bad_signature_line"),
        (with("", base64), "bad_signature_line"),
        (with("a+b", base64), "bad_signature_line"),
        (with("a\u{a0}b", base64), "bad_signature_line"),
        (with("a b", base64), "bad_signature_line"),
        (with("n", ""), "bad_signature_line"),
        (with("n", "AAAAAA=="), "bad_signature_line"),
        (with("n", "AAAAAAA"), "bad_signature_line"),
        (with("n", "AAAAAAB="), "bad_signature_line"),
        (with("n", &format!("{base64} ")), "bad_signature_line"),
        (with("n", &base64.replace('=', "")), "bad_signature_line"),
        (with("n", "AAAAAA-_"), "bad_signature_line"),
        (many(note::MAX_SIGNATURES + 1), "too_many_signatures"),
        (format!("{}\n\n{good}", "x".repeat(note::MAX_TEXT)), "too_long"),
        (format!("{}\n\n{good}", "x".repeat(note::MAX_NOTE)), "too_long"),
    ];
    for (note, kind) in cases {
        let short: String = note.chars().take(90).collect();
        assert_eq!(Note::parse(&note).map_err(|e| e.name()).unwrap_err(), kind, "{short:?}");
    }
    assert!(Note::parse(&format!("{}\n\n{good}", "x".repeat(note::MAX_TEXT - 1))).is_ok());
}

#[test]
fn unknown_keys_are_ignored_and_known_ones_must_verify() {
    let (one, two, other) = (log(1), log(2), key("other", Algorithm::Ed25519, 1));
    let note = sign("text\n", &[&one, &other]).unwrap();
    let note = Note::parse(&note).unwrap();
    assert_eq!(note.verify(&keys(&[&one])).unwrap().len(), 1);
    assert_eq!(note.verify(&keys(&[&other, &one])).unwrap().len(), 2);
    // The same name under another ID, the same public key under another name: unknown.
    assert_eq!(note.verify(&keys(&[&two])).unwrap_err().name(), "no_trusted_signature");
    assert_eq!(note.verify(&[]).unwrap_err().name(), "no_trusted_signature");
    // One bad line of a known key condemns the note, whatever else is on it.
    let forged = format!("{}{}", sign("text\n", &[&other]).unwrap(), line(&one));
    let forged = Note::parse(&forged).unwrap();
    assert_eq!(forged.verify(&keys(&[&other])).unwrap().len(), 1);
    assert_eq!(forged.verify(&keys(&[&one, &other])).unwrap_err().name(), "invalid_signature");
}

#[test]
fn a_log_key_and_a_witness_key_of_one_seed_do_not_stand_in_for_each_other() {
    let (log, twin) = (log(1), witness(ORIGIN, 1));
    assert_ne!(log.verifier().id(), twin.verifier().id());
    assert_eq!(sign("x\n", &[&twin]).unwrap_err().name(), "wrong_algorithm");
    let note = published(&[&log]);
    assert_eq!(cosign(&note, &log, 1).unwrap_err().name(), "malformed_note");
    // A plain signature relabelled with the cosignature key's ID.
    let open = SignedCheckpoint::open(&note, ORIGIN, &keys(&[&twin]), &[], 0);
    assert_eq!(open, Err(CheckpointError::NoTrustedSignature));
}

#[test]
fn only_texts_that_parse_back_are_signed() {
    let key = log(1);
    for (text, kind) in [("", "unterminated"), ("x", "unterminated"), ("x\r\n", "control_character")] {
        assert_eq!(sign(text, &[&key]).unwrap_err().name(), kind);
    }
    assert_eq!(sign("x\n", &[]).unwrap_err().name(), "no_signatures");
    assert_eq!(sign("x\n", &[&key; 65]).unwrap_err().name(), "too_many_signatures");
    let mut checkpoint = Checkpoint::new("two\nlines", 1, Hash::of(b""));
    assert!(checkpoint.sign(&[&key]).is_err());
    checkpoint.origin = "o".into();
    checkpoint.extensions = vec!["a\nb".into()];
    assert_eq!(checkpoint.sign(&[&key]).unwrap_err().name(), "malformed_lines");
    checkpoint.extensions = vec![String::new()];
    assert_eq!(checkpoint.sign(&[&key]).unwrap_err().name(), "malformed_extension");
}

#[test]
fn a_checkpoint_opens_with_any_one_of_its_logs_keys() {
    let (old, new) = (log(1), log(2));
    let trusted = keys(&[&old, &new]);
    for signers in [vec![&old], vec![&new], vec![&new, &old]] {
        let open = SignedCheckpoint::open(&published(&signers), ORIGIN, &trusted, &[], 0).unwrap();
        assert_eq!(open.signer(), &signers[0].verifier());
        assert_eq!((open.origin(), open.size()), (ORIGIN, 5));
        assert_eq!(open.root(), Hash::of(b"root"));
        assert!(open.cosignatures().is_empty());
    }
    let stranger = published(&[&log(3)]);
    let open = SignedCheckpoint::open(&stranger, ORIGIN, &trusted, &[], 0);
    assert_eq!(open, Err(CheckpointError::NoTrustedSignature));
    let elsewhere = SignedCheckpoint::open(&published(&[&old]), "example.com/lo", &trusted, &[], 0);
    assert_eq!(elsewhere, Err(CheckpointError::WrongOrigin));
}

#[test]
fn a_quorum_counts_distinct_witnesses() {
    let log = log(1);
    let (a, a_again, b) = (witness("a", 10), witness("a", 11), witness("b", 12));
    let alias = witness("alias", 10);
    let trusted = keys(&[&a, &a_again, &b, &alias]);
    let logs = keys(&[&log]);
    let open = |witnesses: &[&SigningKey], quorum| {
        let mut note = published(&[&log]);
        for (time, witness) in witnesses.iter().enumerate() {
            note = cosign(&note, witness, 100 + time as u64).unwrap();
        }
        SignedCheckpoint::open(&note, ORIGIN, &logs, &trusted, quorum)
    };
    let short = |have, need| Err(CheckpointError::QuorumNotMet { have, need });
    assert_eq!(open(&[], 1), short(0, 1));
    assert_eq!(open(&[&a, &a], 2), short(1, 2));
    assert_eq!(open(&[&a, &a_again], 2), short(1, 2));
    assert_eq!(open(&[&a, &alias], 2), short(1, 2));
    assert_eq!(open(&[&a_again, &a, &alias], 2), short(1, 2));
    assert_eq!(open(&[&witness("unknown", 13), &a], 2), short(1, 2));
    let two = open(&[&a, &b, &a_again], 2).unwrap();
    let seen: Vec<_> = two.cosignatures().iter().map(|c| (c.name.as_str(), c.timestamp)).collect();
    assert_eq!(seen, [("a", 102), ("b", 101)]);
    // Cosignatures beyond the quorum are reported too, and none is demanded for quorum 0.
    assert_eq!(open(&[&a, &b], 0).unwrap().cosignatures().len(), 2);
}

#[test]
fn a_known_witness_with_a_bad_cosignature_condemns_the_checkpoint() {
    let (log, a) = (log(1), witness("a", 10));
    let other = Checkpoint::new(ORIGIN, 6, Hash::of(b"root")).sign(&[&log]).unwrap();
    let stolen = cosign(&other, &a, 9).unwrap();
    let note = format!("{}{}", published(&[&log]), stolen.strip_prefix(&other).unwrap());
    let open = SignedCheckpoint::open(&note, ORIGIN, &keys(&[&log]), &keys(&[&a]), 0);
    let (name, id) = ("a".to_owned(), a.verifier().id());
    assert_eq!(open, Err(CheckpointError::InvalidSignature { name, id }));
}

#[test]
fn cosigning_demands_a_checkpoint_and_a_time_in_range() {
    let (log, a) = (log(1), witness("a", 10));
    let plain = sign("not a checkpoint\n", &[&log]).unwrap();
    assert_eq!(cosign(&plain, &a, 1).unwrap_err().name(), "malformed_lines");
    let note = published(&[&log]);
    assert!(cosign(&note, &a, i64::MAX as u64).is_ok());
    assert!(cosign(&note, &a, i64::MAX as u64 + 1).is_err());
    let full = (0..63).fold(note, |note, time| cosign(&note, &a, time).unwrap());
    assert!(cosign(&full, &a, 1).is_err());
}

#[test]
fn malformed_keys_are_refused_by_kind() {
    let good = log(1).verifier().to_string();
    let [name, id, data] = good.splitn(3, '+').collect::<Vec<_>>().try_into().unwrap();
    let cases = [
        (String::new(), "malformed"),
        (name.to_owned(), "malformed"),
        (format!("{name}+{id}"), "malformed"),
        (format!("{name}+{}+{data}", id.to_uppercase()), "malformed"),
        (format!("{name}+0{id}+{data}"), "malformed"),
        (format!("{name}+{id}+"), "malformed"),
        (format!("{name}+{id}+{data}\n"), "malformed"),
        (format!("{name}+{id}+{}", "A".repeat(5000)), "malformed"),
        (format!("+{id}+{data}"), "bad_name"),
        (format!("a b+{id}+{data}"), "bad_name"),
        (format!("a\u{3000}b+{id}+{data}"), "bad_name"),
        (format!("{}+{id}+{data}", "n".repeat(256)), "bad_name"),
        (format!("other+{id}+{data}"), "id_mismatch"),
        (format!("{name}+00000000+{data}"), "id_mismatch"),
        (format!("{name}+{id}+AgAA"), "unknown_algorithm"),
        (format!("{name}+{id}+AQAA"), "bad_key"),
    ];
    for (text, kind) in cases {
        assert_eq!(text.parse::<VerifierKey>().unwrap_err().name(), kind, "{text}");
    }
    assert_eq!("PUBLIC+KEY+x".parse::<SigningKey>().unwrap_err().name(), "malformed");
    let secret = log(1).to_string().replace(id, "00000000");
    assert_eq!(secret.parse::<SigningKey>().unwrap_err().name(), "id_mismatch");
}

#[test]
fn debug_output_of_a_signing_key_does_not_hold_the_secret() {
    let key = log(1);
    let secret = key.to_string();
    let secret = secret.rsplit_once('+').unwrap().1;
    let debug = format!("{key:?}");
    assert!(debug.contains(ORIGIN) && !debug.contains(secret), "{debug}");
    assert!(!debug.contains("1, 1, 1") && !debug.contains("0101"));
}

#[test]
fn malformed_checkpoints_are_refused_by_part() {
    let root = Hash::of(b"").to_base64();
    let parse = |text: &str| Checkpoint::parse(text).map_err(|error| error.name());
    assert!(parse(&format!("o\n18446744073709551615\n{root}\n")).is_ok());
    assert!(parse(&format!("an origin+with anything\n0\n{root}\nx\n y\n")).is_ok());
    for (text, kind) in [
        (String::new(), "malformed_lines"),
        (format!("o\n1\n{root}"), "malformed_lines"),
        ("o\n1\n".into(), "malformed_lines"),
        (format!("\n1\n{root}\n"), "malformed_origin"),
        (format!("o\n\n{root}\n"), "malformed_size"),
        (format!("o\n01\n{root}\n"), "malformed_size"),
        (format!("o\n00\n{root}\n"), "malformed_size"),
        (format!("o\n+1\n{root}\n"), "malformed_size"),
        (format!("o\n-1\n{root}\n"), "malformed_size"),
        (format!("o\n1 \n{root}\n"), "malformed_size"),
        (format!("o\n0x1\n{root}\n"), "malformed_size"),
        (format!("o\n18446744073709551616\n{root}\n"), "malformed_size"),
        ("o\n1\n\n".into(), "malformed_root"),
        ("o\n1\nAAAA\n".into(), "malformed_root"),
        (format!("o\n1\n{}\n", root.trim_end_matches('=')), "malformed_root"),
        (format!("o\n1\n{}V=\n", &root[..42]), "malformed_root"),
        (format!("o\n1\n{root}=\n"), "malformed_root"),
        (format!("o\n1\n{root}\n\n"), "malformed_extension"),
        (format!("o\n1\n{root}\nx\n\ny\n"), "malformed_extension"),
    ] {
        assert_eq!(parse(&text), Err(kind), "{text:?}");
    }
}
