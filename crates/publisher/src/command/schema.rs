//! `robot-registry schema`.

use super::say;
use publisher::schema::{Line, schema};
use std::process::ExitCode;

/// Options of `schema`.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// A line of which file
    #[arg(value_enum)]
    of: Of,
}

/// Files of one JSON document a line.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Of {
    /// manufacturers.ndjson
    Manufacturers,
    /// models.ndjson
    Models,
    /// units.ndjson
    Units,
    /// The file of `publish --changes`
    Changes,
}

pub(super) fn run(arguments: &Arguments) -> ExitCode {
    let line = match arguments.of {
        Of::Manufacturers => Line::Manufacturer,
        Of::Models => Line::Model,
        Of::Units => Line::Unit,
        Of::Changes => Line::Change,
    };
    say!("{}", schema(line));
    ExitCode::SUCCESS
}
