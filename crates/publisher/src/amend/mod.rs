//! A publication of what has changed since the newest snapshot, which is read only where it is touched.
//!
//! What comes out is, byte for byte, what a publication of all units would be: the buckets of changed units are put
//! together anew, all others keep their hash. Where the number of units asks for other buckets, or a model's recalls or
//! components have changed, all buckets are read.

mod bucket;
mod count;
mod plan;
mod row;
mod split;
mod tree;

pub use plan::{Plan, plan};
pub(crate) use row::Change;
pub(crate) use split::units_of;
pub(crate) use tree::{Tree, document, object};

use crate::source::{Fault, Found, Input, Makers, Records, SourceErrors, check_unit, no_room, place};
use crate::{Progress, Source};

/// A file of changes, and the manufacturers and models of a source.
#[derive(Debug)]
pub struct Changeset {
    /// Without units.
    source: Source,
    /// The changes, by the unit that they are of.
    changes: Records,
    input: Input,
}

impl Changeset {
    /// Reads and checks a file of changes ([`Units::Changes`](crate::source::Units::Changes)), and the rest of its source.
    ///
    /// # Errors
    /// As [`Source::read`].
    pub fn read(input: &Input, progress: &dyn Progress) -> Result<Self, SourceErrors> {
        let mut found = Found::new(input.limit);
        let mut set = Self { source: Source::default(), changes: input.records(), input: input.clone() };
        let Self { source, changes, .. } = &mut set;
        // Where there are more faults than the limit, the rest is not read.
        let _ = source.read_directory(input, &mut found).and_then(|()| {
            let keep = |makers: &Makers, (): &mut (), line, change: Change| {
                let model = makers.model_of(change.id())?;
                if let Change::Whole(unit) = &change {
                    check_unit(unit, model)?;
                }
                let json = serde_json::to_vec(&change).map_err(|error| Fault::malformed("", error.to_string()))?;
                changes.add(place(change.id()), line, &json).map_err(|error| no_room(&error))
            };
            source.read_rows("reading changes", input, &mut found, progress, keep, |()| ())
        });
        found.finish(set)
    }

    /// The manufacturers and models, without units.
    #[must_use]
    pub fn source(&self) -> &Source {
        &self.source
    }
}
