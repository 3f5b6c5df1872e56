//! The ways of looking at a picture, in their order: what finds most comes first, then what finds what the
//! others missed. Which these are was measured on the photos of `tests/photos` (bench/scan/README.md).

use crate::threshold::Rule;

/// What is done to a picture before it is made black and white.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Nothing.
    AsIs,
    /// Half as large: noise and dots run together.
    Half,
    /// Softer: noise.
    Soft,
    /// Sharper: a bad focus.
    Sharp,
    /// As large as it was given, if it was made smaller for the other passes.
    Whole,
}

/// One way.
pub type Pass = (Look, Rule);

/// What time there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plan {
    /// A photo: every way.
    Photo,
    /// The frame of a camera with this number: two ways, since the next frame is looked at in others.
    Frame(usize),
}

const fn rule(reach: usize, margin: u32) -> Rule {
    Rule { reach, margin, inverted: false }
}

const PASSES: [Pass; 10] = [
    (Look::AsIs, rule(12, 5)),
    (Look::Half, rule(12, 5)),
    (Look::Half, Rule { reach: 12, margin: 5, inverted: true }),
    (Look::Half, rule(40, 2)),
    (Look::AsIs, rule(25, 5)),
    (Look::Sharp, rule(25, 2)),
    (Look::AsIs, Rule { reach: 25, margin: 5, inverted: true }),
    (Look::Soft, rule(40, 2)),
    (Look::AsIs, rule(7, 5)),
    (Look::Whole, rule(25, 5)),
];

/// What a photo must have shown by then, if there is reason to go on: most have no code at all, and a code that is hard to
/// read is mostly easy to see.
#[must_use]
pub fn is_worth_more(done: usize, corners: usize, triples: usize) -> bool {
    match done {
        // Of a code that is too small for these ways, one corner at least.
        4 => corners > 0,
        5 => triples > 0,
        _ => true,
    }
}

impl Plan {
    /// The ways to look, in order.
    pub fn passes(self) -> impl Iterator<Item = Pass> + 'static {
        let second = match self {
            Self::Photo => None,
            Self::Frame(number) => Some(1 + number % (PASSES.len() - 2)),
        };
        let wanted = move |place: &usize| second.is_none_or(|second| *place == 0 || *place == second);
        (0..PASSES.len()).filter(wanted).map(|place| PASSES[place])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_take_turns_with_every_way_but_the_slowest() {
        let mut seen = Vec::new();
        for number in 0..8 {
            let passes: Vec<_> = Plan::Frame(number).passes().collect();
            assert_eq!((passes.len(), passes[0]), (2, PASSES[0]));
            seen.push(passes[1]);
        }
        assert_eq!(seen, PASSES[1..9]);
        assert_eq!(Plan::Photo.passes().count(), PASSES.len());
    }

    #[test]
    fn a_photo_is_given_up_where_nothing_looks_like_a_code() {
        assert!(is_worth_more(3, 0, 0) && !is_worth_more(4, 0, 0));
        assert!(is_worth_more(4, 1, 0) && !is_worth_more(5, 9, 0));
        assert!((0..10).all(|done| is_worth_more(done, 3, 1)));
    }
}
