//! Notes and cosignatures against two independent implementations: what we sign they accept,
//! what they sign we accept.
#![allow(clippy::unwrap_used)]

use ed25519_compact::{KeyPair, PublicKey, Seed, Signature};
use signed_note::{StandardSigner, StandardVerifier, VerifierList};
use tlog::{Algorithm, Checkpoint, Hash, Note, NoteError, SignedCheckpoint, SigningKey, VerifierKey, cosign, sign};

const TEXTS: [&str; 5] = ["one line\n", "\n", "two\n\nparagraphs\n", "ends empty\n\n", "— looks like a signature\n"];

fn key(seed: u8, algorithm: Algorithm) -> SigningKey {
    SigningKey::from_seed(&format!("example.com/{seed}"), algorithm, [seed; 32]).unwrap()
}

fn theirs(key: &SigningKey) -> VerifierList {
    let verifier = StandardVerifier::new(&key.verifier().to_string()).unwrap();
    VerifierList::new(vec![Box::new(verifier)])
}

#[test]
fn what_we_sign_signed_note_accepts() {
    for (seed, text) in TEXTS.iter().enumerate() {
        let key = key(seed as u8, Algorithm::Ed25519);
        let note = sign(text, &[&key]).unwrap();
        let parsed = signed_note::Note::from_bytes(note.as_bytes()).unwrap();
        assert_eq!(parsed.text(), text.as_bytes());
        parsed.verify(&theirs(&key)).unwrap();
    }
}

#[test]
fn what_signed_note_signs_we_accept_and_it_is_the_same() {
    for (seed, text) in TEXTS.iter().enumerate() {
        let key = key(seed as u8, Algorithm::Ed25519);
        let signer = StandardSigner::new(&key.to_string()).unwrap();
        let mut theirs = signed_note::Note::new(text.as_bytes(), &[]).unwrap();
        theirs.add_sigs(&[&signer]).unwrap();
        let note = String::from_utf8(theirs.to_bytes()).unwrap();
        let parsed = Note::parse(&note).unwrap();
        assert_eq!(parsed.text(), *text);
        parsed.verify(&[key.verifier()]).unwrap();
        // Ed25519 is deterministic, and so is the form of the note.
        assert_eq!(sign(text, &[&key]).unwrap(), note);
    }
}

#[test]
fn every_flipped_bit_of_a_note_is_refused_by_both() {
    let key = key(1, Algorithm::Ed25519);
    let note = sign("example.com/1\n7\n", &[&key]).unwrap();
    let keys = [key.verifier()];
    let (mut compared, theirs) = (0, theirs(&key));
    for at in 0..note.len() * 8 {
        let mut bytes = note.clone().into_bytes();
        bytes[at / 8] ^= 1 << (at % 8);
        if let Ok(text) = std::str::from_utf8(&bytes) {
            assert!(Note::parse(text).and_then(|n| n.verify(&keys).map(drop)).is_err(), "{text}");
            compared += 1;
        }
        let parsed = signed_note::Note::from_bytes(&bytes);
        assert!(parsed.and_then(|n| n.verify(&theirs).map(drop)).is_err());
    }
    assert!(compared > note.len());
}

fn cosigned_message(text: &str, time: u64) -> Vec<u8> {
    format!("cosignature/v1\ntime {time}\n{text}").into_bytes()
}

#[test]
fn cosignatures_are_what_another_ed25519_makes_of_the_specified_message() {
    for time in [0, 1, 1_679_315_147, i64::MAX as u64] {
        let (log, witness) = (key(1, Algorithm::Ed25519), key(2, Algorithm::CosignatureV1));
        let checkpoint = Checkpoint::new("example.com/1", time, Hash::of(b"root"));
        let note = checkpoint.sign(&[&log]).unwrap();
        let cosigned = cosign(&note, &witness, time).unwrap();
        assert!(cosigned.starts_with(&note));
        let parsed = Note::parse(&cosigned).unwrap();
        let line = &parsed.signatures()[1];
        assert_eq!((line.name, line.id), ("example.com/2", witness.verifier().id()));
        assert_eq!(line.signature[..8], time.to_be_bytes());

        let message = cosigned_message(parsed.text(), time);
        let public = PublicKey::new(*witness.verifier().public_key());
        let signature = Signature::from_slice(&line.signature[8..]).unwrap();
        public.verify(&message, &signature).unwrap();
        // And the reverse: theirs is the same signature.
        let pair = KeyPair::from_seed(Seed::new([2; 32]));
        assert_eq!(pair.sk.sign(&message, None).as_ref(), &line.signature[8..]);

        let (logs, witnesses) = ([log.verifier()], [witness.verifier()]);
        let open = SignedCheckpoint::open(&cosigned, "example.com/1", &logs, &witnesses, 1);
        assert_eq!(open.unwrap().cosignatures()[0].timestamp, time);
    }
}

