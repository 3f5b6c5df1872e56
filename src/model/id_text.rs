//! The text of the ID field: how it is laid out in the cells, and where the caret goes.

use robot_id::{Draft, LOOK_ALIKES, ParseErrorKind, RobotId, Segment, is_separator};

/// Cells that are drawn: the ID, and as many again as a serial for what is too much.
const CELLS: usize = RobotId::LEN + 17;

/// What to show for a text that was typed, pasted or found in a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdText {
    /// The characters without separators: those that can stand in an ID folded, the rest as given.
    pub cells: Vec<char>,
    /// The cell at fault.
    pub mark: Option<usize>,
    /// The text is no ID that could be drawn in cells; show it as it is.
    pub loose: bool,
    /// What the ID crate says of it.
    pub draft: Draft,
}

impl IdText {
    /// Lays out a text.
    #[must_use]
    pub fn of(raw: &str) -> Self {
        let draft = Draft::read(raw);
        let mut cells: Vec<char> = draft.as_str().chars().collect();
        let mark = draft.error().map(|_| cells.len());
        if let Some(error) = draft.error() {
            let rest = raw.chars().skip(error.position()).take(2 * CELLS).filter(|c| stays(*c, true));
            cells.extend(rest.map(|c| c.to_ascii_uppercase()));
        }
        let unlike = |kind| matches!(kind, ParseErrorKind::SeveralIds { .. } | ParseErrorKind::InputTooLarge { .. });
        let loose = cells.len() > CELLS || draft.error().is_some_and(|error| unlike(error.kind()));
        Self { cells, mark: mark.filter(|_| !loose), loose, draft }
    }

    /// Lays out what the field shows: the spaces are its own, and no sign of where an ID ends.
    #[must_use]
    pub fn of_field(shown: &str) -> Self {
        let text = Self::of(&shown.replace(' ', ""));
        if text.loose { Self::of(shown) } else { text }
    }

    /// The characters without separators, as one text: positions in it are places in the ID.
    #[must_use]
    pub fn compact(&self) -> String {
        self.cells.iter().collect()
    }

    /// The text for the field: the segments with a space between.
    #[must_use]
    pub fn grouped(&self) -> String {
        let mut text = String::new();
        for (index, c) in self.cells.iter().enumerate() {
            if starts_group(index) {
                text.push(' ');
            }
            text.push(*c);
        }
        text
    }

    /// The text with what can be meant in one way alone put right: letters of other scripts that look like one of an ID's,
    /// and a national code of a letter and a digit of which one looks like the other kind. Nothing where there is no such
    /// fault, or another one beside it.
    #[must_use]
    pub fn mended(&self) -> Option<Self> {
        let mut text = self.clone();
        for _ in 0..=RobotId::LEN {
            let (mark, error) = (text.mark, text.draft.error());
            let Some(error) = error else { return (text != *self).then_some(text) };
            let (at, meant) = match error.kind() {
                ParseErrorKind::LookAlike { looks_like, .. } => (mark?, looks_like),
                ParseErrorKind::NationalMixed { first, second } => match (like(first), like(second)) {
                    (Some(meant), None) => (0, meant),
                    (None, Some(meant)) => (1, meant),
                    _ => return None,
                },
                _ => return None,
            };
            *text.cells.get_mut(at)? = meant;
            text = Self::of(&text.compact());
        }
        None
    }

    /// The cells of one segment.
    #[must_use]
    pub fn segment(&self, segment: Segment) -> &[char] {
        let range = segment.range();
        let end = self.cells.len();
        self.cells.get(range.start.min(end)..range.end.min(end)).unwrap_or_default()
    }

    /// The cells past the 29th.
    #[must_use]
    pub fn surplus(&self) -> &[char] {
        self.cells.get(RobotId::LEN..).unwrap_or_default()
    }

    /// The caret's place in [`Self::grouped`] that has this many cells before it, in UTF-16 units as
    /// the DOM counts. At the edge of a group it stands before the space if `before_space`.
    #[must_use]
    pub fn caret(&self, cells_before: usize, before_space: bool) -> u32 {
        let cells_before = cells_before.min(self.cells.len());
        let mut units = 0;
        for (index, c) in self.cells.iter().take(cells_before).enumerate() {
            units += usize::from(starts_group(index)) + c.len_utf16();
        }
        let at_edge = cells_before < self.cells.len() && starts_group(cells_before);
        (units + usize::from(at_edge && !before_space)) as u32
    }
}

/// How an edit was made, as far as the caret's place depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edit {
    /// Typed or pasted.
    Insert,
    /// Backspace.
    DeleteBackward,
    /// Delete.
    DeleteForward,
}

