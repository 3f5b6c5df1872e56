//! Orders in which files arrive: none may change what comes out.

/// Of so many files that are wanted, the place of the one that arrives next.
pub type Pick = Box<dyn FnMut(usize) -> usize>;

/// The first first, the last first, and some that are shuffled, always the same ones.
#[must_use]
pub fn orders() -> Vec<Pick> {
    let mut orders: Vec<Pick> = vec![Box::new(|_| 0), Box::new(|count| count - 1)];
    for seed in 1..=6 {
        // A linear congruential generator (Knuth's MMIX), of which the high bits are used.
        let mut state: u64 = seed;
        orders.push(Box::new(move |count| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) as usize % count
        }));
    }
    orders
}
