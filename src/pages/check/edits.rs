//! Undo and redo for the ID field. Setting a text area's value empties the browser's own list.

/// A state of the field: its text, and the caret in UTF-16 units.
type State = (String, u32);

/// Edits kept at most.
const KEPT: usize = 100;

/// The edits so far, and how many of them are undone.
#[derive(Debug, Default)]
pub(super) struct Edits {
    states: Vec<State>,
    /// Index of the state that the field shows.
    at: usize,
}

impl Edits {
    /// Notes that `before` has become `text`.
    pub(super) fn note(&mut self, before: &str, text: &str, caret: u32) {
        if self.states.is_empty() {
            self.states.push((before.to_owned(), end(before)));
        }
        if before == text {
            return;
        }
        self.states.truncate(self.at + 1);
        self.states.push((text.to_owned(), caret));
        let surplus = self.states.len().saturating_sub(KEPT);
        self.states.drain(..surplus);
        self.at = self.states.len() - 1;
    }

    /// The state before the last edit. `current` is the text shown: one that was set from outside
    /// can be undone, too.
    pub(super) fn undo(&mut self, current: &str) -> Option<State> {
        if self.states.get(self.at).is_some_and(|(text, _)| text != current) {
            return self.states.get(self.at).cloned();
        }
        self.at = self.at.checked_sub(1)?;
        self.states.get(self.at).cloned()
    }

    /// The state after the last edit that was undone.
    pub(super) fn redo(&mut self) -> Option<State> {
        let state = self.states.get(self.at + 1).cloned()?;
        self.at += 1;
        Some(state)
    }
}

fn end(text: &str) -> u32 {
    text.encode_utf16().count() as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_are_undone_and_redone_in_order() {
        let mut edits = Edits::default();
        edits.note("", "C", 1);
        edits.note("C", "CN", 2);
        assert_eq!(edits.undo("CN"), Some(("C".to_owned(), 1)));
        assert_eq!(edits.undo("C"), Some((String::new(), 0)));
        assert_eq!(edits.undo(""), None);
        assert_eq!(edits.redo(), Some(("C".to_owned(), 1)));
        edits.note("C", "CX", 2);
        assert_eq!(edits.redo(), None);
        assert_eq!(edits.undo("CX"), Some(("C".to_owned(), 1)));
    }
}
