//! The report as text.

use crate::view::text::ReportText;
use robot_id::RobotId;

/// What there is to report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Draft {
    /// The ID on the nameplate.
    pub(super) id: RobotId,
    /// What the register says, in a few words.
    pub(super) answer: String,
    /// Where the robot is, as the person says.
    pub(super) place: String,
    /// What the person says.
    pub(super) words: String,
    /// When it was begun (Unix seconds).
    pub(super) made_at: u64,
    /// The link to today's answer.
    pub(super) link: String,
}

impl Draft {
    /// The text, for people. `time` is when it was made.
    pub(super) fn text(&self, text: &ReportText, time: &str) -> String {
        let (place, words) = (self.place.trim(), self.words.trim());
        let lines = [
            text.title.to_owned(),
            self.id.grouped().to_string(),
            (text.register_says)(&self.answer),
            if place.is_empty() { String::new() } else { (text.place_is)(place) },
            (text.made_at)(time),
            self.link.clone(),
        ];
        let mut all: String = lines.into_iter().filter(|line| !line.is_empty()).map(|line| line + "\n").collect();
        if !words.is_empty() {
            all += "\n";
            all += words;
            all += "\n";
        }
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::text::catalogue::en::LATER_CATALOGUE;

    #[test]
    fn a_report_has_what_the_register_says_and_what_the_person_says() {
        let draft = Draft {
            id: "CN0142G1A2032026A0314B0000417".parse().expect("it is one"),
            answer: "Not in the register".to_owned(),
            place: " Hall 3 ".to_owned(),
            words: "Plate is glued on.\nNo code.\n".to_owned(),
            made_at: 0,
            link: "https://robots.example/#/r/CN0142G1A2032026A0314B0000417".to_owned(),
        };
        let text = draft.text(&LATER_CATALOGUE.report, "today");
        let lines: Vec<_> = text.lines().collect();
        assert_eq!(lines[1], "CN 0142 G1A203 2026A0314B0000417");
        assert!(lines[2].ends_with("Not in the register") && lines[3].ends_with("Hall 3"), "{text}");
        assert!(text.ends_with(&format!("{}\n\nPlate is glued on.\nNo code.\n", draft.link)), "{text}");
        let empty = Draft { place: String::new(), words: "  ".to_owned(), ..draft };
        assert_eq!(empty.text(&LATER_CATALOGUE.report, "today").lines().count(), 5);
    }
}
