//! Draws that depend on the seed alone, on every machine alike.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// A source of draws.
pub(super) struct Draw(ChaCha8Rng);

impl Draw {
    pub(super) fn new(seed: u64) -> Self {
        Self(ChaCha8Rng::seed_from_u64(seed))
    }

    /// A number below `n`; 0 if there is none. The bias of the modulus does not matter here.
    pub(super) fn below(&mut self, n: u32) -> u32 {
        self.0.next_u32() % n.max(1)
    }

    /// A number of days from `from` to `to`, both included.
    pub(super) fn days(&mut self, from: i32, to: i32) -> i32 {
        from + self.below((to - from + 1).max(1) as u32) as i32
    }

    /// Whether something happens that does so `percent` times in a hundred.
    pub(super) fn chance(&mut self, percent: u32) -> bool {
        self.below(100) < percent
    }

    /// One of these. There must be one.
    pub(super) fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len() as u32) as usize]
    }
}
