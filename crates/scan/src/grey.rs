//! Pictures in shades of grey, and softer, sharper and smaller ones made of them.

/// A picture: one byte of brightness a pixel, row by row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grey {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

impl Grey {
    /// A picture of `width * height` pixels; none if that is not their number, if there are more than
    /// [`MOST_PIXELS`](crate::MOST_PIXELS), or too few for a code on one side.
    #[must_use]
    pub fn new(width: usize, height: usize, pixels: Vec<u8>) -> Option<Self> {
        let count = width.checked_mul(height).filter(|count| *count <= crate::MOST_PIXELS)?;
        // The smallest code has 21 modules on each side.
        (count == pixels.len() && width.min(height) >= 21).then_some(Self { width, height, pixels })
    }

    /// In pixels.
    #[must_use]
    pub fn width(&self) -> usize {
        self.width
    }

    /// In pixels.
    #[must_use]
    pub fn height(&self) -> usize {
        self.height
    }

    /// A row of pixels; empty below the picture.
    #[must_use]
    pub fn row(&self, y: usize) -> &[u8] {
        self.pixels.get(y * self.width..(y + 1) * self.width).unwrap_or_default()
    }

    /// Half as wide and high; each pixel is the mean of four. None if it gets too small for a code.
    #[must_use]
    pub fn half(&self) -> Option<Self> {
        let (width, height) = (self.width / 2, self.height / 2);
        let mut pixels = Vec::with_capacity(width * height);
        for y in 0..height {
            let pairs = self.row(2 * y).chunks_exact(2).zip(self.row(2 * y + 1).chunks_exact(2));
            pixels.extend(pairs.map(|(above, below)| {
                let sum: u16 = above.iter().chain(below).map(|pixel| u16::from(*pixel)).sum();
                ((sum + 2) / 4) as u8
            }));
        }
        Self::new(width, height, pixels)
    }

    /// Softer: each pixel is mixed with its eight neighbours, 4 : 2 : 1. Hides noise.
    #[must_use]
    pub fn soft(&self) -> Self {
        let mut pixels = Vec::with_capacity(self.pixels.len());
        let mut column = vec![0_u16; self.width];
        for y in 0..self.height {
            let rows = [self.row(y.saturating_sub(1)), self.row(y), self.row((y + 1).min(self.height - 1))];
            for (x, sum) in column.iter_mut().enumerate() {
                let at = |row: &[u8]| row.get(x).copied().map_or(0, u16::from);
                *sum = at(rows[0]) + 2 * at(rows[1]) + at(rows[2]);
            }
            for x in 0..self.width {
                let (left, right) = (column[x.saturating_sub(1)], column[(x + 1).min(self.width - 1)]);
                pixels.push(((left + 2 * column[x] + right + 8) / 16) as u8);
            }
        }
        Self { pixels, ..*self }
    }

    /// Sharper: what softening would take away is added four times. Undoes some of a bad focus.
    #[must_use]
    pub fn sharp(&self) -> Self {
        let base = self.soft();
        let softer = base.soft().soft();
        let sharpened = base.pixels.iter().zip(&softer.pixels).map(|(pixel, soft)| {
            let (pixel, soft) = (i16::from(*pixel), i16::from(*soft));
            (pixel + 4 * (pixel - soft)).clamp(0, 255) as u8
        });
        Self { pixels: sharpened.collect(), ..*self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_has_as_many_pixels_as_it_says() {
        assert!(Grey::new(30, 30, vec![0; 900]).is_some());
        assert!(Grey::new(30, 30, vec![0; 899]).is_none());
        assert!(Grey::new(usize::MAX, 2, vec![]).is_none());
        assert!(Grey::new(20, 30, vec![0; 600]).is_none(), "too small for a code");
    }

    #[test]
    fn an_even_picture_stays_even() {
        let even = Grey::new(43, 51, vec![77; 43 * 51]).expect("a picture");
        let same = |picture: &Grey| (0..picture.height()).all(|y| picture.row(y).iter().all(|pixel| *pixel == 77));
        assert!(same(&even.soft()) && same(&even.sharp()));
        assert_eq!(even.soft().width(), 43);
        let half = even.half().expect("large enough");
        assert_eq!((half.width(), half.height(), same(&half)), (21, 25, true));
        assert!(half.half().is_none());
    }
}
