//! The passes over one picture, and what they found.

use crate::finder::{Found, look};
use crate::grey::Grey;
use crate::passes::{Look, Pass, Plan, is_worth_more};
use crate::threshold;

/// The longest side on which the passes look, in pixels. What a person holds a camera at is larger than a
/// pixel then.
pub const SIDE: usize = 2_000;
/// The most codes that are told of. A person chooses from a list of them.
pub const MOST_CODES: usize = 50;

/// Reads one picture, pass by pass.
///
/// ```
/// use scan::{Grey, Plan, Reader};
///
/// let blank = Grey::new(200, 100, vec![255; 20_000]).expect("a picture");
/// let mut reader = Reader::new(blank, Plan::Photo);
/// while reader.step() {}
/// assert!(reader.found().is_empty());
/// ```
#[derive(Debug)]
pub struct Reader {
    /// As it was given, if it is larger than what the passes look at.
    whole: Option<Grey>,
    picture: Grey,
    half: Option<Grey>,
    /// What is left to do, the next last.
    passes: Vec<Pass>,
    /// How many were done, and what was seen in them.
    done: usize,
    corners: usize,
    triples: usize,
    found: Vec<Found>,
}

impl Reader {
    /// Begins with a picture.
    #[must_use]
    pub fn new(picture: Grey, plan: Plan) -> Self {
        let mut small: Option<Grey> = None;
        loop {
            let now = small.as_ref().unwrap_or(&picture);
            if now.width().max(now.height()) <= SIDE {
                break;
            }
            let Some(half) = now.half() else { break };
            small = Some(half);
        }
        let mut passes: Vec<_> = plan.passes().collect();
        passes.reverse();
        let (whole, picture) = match small {
            Some(small) => (Some(picture), small),
            None => (None, picture),
        };
        let half = picture.half();
        Self { whole, picture, half, passes, done: 0, corners: 0, triples: 0, found: Vec::new() }
    }

    /// Looks in the next way. Whether there is more to do: nothing is left when every way was tried, or
    /// when one has found no more than those before it, or
    /// when nothing that was seen looks like a code.
    pub fn step(&mut self) -> bool {
        let Some((way, rule)) = self.passes.pop() else { return false };
        let made;
        let seen = match way {
            Look::AsIs => Some(&self.picture),
            Look::Half => self.half.as_ref(),
            Look::Whole => self.whole.as_ref(),
            Look::Soft => {
                made = self.picture.soft();
                Some(&made)
            }
            Look::Sharp => {
                made = self.picture.sharp();
                Some(&made)
            }
        };
        let before = self.found.len();
        if let Some((seen, dark)) = seen.and_then(|seen| Some((seen, threshold::dark(seen, rule)?))) {
            let given = self.whole.as_ref().unwrap_or(&self.picture).width() as f32;
            let scale = given / seen.width() as f32;
            let seen = look(&dark);
            self.corners += seen.corners;
            self.triples += seen.triples;
            for code in seen.found {
                let known = self.found.iter().any(|found| (&found.bytes, &found.part) == (&code.bytes, &code.part));
                if !known && self.found.len() < MOST_CODES {
                    let corners = code.corners.map(|(x, y)| (x * scale, y * scale));
                    self.found.push(Found { corners, ..code });
                }
            }
        }
        self.done += 1;
        let is_done = before > 0 && self.found.len() == before;
        if is_done || self.found.is_empty() && !is_worth_more(self.done, self.corners, self.triples) {
            self.passes.clear();
        }
        !self.passes.is_empty()
    }

    /// What was found so far, each text once.
    #[must_use]
    pub fn found(&self) -> &[Found] {
        &self.found
    }
}
