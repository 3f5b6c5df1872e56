//! Sheets of labels that are sold, and where each label of a page stands.

/// A sheet. Lengths are in hundredths of a millimetre, from the upper left corner of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stock {
    /// What the packet says; nothing for plain paper that is cut.
    pub name: Option<&'static str>,
    /// The paper.
    pub paper: Paper,
    /// Labels beside each other, and below each other.
    pub grid: (usize, usize),
    /// Width and height of a label.
    pub label: (usize, usize),
    /// Where the first label begins.
    pub first: (usize, usize),
    /// From one label to the next.
    pub pitch: (usize, usize),
}

/// Paper of a size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// ISO 216.
    A4,
    /// ANSI/ASME Y14.1, size A.
    Letter,
}

impl Paper {
    /// Its class in `static/pages/print.css`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::Letter => "letter",
        }
    }

    /// Width and height.
    #[must_use]
    pub fn size(self) -> (usize, usize) {
        match self {
            Self::A4 => (21_000, 29_700),
            Self::Letter => (21_590, 27_940),
        }
    }
}

const fn avery(
    name: &'static str,
    paper: Paper,
    grid: [usize; 2],
    label: [usize; 2],
    first: [usize; 2],
    pitch: [usize; 2],
) -> Stock {
    let [first, pitch] = [(first[0], first[1]), (pitch[0], pitch[1])];
    Stock { name: Some(name), paper, grid: (grid[0], grid[1]), label: (label[0], label[1]), first, pitch }
}

/// The sheets to choose from, plain paper first. A further one is one more line.
pub const STOCKS: [Stock; 7] = [
    Stock {
        name: None,
        paper: Paper::A4,
        grid: (4, 5),
        label: (4_200, 5_450),
        first: (1_500, 825),
        pitch: (4_600, 5_650),
    },
    avery("Avery L7163", Paper::A4, [2, 7], [9_910, 3_810], [465, 1_515], [10_160, 3_810]),
    avery("Avery L7160", Paper::A4, [3, 7], [6_350, 3_810], [720, 1_515], [6_604, 3_810]),
    avery("Avery L7159", Paper::A4, [3, 8], [6_350, 3_387], [720, 1_293], [6_604, 3_387]),
    avery("Avery L7651", Paper::A4, [5, 13], [3_810, 2_120], [470, 1_090], [4_060, 2_120]),
    avery("Avery 5163", Paper::Letter, [2, 5], [10_160, 5_080], [397, 1_270], [10_636, 5_080]),
    avery("Avery 5160", Paper::Letter, [3, 10], [6_668, 2_540], [476, 1_270], [6_985, 2_540]),
];

impl Stock {
    /// Labels of a page.
    #[must_use]
    pub fn labels(&self) -> usize {
        self.grid.0 * self.grid.1
    }

    /// Where a label of a page begins, counted from 0, row by row.
    #[must_use]
    pub fn place(&self, label: usize) -> (usize, usize) {
        let (column, row) = (label % self.grid.0, label / self.grid.0);
        (self.first.0 + column * self.pitch.0, self.first.1 + row * self.pitch.1)
    }

    /// The pages for so many labels, of which the first stands at place `start` of a page: for each page, what comes where.
    #[must_use]
    pub fn pages(&self, labels: usize, start: usize) -> Vec<Vec<(usize, usize)>> {
        let start = start.min(self.labels() - 1);
        let mut pages = Vec::new();
        for label in 0..labels {
            let (page, place) = ((start + label) / self.labels(), (start + label) % self.labels());
            if pages.len() <= page {
                pages.push(Vec::new());
            }
            if let Some(page) = pages.last_mut() {
                page.push((label, place));
            }
        }
        pages
    }

    /// Width and height of a label in millimetres.
    #[must_use]
    pub fn size(&self) -> String {
        // In tenths, rounded.
        let millimetres = |length: usize| match (length + 5) / 10 {
            tenths if tenths % 10 == 0 => format!("{}", tenths / 10),
            tenths => format!("{}.{}", tenths / 10, tenths % 10),
        };
        format!("{} × {} mm", millimetres(self.label.0), millimetres(self.label.1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_label_stands_on_the_page_and_on_no_other_label() {
        for stock in STOCKS {
            let (width, height) = stock.paper.size();
            assert!(stock.pitch.0 >= stock.label.0 && stock.pitch.1 >= stock.label.1, "{stock:?}");
            let (x, y) = stock.place(stock.labels() - 1);
            let (right, bottom) = (width - x - stock.label.0, height - y - stock.label.1);
            // What is left at the right and below is as wide as at the left and above, but for what makers allow.
            assert!(
                right.abs_diff(stock.first.0) < 60 && bottom.abs_diff(stock.first.1) < 160,
                "{stock:?}: {right} {bottom}"
            );
        }
    }

    #[test]
    fn plain_paper_takes_twenty_labels() {
        assert_eq!((STOCKS[0].name, STOCKS[0].labels()), (None, 20));
        assert_eq!(STOCKS[0].size(), "42 × 54.5 mm");
        assert_eq!(STOCKS[6].size(), "66.7 × 25.4 mm");
    }

    #[test]
    fn labels_begin_where_a_sheet_is_used_up() {
        let stock = STOCKS[0];
        assert_eq!(stock.pages(20, 0).len(), 1);
        assert_eq!(stock.pages(21, 0).iter().map(Vec::len).collect::<Vec<_>>(), [20, 1]);
        let pages = stock.pages(3, 18);
        assert_eq!(pages, [vec![(0, 18), (1, 19)], vec![(2, 0)]]);
        assert_eq!(stock.pages(1, 999), [vec![(0, 19)]]);
        assert!(stock.pages(0, 5).is_empty());
    }
}
