//! Which columns a table of units or of models has, and what each becomes in a row's JSON.

/// What a cell holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cell {
    /// Words, a code, a date: a string.
    Text,
    /// A whole number.
    Number,
    /// A JSON list.
    List,
}

/// A column: its heading, what its cells hold, and the objects that the field is in.
#[derive(Debug)]
pub(super) struct Column {
    pub(super) heading: &'static str,
    pub(super) cell: Cell,
    pub(super) within: &'static [&'static str],
}

/// The columns of a table, those of one object together.
#[derive(Debug)]
pub(super) struct Columns {
    pub(super) columns: &'static [Column],
    /// The objects that columns `name_<language>` are in, if there may be such.
    pub(super) names: Option<&'static [&'static str]>,
}

const fn column(heading: &'static str, cell: Cell, within: &'static [&'static str]) -> Column {
    Column { heading, cell, within }
}

/// Of a unit (`docs/FORMATS.md`, "Unit").
pub(super) static UNIT: Columns = Columns {
    columns: &[
        column("id", Cell::Text, &[]),
        column("status", Cell::Text, &[]),
        column("stage", Cell::Text, &[]),
        column("made_on", Cell::Text, &[]),
        column("software", Cell::Text, &[]),
        column("components", Cell::List, &[]),
        column("events", Cell::List, &[]),
        column("notices", Cell::List, &[]),
    ],
    names: None,
};

const MODEL_OBJECT: &[&str] = &["model"];
const PARAMETERS: &[&str] = &["model", "parameters"];

/// Of a model (`docs/FORMATS.md`, "Models").
pub(super) static MODEL: Columns = Columns {
    columns: &[
        column("country", Cell::Text, &[]),
        column("manufacturer", Cell::Text, &[]),
        column("code", Cell::Text, MODEL_OBJECT),
        column("intelligence_level", Cell::Number, MODEL_OBJECT),
        column("components", Cell::List, MODEL_OBJECT),
        column("recalls", Cell::List, MODEL_OBJECT),
        column("height_mm", Cell::Number, PARAMETERS),
        column("mass_g", Cell::Number, PARAMETERS),
        column("degrees_of_freedom", Cell::Number, PARAMETERS),
        column("battery_wh", Cell::Number, PARAMETERS),
        column("compute_tops", Cell::Number, PARAMETERS),
        column("payload_g", Cell::Number, PARAMETERS),
        column("top_speed_mm_s", Cell::Number, PARAMETERS),
    ],
    names: Some(&["model", "names"]),
};
