//! What a source was read as, where its files were not as they should be but left no doubt.

use core::fmt;

/// Something to tell whoever publishes: their files were read, but another program may read them otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// A table in a code page.
    CodePage {
        /// Name of the source file.
        file: &'static str,
        /// What it was read as.
        page: &'static str,
        /// A name in it, as it was read.
        sample: String,
    },
    /// A table whose cells are parted by something else than commas.
    Delimiter {
        /// Name of the source file.
        file: &'static str,
        /// What parts them.
        delimiter: char,
    },
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CodePage { file, page, sample } => {
                write!(f, "{file}: not UTF-8; read as {page}, which its columns leave no doubt about: {sample}")
            }
            Self::Delimiter { file, delimiter: '\t' } => {
                write!(f, "{file}: its cells are parted by tabs, and were read so")
            }
            Self::Delimiter { file, delimiter } => {
                write!(f, "{file}: its cells are parted by \"{delimiter}\" and not by \",\", and were read so")
            }
        }
    }
}
