//! Which plural forms a language has: the cardinal categories of CLDR 48, `supplemental/plurals.xml`.

/// How a language chooses between its forms, for whole numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rule {
    /// It has one form.
    None,
    /// One form for 1, another for the rest: needs no help of the browser.
    OneIsOne,
    /// By the browser's `Intl.PluralRules`.
    Intl,
}

/// The forms of a language by its CLDR names, and how it chooses.
pub(crate) type Forms = (&'static [&'static str], Rule);

const OTHER: &[&str] = &["other"];
const ONE: &[&str] = &["one", "other"];
const ONE_MANY: &[&str] = &["one", "many", "other"];
const ONE_FEW: &[&str] = &["one", "few", "other"];
const ONE_FEW_MANY: &[&str] = &["one", "few", "many", "other"];
const ONE_TWO: &[&str] = &["one", "two", "other"];
const ONE_TWO_FEW: &[&str] = &["one", "two", "few", "other"];
const ONE_TWO_FEW_MANY: &[&str] = &["one", "two", "few", "many", "other"];
const ZERO_ONE: &[&str] = &["zero", "one", "other"];
const ALL: &[&str] = &["zero", "one", "two", "few", "many", "other"];

/// The rows by the first part of a tag.
const ROWS: &[(&str, Forms)] = &[
    ("bo id ja jv km ko lo ms my su th to vi wo yo yue zh", (OTHER, Rule::None)),
    (
        "af az bg da de el en eo et eu fi fo fy gl hu ka kk ky lb ml mn mr nb nl nn no or ps sq sv sw ta te tk tr ug ur uz yi",
        (ONE, Rule::OneIsOne),
    ),
    ("ak am as bn fa fil gu hi hy is kn mk pa si ti zu", (ONE, Rule::Intl)),
    ("ca es fr it pt", (ONE_MANY, Rule::Intl)),
    ("bs hr mo ro sh sr", (ONE_FEW, Rule::Intl)),
    ("be cs lt pl ru sk uk", (ONE_FEW_MANY, Rule::Intl)),
    ("he iu se", (ONE_TWO, Rule::Intl)),
    ("dsb gd hsb sl", (ONE_TWO_FEW, Rule::Intl)),
    ("br ga mt", (ONE_TWO_FEW_MANY, Rule::Intl)),
    ("ksh lag lv", (ZERO_ONE, Rule::Intl)),
    ("ar cy", (ALL, Rule::Intl)),
];

/// The forms of the language with this BCP 47 tag, if the table has it.
pub(crate) fn forms(tag: &str) -> Option<Forms> {
    let primary = tag.split('-').next()?;
    let row = ROWS.iter().find(|(tags, _)| tags.split(' ').any(|tag| tag == primary));
    row.map(|(_, forms)| *forms)
}
