//! What a person gave, recognised once at the border: from there it travels as an ID, or as the text with its error.

use robot_id::{ParseError, RobotId, recognise, recognise_plain};

/// What stands in a link or in the field, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Given {
    /// An ID, however it was written.
    Id(RobotId),
    /// Something else.
    Malformed {
        /// As it was given, percent-encoding undone.
        text: String,
        /// Why it is no ID.
        error: ParseError,
    },
}

impl Given {
    /// Reads any text.
    #[must_use]
    pub fn read(text: &str) -> Self {
        Self::of(text, recognise(text).map(|found| found.id))
    }

    /// Reads the text of a link if that is simple, as nearly every one is. What delimits the ID in a link may follow it.
    /// None where [`Given::read`] is needed, whose code and tables the first part of the program does without.
    #[must_use]
    pub fn plain(text: &str) -> Option<Self> {
        let text = text.trim_end_matches(|c: char| c <= ' ');
        let whole = recognise_plain(text);
        let begins = || {
            let (start, _) = text.split_once(['/', '?', '&', '#'])?;
            recognise_plain(start).filter(Result::is_ok)
        };
        whole.or_else(begins).map(|read| Self::of(text, read))
    }

    fn of(text: &str, read: Result<RobotId, ParseError>) -> Self {
        match read {
            Ok(id) => Self::Id(id),
            Err(error) => Self::Malformed { text: text.to_owned(), error },
        }
    }

    /// The ID, if it is one.
    #[must_use]
    pub fn id(&self) -> Option<&RobotId> {
        match self {
            Self::Id(id) => Some(id),
            Self::Malformed { .. } => None,
        }
    }

    /// The ID in canonical form, or the text.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Self::Id(id) => id.as_str(),
            Self::Malformed { text, .. } => text,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Given;

    const ID: &str = "CN0142G1A2032026A0314B0000417";

    #[test]
    fn what_is_read_quickly_is_read_alike() {
        for text in ["{}", "{} ", "{}\r\n", "{}/", "{}/index.html", "{}&utm_source=qr", "{}?x", "{}#top", "{}&id=7"] {
            let text = text.replace("{}", ID);
            assert_eq!(Given::plain(&text), Some(Given::read(&text)), "{text}");
            assert_eq!(Given::plain(&text.to_lowercase()).as_ref().and_then(Given::id).map(|id| id.as_str()), Some(ID));
        }
        for text in ["CN0142", "C10142G1A2032026A0314B0000417", "CN0142G1A2032026A0314B00004170"] {
            assert_eq!(Given::plain(text), Some(Given::read(text)), "{text}");
        }
    }

    #[test]
    fn what_takes_more_than_a_glance_is_left_to_the_reader() {
        for text in ["{}）", "{}。", "{} 9", "{}\n9", "号{}", "/{}", "x/{}"] {
            assert_eq!(Given::plain(&text.replace("{}", ID)), None, "{text}");
        }
    }
}
