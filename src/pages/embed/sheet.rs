//! A list of IDs, read line by line for a sheet of labels.

use robot_id::{ParseError, ParseErrorKind, RobotId};

/// Labels that one sheet takes.
pub(super) const LABELS: usize = 500;
/// Bytes of a list that are looked at.
pub(super) const BYTES: usize = 100_000;
/// Faults that are told of.
pub(super) const FAULTS: usize = 20;
/// Characters that are repeated of a text at fault.
const REPEATED: usize = 40;

/// What a list has in it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Sheet {
    /// The IDs in their order, repeated ones too.
    pub(super) ids: Vec<RobotId>,
    /// The first texts that are no IDs.
    pub(super) faults: Vec<Fault>,
    /// How many more there are.
    pub(super) more_faults: usize,
    /// Lines that were not looked at, since the sheet was full or the list too long.
    pub(super) left_out: usize,
}

/// A text that is no ID.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    /// Its line, counted from 1.
    pub(super) line: usize,
    /// How it begins.
    pub(super) text: String,
    /// What is wrong.
    pub(super) error: ParseError,
}

/// Reads a list: one ID a line with whatever text around it, or several with commas, semicolons or tabs between.
/// Empty lines are skipped.
pub(super) fn read(list: &str) -> Sheet {
    let mut sheet = Sheet::default();
    let mut bytes = 0;
    for (index, line) in list.lines().enumerate() {
        bytes += line.len() + 1;
        if line.trim().is_empty() {
            continue;
        }
        if sheet.ids.len() >= LABELS || bytes > BYTES {
            sheet.left_out += 1;
            continue;
        }
        match robot_id::recognise(line) {
            Ok(found) => sheet.ids.push(found.id),
            Err(error) if matches!(error.kind(), ParseErrorKind::SeveralIds { .. }) => {
                sheet.several(index, line, error)
            }
            Err(error) => sheet.fault(index, line, error),
        }
    }
    sheet.ids.truncate(LABELS);
    sheet
}

impl Sheet {
    fn several(&mut self, index: usize, line: &str, error: ParseError) {
        let texts = || line.split([',', ';', '\t']).filter(|text| !text.trim().is_empty());
        if texts().all(|text| robot_id::recognise(text).is_err()) {
            self.fault(index, line, error);
            return;
        }
        for text in texts() {
            match robot_id::recognise(text) {
                Ok(found) => self.ids.push(found.id),
                Err(error) => self.fault(index, text, error),
            }
        }
    }

    fn fault(&mut self, index: usize, text: &str, error: ParseError) {
        if self.faults.len() >= FAULTS {
            self.more_faults += 1;
            return;
        }
        let text = text.trim();
        let mut shown: String = text.chars().take(REPEATED).collect();
        if shown.len() < text.len() {
            shown.push('…');
        }
        self.faults.push(Fault { line: index + 1, text: shown, error });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: &str = "CN0142G1A2032026A0314B0000731";
    const B: &str = "CN0142G1A2032026A0314B0000417";

    fn ids(sheet: &Sheet) -> Vec<&str> {
        sheet.ids.iter().map(RobotId::as_str).collect()
    }

    #[test]
    fn a_line_is_an_id_whatever_stands_around_it() {
        let sheet = read(&format!("{A}\r\n\n  cn 0142 g1a203 2026a0314b0000417 \nhttps://robots.example/#/r/{A}\n"));
        assert_eq!((ids(&sheet), sheet.faults.len(), sheet.left_out), (vec![A, B, A], 0, 0));
        assert_eq!(read(""), Sheet::default());
    }

    #[test]
    fn several_in_a_line_need_something_between_them() {
        assert_eq!(ids(&read(&format!("{A}, {B};{A}"))), [A, B, A]);
        let sheet = read(&format!("shelf 4,{A},{B}"));
        assert_eq!((ids(&sheet).len(), sheet.faults[0].text.as_str()), (2, "shelf 4"));
        let sheet = read(&format!("{A} {B}"));
        assert!(sheet.ids.is_empty());
        assert!(matches!(sheet.faults[0].error.kind(), ParseErrorKind::SeveralIds { .. }), "{sheet:?}");
    }

    #[test]
    fn what_is_no_id_is_told_with_its_line() {
        let sheet = read(&format!("{A}\n\nCN0142\n{}", "x y ".repeat(40)));
        let told: Vec<_> = sheet.faults.iter().map(|fault| (fault.line, fault.text.as_str())).collect();
        assert_eq!(told, [(3, "CN0142"), (4, "x y x y x y x y x y x y x y x y x y x y …")]);
        assert!(matches!(sheet.faults[0].error.kind(), ParseErrorKind::TooShort { found: 6 }));
    }

    #[test]
    fn a_sheet_has_bounds() {
        let sheet = read(&format!("{A}\n").repeat(LABELS + 7));
        assert_eq!((sheet.ids.len(), sheet.left_out), (LABELS, 7));
        let sheet = read(&format!("{A},{B}\n").repeat(LABELS));
        assert_eq!((sheet.ids.len(), sheet.left_out), (LABELS, LABELS / 2));
        let sheet = read(&"no\n".repeat(BYTES));
        assert_eq!((sheet.faults.len(), sheet.more_faults), (FAULTS, BYTES / 3 - FAULTS));
        assert_eq!(sheet.left_out, BYTES - BYTES / 3);
    }
}
