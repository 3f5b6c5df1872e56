//! What the programs that measure have in common.

pub mod slow;
pub mod stage;
pub mod traffic;

/// Least, median and greatest.
#[must_use]
pub fn spread(values: impl Iterator<Item = f64>) -> [f64; 3] {
    let mut values: Vec<_> = values.collect();
    values.sort_by(f64::total_cmp);
    let (Some(&least), Some(&most)) = (values.first(), values.last()) else { return [f64::NAN; 3] };
    let middle = values.len() / 2;
    let median = if values.len() % 2 == 1 { values[middle] } else { (values[middle - 1] + values[middle]) / 2.0 };
    [least, median, most]
}