/// What the field shows after an edit: its text, and the caret in UTF-16 units.
///
/// `before` is what the field showed; `raw` and `caret` (UTF-16 units) are what the edit made of it.
#[must_use]
pub fn after_edit(before: &str, raw: &str, caret: u32, edit: Edit) -> (String, u32) {
    let mut text = IdText::of_field(raw);
    let mut cells_before = cells_before(raw, caret, &text);
    // An ID is taken out of a link or a sentence that was pasted; nobody types one.
    let pasted = raw.chars().count() > before.chars().count() + 3;
    let whole = raw.chars().filter(|c| !is_separator(*c)).count() == text.cells.len();
    if pasted && (text.draft.id().is_none() || !whole) {
        let found = IdText::of(raw);
        if found.draft.id().is_some() {
            cells_before = found.cells.len();
            text = found;
        }
    }
    if text.loose {
        return (raw.to_owned(), caret);
    }

    // Backspace and Delete at a space: the space comes back, so take the character beyond it.
    if edit != Edit::Insert && raw != before && IdText::of_field(before).cells == text.cells {
        let at = match edit {
            Edit::DeleteBackward => cells_before.checked_sub(1),
            _ => Some(cells_before),
        };
        if let Some(at) = at.filter(|at| *at < text.cells.len()) {
            let mut cells = text.cells.clone();
            cells.remove(at);
            let shorter = IdText::of(&cells.iter().collect::<String>());
            return (shorter.grouped(), shorter.caret(at, edit == Edit::DeleteBackward));
        }
    }
    (text.grouped(), text.caret(cells_before, edit == Edit::DeleteBackward))
}

/// The cells that `text`, which was laid out from `raw` without its spaces, has before the caret.
fn cells_before(raw: &str, caret: u32, text: &IdText) -> usize {
    let fault = text.draft.error().map_or(usize::MAX, |error| error.position());
    let mut units = 0;
    let before = raw.chars().take_while(|c| {
        units += c.len_utf16();
        units <= caret as usize
    });
    before.filter(|c| *c != ' ').enumerate().filter(|(place, c)| stays(*c, *place >= fault)).count()
}

/// Whether a character has a cell. Behind a fault hyphens and underscores have one too: typed through a French keyboard,
/// they are digits.
fn stays(c: char, behind_fault: bool) -> bool {
    !is_separator(c) || behind_fault && matches!(c, '-' | '_')
}

/// The letter that looks like a digit, or the digit that looks like a letter.
fn like(c: char) -> Option<char> {
    LOOK_ALIKES.iter().map(|(letter, digit)| (char::from(*letter), char::from(*digit))).find_map(|(letter, digit)| {
        match c {
            _ if c == letter => Some(digit),
            _ if c == digit => Some(letter),
            _ => None,
        }
    })
}

/// Whether a space stands before the cell with this index.
fn starts_group(index: usize) -> bool {
    index == RobotId::LEN || index > 0 && Segment::of(index).is_some_and(|segment| segment.range().start == index)
}

#[cfg(test)]
mod tests {
    use super::*;

    const GROUPED: &str = "CN 0142 G1A203 2026A0314B0000417";

    /// Runs an edit on a field whose caret is drawn as `|`.
    fn edit(before: &str, raw: &str, edit: Edit) -> String {
        let caret = raw.split('|').next().map_or(0, |head| head.encode_utf16().count());
        let (text, caret) = after_edit(&before.replace('|', ""), &raw.replace('|', ""), caret as u32, edit);
        let units: Vec<u16> = text.encode_utf16().collect();
        let (head, tail) = units.split_at(caret as usize);
        String::from_utf16_lossy(head) + "|" + &String::from_utf16_lossy(tail)
    }

    #[test]
    fn spaces_come_between_segments_as_one_types() {
        assert_eq!(edit("", "c|", Edit::Insert), "C|");
        assert_eq!(edit("CN", "CN0|", Edit::Insert), "CN 0|");
        assert_eq!(edit("CN 0142", "CN 0142g|", Edit::Insert), "CN 0142 G|");
        assert_eq!(edit("CN 0142", "CN 0142 |", Edit::Insert), "CN 0142|");
    }

    #[test]
    fn the_caret_stays_where_it_was_in_the_middle() {
        assert_eq!(edit("CN 0142 G1", "CN 90|142 G1", Edit::Insert), "CN 90|14 2G1");
        assert_eq!(edit("CN 0142 G1", "CNX| 0142 G1", Edit::Insert), "CN X|014 2G1");
        assert_eq!(edit("CN 0142 G1", "CN 01|2 G1", Edit::DeleteBackward), "CN 01|2G 1");
    }

