//! A small project to be read, in a folder of its own.

use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// The folder, which goes with the test.
pub(crate) struct Project(TempDir);

impl Project {
    /// A project in English and German that says one thing.
    pub(crate) fn new() -> Self {
        let project = Self(tempfile::tempdir().expect("a folder"));
        project.write("languages.txt", "# tag, name, own name\nen English English\nde German Deutsch\n");
        for language in ["en", "de"] {
            project.write(&format!("{language}/avoid.txt"), "genuine\n^echt\n");
        }
        project.write("en/page.ftl", "hello = Good day\n");
        project.write("de/page.ftl", "hello = Guten Tag\n");
        project
    }

    /// One whose page says this in English and German.
    pub(crate) fn saying(english: &str, german: &str) -> Self {
        let project = Self::new();
        project.write("en/page.ftl", english);
        project.write("de/page.ftl", german);
        project
    }

    /// Writes a file below `i18n/`.
    pub(crate) fn write(&self, name: &str, text: &str) {
        let file = self.path().join("i18n").join(name);
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(file, text).expect("a file");
    }

    /// The folder above `i18n/`.
    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }
}
