//! Answers that other implementations published.
#![allow(clippy::unwrap_used)]

use tlog::{Algorithm, Checkpoint, Hash, Note, SigningKey, Tree, VerifierKey, empty_root, leaf_hash, sign};

const PETER_SECRET: &str = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
const PETER: &str = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const TEXT: &str = "If you think cryptography is the answer to your problem,\n\
                    then you don't know what your problem is.\n";
const SIGNATURE: &str =
    "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

#[test]
fn the_example_of_gos_note_package_signs_to_the_same_bytes() {
    let key: SigningKey = PETER_SECRET.parse().unwrap();
    assert_eq!(key.verifier().to_string(), PETER);
    assert_eq!(key.to_string(), PETER_SECRET);
    assert_eq!(sign(TEXT, &[&key]).unwrap(), format!("{TEXT}\n{SIGNATURE}"));
}

#[test]
fn the_example_of_gos_note_package_verifies() {
    let keys: [VerifierKey; 1] = [PETER.parse().unwrap()];
    let note = format!("{TEXT}\n{SIGNATURE}");
    let note = Note::parse(&note).unwrap();
    assert_eq!(note.text(), TEXT);
    assert_eq!(note.verify(&keys).unwrap()[0].key.name(), "PeterNeumann");
}

#[test]
fn the_key_of_gos_checksum_database_reads_and_writes_back() {
    let text = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8";
    let key: VerifierKey = text.parse().unwrap();
    assert_eq!(key.to_string(), text);
    assert_eq!(key.name(), "sum.golang.org");
    assert_eq!(key.id().to_string(), "033de0ae");
    assert_eq!(key.algorithm(), Algorithm::Ed25519);
}

#[test]
fn the_example_of_tlog_cosignature_parses() {
    let note = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n\
        — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n\
        — witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==\n";
    let note = Note::parse(note).unwrap();
    let checkpoint = Checkpoint::parse(note.text()).unwrap();
    assert_eq!(checkpoint.origin, "example.com/behind-the-sofa");
    assert_eq!(checkpoint.size, 20_852_163);
    assert_eq!(checkpoint.to_string(), note.text());
    assert_eq!(note.signatures()[1].id.to_string(), "8d66cf3f");
    // Eight bytes of time, 1679315147, and sixty-four of signature.
    assert_eq!(note.signatures()[1].signature[..8], 1_679_315_147_u64.to_be_bytes());
    assert_eq!(note.signatures()[1].signature.len(), 72);
}

/// The entries and roots that implementations of Certificate Transparency test with.
#[test]
fn the_reference_tree_of_certificate_transparency_has_its_published_roots() {
    let entries: [&[u8]; 8] = [
        &[],
        &[0x00],
        &[0x10],
        &[0x20, 0x21],
        &[0x30, 0x31],
        &[0x40, 0x41, 0x42, 0x43],
        &[0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57],
        &[0x60, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6a, 0x6b, 0x6c, 0x6d, 0x6e, 0x6f],
    ];
    let roots = [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];
    let mut tree = Tree::new();
    assert_eq!(tree.root(), empty_root());
    for (entry, root) in entries.iter().zip(roots) {
        tree.append(entry);
        assert_eq!(tree.root().to_string(), root);
    }
    assert_eq!(tlog::root(tree.leaves()), tree.root());
}

#[test]
fn hashes_are_the_published_ones() {
    let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    assert_eq!(empty_root(), Hash::from_hex(empty).unwrap());
    assert_eq!(Hash::of(b""), empty_root());
    let leaf = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d";
    assert_eq!(leaf_hash(b"").to_string(), leaf);
}
