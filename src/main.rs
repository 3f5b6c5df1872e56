//! The portal's program. Everything is in the library, where it can be tested.

/// A small one: what is allocated here is little, and what is downloaded counts.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    portal::start();
}
