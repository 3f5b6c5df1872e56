//! The modules of a package, each a file, and which of them uses which.
//!
//! A name that a module hands on (`pub use`) is used where it is defined: what a folder's `mod.rs` offers of its own
//! files ties nothing together.

use crate::graph::Graph;
use crate::tokens::{self, File, Named};
use anyhow::Context;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The names of a module from the package's root: `["view", "text"]`.
pub type Name = Vec<String>;

/// The modules of a package.
#[derive(Debug)]
pub struct Modules {
    files: BTreeMap<Name, File>,
}

impl Modules {
    /// Reads the modules that begin in a file, such as `src/lib.rs`.
    ///
    /// # Errors
    /// A file can't be read, or is not Rust.
    pub fn read(root: &Path) -> anyhow::Result<Self> {
        let mut files = BTreeMap::new();
        let folder = root.parent().context("a file is in a folder")?;
        add(&mut files, Vec::new(), root, folder)?;
        Ok(Self { files })
    }

    /// The names of all modules.
    pub fn names(&self) -> impl Iterator<Item = &Name> {
        self.files.keys()
    }

    /// Which module uses which. Names are joined with `::`; the root is the empty name.
    #[must_use]
    pub fn uses(&self) -> Graph {
        let mut graph = Graph::default();
        for (module, file) in &self.files {
            graph.add(&module.join("::"));
            for named in file.named.iter().filter(|named| self.counts(module, file, named)) {
                if let Some(used) = self.absolute(module, named).and_then(|path| self.defining(&path, 0))
                    && used != *module
                {
                    graph.arrow(&module.join("::"), &used.join("::"));
                }
            }
        }
        graph
    }

    /// The crates, of some, that a module names.
    #[must_use]
    pub fn crates_of(&self, module: &Name, crates: &BTreeSet<String>) -> BTreeSet<String> {
        let named = self.files.get(module).map(|file| file.named.as_slice()).unwrap_or_default();
        let first = named.iter().filter(|named| named.names.len() > 1).map(|named| &named.names[0]);
        first.filter(|name| crates.contains(*name)).cloned().collect()
    }

    /// Whether a path says that its module uses something: not if it is only handed on.
    fn counts(&self, module: &Name, file: &File, named: &Named) -> bool {
        let is_child = named.names.len() > 1 && file.children.contains(&named.names[0]);
        let from_here = matches!(named.names[0].as_str(), "crate" | "self" | "super") || is_child;
        let name = named.names.last();
        let is_used = || file.named.iter().any(|other| !other.is_handed_on && other.names.first() == name);
        from_here && (!named.is_handed_on || is_used()) && self.files.contains_key(module)
    }

    /// A path from the package's root.
    fn absolute(&self, module: &Name, named: &Named) -> Option<Name> {
        let mut path = [module.as_slice(), &named.within].concat();
        let mut rest = named.names.as_slice();
        match rest.first()?.as_str() {
            "crate" => {
                path.clear();
                rest = &rest[1..];
            }
            "self" => rest = &rest[1..],
            _ => {}
        }
        while let Some(("super", more)) = rest.split_first().map(|(first, more)| (first.as_str(), more)) {
            path.pop()?;
            rest = more;
        }
        path.extend_from_slice(rest);
        Some(path)
    }

    /// The module in which what a path leads to is defined.
    fn defining(&self, path: &[String], depth: usize) -> Option<Name> {
        let known = (0..=path.len()).rev().find(|end| self.files.contains_key(&path[..*end]))?;
        let (module, rest) = path.split_at(known);
        let handed_on = || {
            let file = self.files.get(module)?;
            let item = rest.first()?;
            let named = file.named.iter().find(|named| named.is_handed_on && named.names.last() == Some(item))?;
            let target = self.absolute(&module.to_vec(), named)?;
            // What is handed on from another package ends here, and so does a macro handed on by its own name.
            (depth < 8 && target != path).then(|| self.defining(&target, depth + 1))?
        };
        handed_on().or_else(|| Some(module.to_vec()))
    }
}

/// Adds a module and those that it declares. `folder` is where their files are.
fn add(files: &mut BTreeMap<Name, File>, name: Name, path: &Path, folder: &Path) -> anyhow::Result<()> {
    let text = fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let file = tokens::read(&text).with_context(|| path.display().to_string())?;
    for child in &file.children {
        let below = folder.join(child);
        let places: [PathBuf; 2] = [folder.join(format!("{child}.rs")), below.join("mod.rs")];
        // Some are declared in a text that is made elsewhere.
        if let Some(path) = places.iter().find(|path| path.exists()) {
            add(files, [name.as_slice(), std::slice::from_ref(child)].concat(), path, &below)?;
        }
    }
    files.insert(name, file);
    Ok(())
}
