//! Numbers, sizes and measures.

use super::intl;
use crate::model::language::Language;

impl Language {
    /// A count, grouped as the language groups digits.
    #[must_use]
    pub fn number(self, value: u64) -> String {
        let text = intl::call(self, "NumberFormat", &[], "format", &[(value as f64).into()]);
        text.unwrap_or_else(|| value.to_string())
    }

    /// A difference, with its sign; none for no difference.
    #[must_use]
    pub fn difference(self, value: i64) -> String {
        let options = [("signDisplay", "exceptZero")];
        let text = intl::call(self, "NumberFormat", &options, "format", &[(value as f64).into()]);
        text.unwrap_or_else(|| value.to_string())
    }

    /// A part of a whole, in per cent.
    #[must_use]
    pub fn share(self, part: u64, whole: u64) -> String {
        let value = part as f64 / whole.max(1) as f64;
        let options = [("style", "percent"), ("maximumFractionDigits", "1")];
        let text = intl::call(self, "NumberFormat", &options, "format", &[value.into()]);
        text.unwrap_or_else(|| format!("{:.1} %", value * 100.0))
    }

    /// A measure: `thousandths` of a unit that `Intl` knows, such as `meter`, with its short sign.
    #[must_use]
    pub fn measure(self, thousandths: u32, unit: &str, sign: &str) -> String {
        let value = f64::from(thousandths) / 1000.0;
        let options = [("style", "unit"), ("unit", unit), ("maximumFractionDigits", "2")];
        let text = intl::call(self, "NumberFormat", &options, "format", &[value.into()]);
        text.unwrap_or_else(|| plain(thousandths, sign))
    }

    /// A number with a sign that `Intl` does not know, such as `kWh`.
    #[must_use]
    pub fn with_sign(self, thousandths: u32, sign: &str) -> String {
        let value = f64::from(thousandths) / 1000.0;
        let text = intl::call(self, "NumberFormat", &[("maximumFractionDigits", "2")], "format", &[value.into()]);
        text.map_or_else(|| plain(thousandths, sign), |text| format!("{text}\u{a0}{sign}"))
    }

    /// A size in kilobytes.
    #[must_use]
    pub fn size(self, bytes: usize) -> String {
        let kilobytes = u32::try_from(bytes.max(1).div_ceil(1000)).unwrap_or(u32::MAX / 1000);
        self.measure(kilobytes.saturating_mul(1000), "kilobyte", "kB")
    }
}

/// Without `Intl`: in thousandths as whole and fraction.
fn plain(thousandths: u32, sign: &str) -> String {
    format!("{}.{:03}\u{a0}{sign}", thousandths / 1000, thousandths % 1000)
}
