//! Into which groups people break an ID amid other text, and which breaks are none.

use crate::id::LEN;
use crate::segment::Segment;
use crate::token::Token;

/// Groups that follow each other, as far as they have been read.
#[derive(Clone, Copy)]
pub(crate) struct Groups {
    lengths: [usize; LEN],
    count: usize,
    total: usize,
    with_digit: usize,
    /// Groups with a letter, the last one left out.
    lettered: usize,
    first_has_digit: bool,
    last: Token,
    lines: usize,
    dashes: usize,
    /// Breaks that are borders of cells, whatever else; and those that can be nothing else.
    cells: usize,
    signs: usize,
}

impl Groups {
    pub(crate) fn new(first: &Token) -> Groups {
        let mut groups = Groups {
            lengths: [0; LEN],
            count: 0,
            total: 0,
            with_digit: 0,
            lettered: 0,
            first_has_digit: first.has_digit,
            last: Token::default(),
            lines: 0,
            dashes: 0,
            cells: 0,
            signs: 0,
        };
        groups.count_in(first);
        groups
    }

    /// Adds a group; says whether it can be one of the same ID.
    pub(crate) fn add(&mut self, token: &Token) -> bool {
        if token.after_other && !token.after_cell {
            return false;
        }
        self.lines += usize::from(token.after_line);
        self.dashes += usize::from(token.after_dash);
        self.cells += usize::from(token.after_cell);
        self.signs += usize::from(token.after_other);
        self.count_in(token);
        true
    }

    fn count_in(&mut self, token: &Token) {
        if let Some(length) = self.lengths.get_mut(self.count) {
            *length = token.len;
        }
        self.count += 1;
        self.total += token.len;
        self.with_digit += usize::from(token.has_digit);
        self.lettered += usize::from(self.last.has_letter);
        self.last = *token;
    }

    /// How many characters there are so far.
    pub(crate) fn total(&self) -> usize {
        self.total
    }

    /// Whether these are the groups of an ID:
    ///
    /// - the segments, or some of them in one piece;
    /// - all four of them in cells, with a comma, a tab or the like between;
    /// - groups of the same length, 3 to 10, the last one as long or shorter: from the beginning, or of the serial. As
    ///   words and numbers of the same length follow each other too, the first and the last have digits and so has half of
    ///   them, one before the last has a letter, all are divided alike, and no more than one line ends among them.
    pub(crate) fn are_of_an_id(&self) -> bool {
        let lengths = self.lengths.get(..self.count).unwrap_or_default();
        if self.total != LEN {
            return false;
        }
        if self.signs > 0 {
            return self.cells == 3 && lengths.iter().copied().eq(Segment::ALL.map(Segment::len));
        }
        // The groups that end where segments do.
        let mut end = 0;
        let whole = lengths.iter().take_while(|length| {
            end += **length;
            Segment::ALL.iter().any(|segment| segment.range().end == end)
        });
        let whole = whole.count();
        let rest = lengths.get(whole..).unwrap_or_default();
        if rest.is_empty() {
            return true;
        }
        let likely = self.last.has_digit
            && 2 * self.with_digit >= self.count
            && self.lettered > 0
            && self.lines <= 1
            && (self.dashes == 0 || self.dashes == self.count - 1);
        // A word of two letters before 27 characters is no country.
        let is_head = matches!(lengths.get(..whole), Some([12] | [6, 6] | [2, 4, 6]));
        let is_serial = is_head && are_equal(rest);
        likely && (is_serial || self.first_has_digit && are_equal(lengths))
    }
}

fn are_equal(lengths: &[usize]) -> bool {
    let Some((last, others)) = lengths.split_last() else { return false };
    let Some(length) = others.first() else { return false };
    (3..=10).contains(length) && others.iter().all(|other| other == length) && last <= length
}