    #[test]
    fn backspace_at_a_space_takes_the_character_before_it() {
        assert_eq!(edit("CN |0142", "CN|0142", Edit::DeleteBackward), "C|0 142");
        assert_eq!(edit("CN| 0142", "CN|0142", Edit::DeleteForward), "CN |142");
    }

    #[test]
    fn a_link_is_taken_apart() {
        let link = "https://example.org/#/r/cn0142g1a2032026a0314b0000417|";
        assert_eq!(edit("", link, Edit::Insert), format!("{GROUPED}|"));
        assert_eq!(edit("", "cn-0142-g1a203-2026a0314b0000417|", Edit::Insert), format!("{GROUPED}|"));
    }

    #[test]
    fn what_is_too_much_stays_and_is_said_to_be() {
        assert_eq!(edit(GROUPED, &format!("{GROUPED}X|"), Edit::Insert), format!("{GROUPED} X|"));
        let text = format!("{GROUPED} X");
        assert!(IdText::of_field(&text).draft.error().is_some());
        assert_eq!(edit(&text, &format!("{text}Y|"), Edit::Insert), format!("{GROUPED} XY|"));
    }

    #[test]
    fn a_character_at_fault_is_marked_and_kept() {
        let text = IdText::of("cn 01-4ß g1");
        assert_eq!((text.mark, text.grouped().as_str()), (Some(5), "CN 014ß G1"));
        let text = IdText::of(&format!("{GROUPED}XY"));
        assert_eq!((text.mark, text.surplus()), (Some(29), &['X', 'Y'][..]));
        assert_eq!(text.grouped(), format!("{GROUPED} XY"));
    }

    #[test]
    fn what_a_scanner_types_key_by_key_is_understood_at_the_last() {
        for typed in
            ["CNà&'éàG&Qéà\"éàé-Qà\"&'Bàààà'&", "]Q1CN01420G1A2032026A0314B000041", "CN٠١٤٢٠G١A٢٠٣٢٠٢٦A٠٣١٤B٠٠٠٠٤١"]
        {
            let (mut shown, mut caret) = (String::new(), 0);
            for c in typed.chars() {
                let mut units: Vec<u16> = shown.encode_utf16().collect();
                let mut key = [0; 2];
                units.splice(caret as usize..caret as usize, c.encode_utf16(&mut key).iter().copied());
                let raw = String::from_utf16(&units).expect("text");
                (shown, caret) = after_edit(&shown, &raw, caret + c.len_utf16() as u32, Edit::Insert);
            }
            assert_eq!(shown, "CN 0142 0G1A20 32026A0314B000041", "{typed}");
        }
    }

    #[test]
    fn what_cannot_be_drawn_is_left_alone() {
        let long = "A".repeat(200);
        assert!(IdText::of(&long).loose);
        assert_eq!(after_edit("", &long, 200, Edit::Insert), (long.clone(), 200));
        assert!(IdText::of(&"x".repeat(5000)).loose);
    }

    #[test]
    fn what_can_be_meant_in_one_way_alone_is_put_right() {
        let mended = |text: &str| IdText::of(text).mended().map(|text| text.grouped());
        // A Cyrillic С and О, a Greek Α.
        assert_eq!(mended("СN 0142 G1Α203 2026A0314B00004О7").as_deref(), Some("CN 0142 G1A203 2026A0314B00004O7"));
        assert_eq!(mended("CN 01Α").as_deref(), Some("CN 01A"));
        assert_eq!(mended("0N 0142").as_deref(), Some("ON 0142"));
        assert_eq!(mended("C0 0142"), Some("CO 0142".to_owned()));
        // Two readings, another fault beside it, no fault, or one that says nothing of what was meant.
        for text in ["O1 0142", "CΝ 01ß2", GROUPED, "CN 01?2", "", &format!("{GROUPED}X"), &"А".repeat(300)] {
            assert_eq!(mended(text), None, "{text}");
        }
    }

    #[test]
    fn any_text_can_be_edited() {
        for raw in ["", " ", "𝐀𝐁", "中文", "CN\n01", "%%%", "\u{200b}", "12|34", "🤖", "CN0142G1A2032026A0314B000041🤖"]
        {
            for caret in 0..8 {
                let (text, caret) = after_edit("CN 01", raw, caret, Edit::DeleteBackward);
                assert!(caret as usize <= text.encode_utf16().count(), "{raw}");
            }
        }
    }
}
