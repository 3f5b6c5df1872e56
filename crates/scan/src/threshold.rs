//! Black and white: what is darker than its surroundings.

use crate::grey::Grey;
use rxing::common::BitMatrix;

/// How a pixel is told to be dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// How far the surroundings reach on each side, in pixels.
    pub reach: usize,
    /// By how many hundredths a pixel must be darker than their mean. Even ground, a little noisy, then stays
    /// light.
    pub margin: u32,
    /// Light is taken for dark: for codes printed light on dark.
    pub inverted: bool,
}

/// The dark pixels of a picture.
#[must_use]
pub fn dark(picture: &Grey, rule: Rule) -> Option<BitMatrix> {
    let (width, height) = (picture.width(), picture.height());
    let mut dark = BitMatrix::new(u32::try_from(width).ok()?, u32::try_from(height).ok()?).ok()?;
    // The sums of the columns within reach of the row. At most 2 * reach + 1 pixels each.
    let mut columns = vec![0_u32; width];
    let change = |columns: &mut [u32], y: usize, enters: bool| {
        for (sum, pixel) in columns.iter_mut().zip(picture.row(y)) {
            *sum = if enters { *sum + u32::from(*pixel) } else { *sum - u32::from(*pixel) };
        }
    };
    let reach = rule.reach;
    for y in 0..reach.min(height) {
        change(&mut columns, y, true);
    }
    for y in 0..height {
        if y + reach < height {
            change(&mut columns, y + reach, true);
        }
        if y > reach {
            change(&mut columns, y - reach - 1, false);
        }
        let rows = (y + reach).min(height - 1) - y.saturating_sub(reach) + 1;
        let mut sum: u32 = columns.iter().take(reach).sum();
        let mut wide = reach.min(width);
        for (x, pixel) in picture.row(y).iter().enumerate() {
            if let Some(entering) = columns.get(x + reach) {
                sum += entering;
                wide += 1;
            }
            if x > reach {
                sum -= columns[x - reach - 1];
                wide -= 1;
            }
            let mean = u64::from(sum) * u64::from(100 - rule.margin.min(100));
            let value = u64::from(*pixel) * (rows * wide * 100) as u64;
            if (value < mean) != rule.inverted {
                dark.set(x as u32, y as u32);
            }
        }
    }
    Some(dark)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The rule, said in the slowest and plainest way.
    fn plainly(picture: &Grey, rule: Rule, x: usize, y: usize) -> bool {
        let around = |at: usize, end: usize| at.saturating_sub(rule.reach)..(at + rule.reach + 1).min(end);
        let (columns, rows) = (around(x, picture.width()), around(y, picture.height()));
        let count = (columns.len() * rows.len()) as u64;
        let sum: u64 = rows.flat_map(|y| picture.row(y)[columns.clone()].iter()).map(|pixel| u64::from(*pixel)).sum();
        (u64::from(picture.row(y)[x]) * count * 100 < sum * u64::from(100 - rule.margin)) != rule.inverted
    }

    #[test]
    fn moving_sums_give_what_the_rule_says() {
        let pixels = (0..40 * 33_usize).map(|place| (place * place % 251) as u8).collect();
        let picture = Grey::new(40, 33, pixels).expect("a picture");
        for (reach, inverted) in [(3, false), (7, true), (60, false)] {
            let rule = Rule { reach, margin: 5, inverted };
            let dark = dark(&picture, rule).expect("a matrix");
            for (x, y) in (0..33).flat_map(|y| (0..40).map(move |x| (x, y))) {
                assert_eq!(dark.get(x as u32, y as u32), plainly(&picture, rule, x, y), "{rule:?} at {x}, {y}");
            }
        }
    }
}
