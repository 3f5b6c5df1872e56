//! The portal's program. Everything is in the library, where it can be tested.

fn main() {
    portal::start();
}