#[test]
fn every_flipped_bit_of_a_cosignature_is_refused() {
    let (log, witness) = (key(1, Algorithm::Ed25519), key(2, Algorithm::CosignatureV1));
    let note = Checkpoint::new("o", 9, Hash::of(b"root")).sign(&[&log]).unwrap();
    let cosigned = cosign(&note, &witness, 77).unwrap();
    let parsed = Note::parse(&cosigned).unwrap();
    let keys = [witness.verifier()];
    for bit in 0..72 * 8 {
        let mut signature = parsed.signatures()[1].signature.clone();
        signature[bit / 8] ^= 1 << (bit % 8);
        let line = signed_note::Signature::new(
            "example.com/2".into(),
            u32::from_be_bytes(witness.verifier().id().0),
            signature,
        );
        let line = String::from_utf8(line.unwrap().to_bytes()).unwrap();
        let forged = format!("{note}{line}");
        let error = Note::parse(&forged).unwrap().verify(&keys).unwrap_err();
        assert!(matches!(error, NoteError::InvalidSignature { .. }), "bit {bit}: {error}");
    }
}

/// S + L verifies in lax implementations: the same signature under a second spelling.
#[test]
fn a_signature_with_an_unreduced_scalar_is_refused() {
    const ORDER: [u8; 32] = [
        0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
    ];
    let key = key(1, Algorithm::Ed25519);
    let note = sign("text\n", &[&key]).unwrap();
    let mut signature = Note::parse(&note).unwrap().signatures()[0].signature.clone();
    let mut carry = 0;
    for (byte, order) in signature[32..].iter_mut().zip(ORDER) {
        let sum = u16::from(*byte) + u16::from(order) + carry;
        (*byte, carry) = (sum as u8, sum >> 8);
    }
    assert_eq!(carry, 0);
    let id = u32::from_be_bytes(key.verifier().id().0);
    let line = signed_note::Signature::new("example.com/1".into(), id, signature).unwrap();
    let forged = format!("text\n\n{}", String::from_utf8(line.to_bytes()).unwrap());
    let error = Note::parse(&forged).unwrap().verify(&[key.verifier()]).unwrap_err();
    assert_eq!(error.name(), "invalid_signature");
}

/// The points of small order in their canonical spelling, and two spellings that are not
/// canonical: y = p and y = p + 1.
#[test]
fn weak_and_misspelt_public_keys_are_refused() {
    let mut identity = [0; 32];
    identity[0] = 1;
    let mut minus_one = [0xff; 32];
    (minus_one[0], minus_one[31]) = (0xec, 0x7f);
    let mut p = [0xff; 32];
    (p[0], p[31]) = (0xed, 0x7f);
    let mut p_plus_one = p;
    p_plus_one[0] = 0xee;
    let mut p_plus_three = p;
    p_plus_three[0] = 0xf0;
    for public in [[0; 32], identity, minus_one, p, p_plus_one, p_plus_three] {
        let error = VerifierKey::new("name", Algorithm::Ed25519, &public).unwrap_err();
        assert_eq!(error.name(), "bad_key", "{public:02x?}");
    }
}

#[test]
fn checkpoints_are_read_and_written_as_tlog_tiles_does() {
    for (size, extensions) in [(0, vec![]), (1, vec!["x"]), (u64::MAX, vec!["a b", "c"])] {
        let mut ours = Checkpoint::new("example.com/log", size, Hash::of(&size.to_be_bytes()));
        ours.extensions = extensions.iter().map(ToString::to_string).collect();
        let text = ours.to_string();
        let theirs = tlog_tiles::Checkpoint::from_bytes(text.as_bytes()).unwrap();
        assert_eq!(theirs.to_bytes(), text.as_bytes());
        assert_eq!((theirs.origin(), theirs.size()), ("example.com/log", size));
        assert_eq!(theirs.hash().0, ours.root.0);
        assert_eq!(Checkpoint::parse(&text).unwrap(), ours);
    }
}

#[test]
fn a_cosignature_with_a_time_out_of_range_is_refused_though_its_signature_holds() {
    let (log, witness) = (key(1, Algorithm::Ed25519), key(2, Algorithm::CosignatureV1));
    let note = Checkpoint::new("o", 9, Hash::of(b"root")).sign(&[&log]).unwrap();
    let pair = KeyPair::from_seed(Seed::new([2; 32]));
    for (time, expect) in [(1 << 63, Err("invalid_signature")), ((1 << 63) - 1, Ok(()))] {
        let text = Note::parse(&note).unwrap().text();
        let mut signature = u64::to_be_bytes(time).to_vec();
        signature.extend(pair.sk.sign(cosigned_message(text, time), None).as_ref());
        let id = u32::from_be_bytes(witness.verifier().id().0);
        let line = signed_note::Signature::new("example.com/2".into(), id, signature).unwrap();
        let note = format!("{note}{}", String::from_utf8(line.to_bytes()).unwrap());
        let keys = [witness.verifier()];
        let verified = Note::parse(&note).unwrap().verify(&keys).map(drop);
        assert_eq!(verified.map_err(|error| error.name()), expect);
    }
}
