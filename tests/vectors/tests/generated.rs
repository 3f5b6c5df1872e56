//! The vectors are what their generator writes.

#[test]
#[cfg(not(target_family = "wasm"))]
fn the_vectors_are_what_their_generator_writes() {
    for (name, text) in vectors::generate::files() {
        let kept = std::fs::read_to_string(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(name));
        assert!(
            kept.is_ok_and(|kept| kept == text),
            "{name} is not what its generator writes: run `cargo xtask vectors` and look at the difference"
        );
    }
}
