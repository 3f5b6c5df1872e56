//! Live typing: what has been entered so far.

use crate::error::{ParseError, ParseErrorKind};
use crate::folded::Folded;
use crate::id::{RobotId, ascii};
use crate::lookalike::named;
use crate::parse::bounded;
use crate::reading::Reading;
use crate::recognise::recognise;
use crate::segment::Segment;

/// What has been typed so far, folded: for decoding while the text is still growing.
///
/// ```
/// use robot_id::{Draft, Segment};
///
/// let draft = Draft::read("cn-0142 g1");
/// assert_eq!(draft.as_str(), "CN0142G1");
/// assert!(draft.is_complete(Segment::Manufacturer));
/// assert_eq!(draft.segment(Segment::Model), "G1");
/// assert_eq!(draft.error(), None); // too short is not an error yet
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Draft {
    reading: Reading,
    id: Option<RobotId>,
    folded: Folded,
    error: Option<ParseError>,
}

impl Draft {
    /// Reads what there is; never fails. A text in which [`recognise`] finds an ID is a complete
    /// draft, so a pasted link or label works; any other is read as the beginning of an ID, up to
    /// the first character that cannot be part of one.
    pub fn read(text: &str) -> Draft {
        if let Err(error) = bounded(text) {
            return Draft { reading: Reading::EMPTY, id: None, folded: Folded::default(), error: Some(error) };
        }
        match recognise(text) {
            Ok(found) => {
                Draft { reading: Reading::of(&found.id), id: Some(found.id), folded: found.folded, error: None }
            }
            Err(error) => {
                let reading = Reading::whole(text, 0);
                let error = match error.kind() {
                    ParseErrorKind::SeveralIds { .. } => Some(error),
                    _ => reading.fault().map(named),
                };
                Draft { reading, id: None, folded: reading.folded(), error }
            }
        }
    }

    /// The characters so far, folded: at most 29, and none after a fault.
    pub fn as_str(&self) -> &str {
        self.reading.as_str()
    }

    /// How many characters there are so far: 0 to 29.
    pub fn len(&self) -> usize {
        self.reading.bytes().len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The characters of one segment so far: all, some or none of them.
    pub fn segment(&self, segment: Segment) -> &str {
        let range = segment.range();
        let (start, end) = (range.start.min(self.len()), range.end.min(self.len()));
        ascii(&self.reading.bytes()[start..end])
    }

    /// Whether all characters of a segment are there.
    pub fn is_complete(&self, segment: Segment) -> bool {
        self.len() >= segment.range().end
    }

    /// The ID, once it is whole and nothing is wrong; the same that [`recognise`] gives.
    pub fn id(&self) -> Option<RobotId> {
        self.id
    }

    /// The first fault that typing on cannot mend: a character that cannot stand where it does,
    /// too many, several IDs, or a text too large. Never that it is empty or too short.
    pub fn error(&self) -> Option<ParseError> {
        self.error
    }

    /// What was folded so far.
    pub fn folded(&self) -> Folded {
        self.folded
    }
}

#[cfg(test)]
mod tests {
    extern crate alloc;
    use alloc::string::String;

    use super::*;

    const ID: &str = "CN0142G1A2032026A0314B0000417";

    #[test]
    fn every_prefix_is_a_draft_without_an_error() {
        for len in 0..=ID.len() {
            let draft = Draft::read(&ID[..len]);
            assert_eq!(draft.as_str(), &ID[..len]);
            assert_eq!((draft.len(), draft.is_empty()), (len, len == 0));
            assert_eq!(draft.error(), None);
            assert_eq!(draft.id().is_some(), len == 29);
            let joined: String = Segment::ALL.map(|segment| draft.segment(segment)).concat();
            assert_eq!(joined, ID[..len]);
            for segment in Segment::ALL {
                assert_eq!(draft.is_complete(segment), len >= segment.range().end);
            }
        }
    }

    #[test]
    fn a_fault_keeps_what_came_before_it() {
        let draft = Draft::read("cn 01\u{41e}2");
        assert_eq!(draft.as_str(), "CN01");
        assert_eq!(draft.error().map(|error| error.position()), Some(5));
        assert!(draft.folded().case() && draft.folded().spaces());
    }

    #[test]
    fn too_long_is_an_error_at_the_thirtieth() {
        let draft = Draft::read(&(String::from(ID) + " 5"));
        assert_eq!((draft.as_str(), draft.id()), (ID, None));
        let error = draft.error().expect("too long");
        assert_eq!(error.kind(), ParseErrorKind::TooLong { found: 30 });
        assert_eq!(error.position(), 30);
    }

    #[test]
    fn a_pasted_link_completes_the_draft() {
        let draft = Draft::read(&(String::from("https://portal.example/#/r/") + ID));
        assert_eq!(draft.as_str(), ID);
        assert!(draft.folded().url_around() && draft.id().is_some());
    }

    #[test]
    fn too_large_is_an_empty_draft() {
        let draft = Draft::read(&"1".repeat(crate::INPUT_LIMIT + 1));
        assert!(draft.is_empty() && draft.error().is_some());
    }
}
