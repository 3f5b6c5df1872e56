//! Every ID in a text, where [`recognise`] wants just one.

use crate::encoding::raw;
use robot_id::{ParseErrorKind, RobotId, recognise, recognise_whole};

/// What ends a cell, an entry of a list, or a sentence, and is no part of an ID.
const STRONG: [char; 16] = [',', ';', '|', '/', '，', '；', '、', '。', '\n', '\r', '\t', '"', '(', ')', '<', '>'];
/// Bytes of one piece that is looked at as a whole.
const PIECE: usize = 4_000;

/// The different IDs of a text, in the order in which they stand. The text may be of any length.
#[must_use]
pub fn ids(text: &str) -> Vec<RobotId> {
    let mut ids = Vec::new();
    if text.len() <= PIECE {
        match recognise(text) {
            Ok(found) => return vec![found.id],
            Err(error) if matches!(error.kind(), ParseErrorKind::SeveralIds { .. }) => {}
            // What is wrong with a text that was meant as one ID says more than a part of it.
            Err(_) if text.len() < 2 * RobotId::LEN => return ids,
            Err(_) => {}
        }
    }
    text.split(STRONG).for_each(|piece| in_piece(piece, &mut ids));
    ids
}

/// Whether there is an ID in a text, in one piece or in its four groups. Fast, and no promise: what else [`ids`] finds
/// is not looked for.
pub(crate) fn has_id(text: &str) -> bool {
    text.len() >= RobotId::LEN && raw::places(text.as_bytes()).next().is_some()
}

fn in_piece(piece: &str, ids: &mut Vec<RobotId>) {
    if let Ok(found) = recognise(piece) {
        return add(ids, found.id);
    }
    let words: Vec<&str> = piece.split_whitespace().collect();
    let mut at = 0;
    while let Some(rest) = words.get(at..).filter(|rest| !rest.is_empty()) {
        match (1..=4).find_map(|count| Some((of_words(rest.get(..count)?)?, count))) {
            Some((id, count)) => {
                add(ids, id);
                at += count;
            }
            None => {
                // What is glued to other characters than letters and digits.
                let words = rest.iter().take(1).flat_map(|word| word.split(|c: char| !c.is_ascii_alphanumeric()));
                words.filter_map(of_word).for_each(|id| add(ids, id));
                at += 1;
            }
        }
    }
}

/// The ID that some words are together, broken between segments alone.
fn of_words(words: &[&str]) -> Option<RobotId> {
    if let [word] = words {
        return of_word(word);
    }
    let mut length = 0;
    for word in words {
        if !matches!(length, 0 | 2 | 6 | 12) || word.len() > RobotId::LEN {
            return None;
        }
        length += word.chars().filter(char::is_ascii_alphanumeric).count();
    }
    of_word(&words.concat())
}

fn of_word(word: &str) -> Option<RobotId> {
    let found = recognise_whole(word).ok()?;
    word.bytes().any(|byte| byte.is_ascii_digit()).then_some(found.id)
}

fn add(ids: &mut Vec<RobotId>, id: RobotId) {
    // A list on one line may have a hundred thousand; those that come twice come near each other, if at all.
    if !ids.iter().rev().take(1_000).any(|other| *other == id) {
        ids.push(id);
    }
}
