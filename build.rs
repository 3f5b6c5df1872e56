//! Tells the linker to keep what the splitting of the program needs (feature `split`).

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    if std::env::var_os("CARGO_FEATURE_SPLIT").is_some() {
        println!("cargo:rustc-link-arg-bins=--emit-relocs");
        // Each constant for itself, so that it can move to the part that uses it.
        println!("cargo:rustc-link-arg-bins=--no-merge-data-segments");
    }
}
