//! The architecture as a document: a drawing for [Mermaid](https://mermaid.js.org), which GitHub draws, and a table.

use crate::graph::Graph;
use crate::modules::Modules;
use crate::packages::{self, Package};
use crate::rooms::{self, ROOMS};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// Where it stands, below the project's folder.
pub const PLACE: &str = "docs/ARCHITECTURE.md";

/// The package whose rooms are drawn.
const PORTAL: &str = "robot-id-portal";

/// Draws the project in a folder.
///
/// # Errors
/// Its code can't be read.
pub fn draw(root: &Path) -> anyhow::Result<String> {
    let packages = packages::all(root)?;
    let modules = Modules::read(&root.join("src/lib.rs"))?;
    let drawn: Vec<&Package> = packages.iter().filter(|package| package.folder.starts_with("crates")).collect();
    let arrows = arrows(&modules, &drawn);

    let mut text = String::from(
        "# Architecture\n\n\
         Made from the code by `cargo xtask picture`; a test holds it current. An arrow leads from what uses to what is used,\n\
         and what follows from other arrows is left out. Why it is so: [DESIGN.md](DESIGN.md).\n\n\
         ```mermaid\nflowchart TD\n  subgraph portal[\"the portal: src/\"]\n",
    );
    for room in ROOMS {
        let _ = writeln!(text, "    {}[{room}]", node(&room_name(room)));
    }
    text.push_str("  end\n");
    for package in &drawn {
        let _ = writeln!(text, "  {}[{}]", node(&package.name), package.name);
    }
    for (from, to) in arrows.reduced().arrows() {
        let _ = writeln!(text, "  {} --> {}", node(from), node(to));
    }
    for package in packages.iter().filter(|package| package.name == PORTAL) {
        for maker in &package.built_by {
            let _ = writeln!(text, "  {maker} -. makes the words of .-> portal");
        }
    }
    text.push_str("```\n\n## The rooms of the portal\n\nEach uses those below it and none above.\n\n| room | what is in it | uses |\n|---|---|---|\n");
    let uses = rooms::uses(&modules.uses());
    for room in ROOMS {
        let used = ROOMS.into_iter().filter(|other| uses.arrows().any(|arrow| arrow == (room, *other)));
        let used: Vec<&str> = used.collect();
        let about = first_sentence(&fs::read_to_string(root.join("src").join(room).join("mod.rs"))?);
        let _ = writeln!(text, "| `src/{room}` | {about} | {} |", used.join(", "));
    }
    text.push_str("\n## The packages\n\n| folder | what it is | uses |\n|---|---|---|\n");
    for package in &packages {
        let folder = if package.name == PORTAL { "src".to_owned() } else { package.folder.display().to_string() };
        let _ = writeln!(text, "| `{folder}` | {} | {} |", escaped(&package.description), package.uses.join(", "));
    }
    Ok(text)
}

/// Rooms and packages, and which uses which.
fn arrows(modules: &Modules, drawn: &[&Package]) -> Graph {
    let mut graph = Graph::default();
    let crates: BTreeSet<String> = drawn.iter().map(|package| package.name.replace('-', "_")).collect();
    for (from, to) in rooms::uses(&modules.uses()).arrows() {
        graph.arrow(&room_name(from), &room_name(to));
    }
    for module in modules.names() {
        if let Some(room) = rooms::room_of(&module.join("::")) {
            for used in modules.crates_of(module, &crates) {
                graph.arrow(&room_name(ROOMS[room]), &used.replace('_', "-"));
            }
        }
    }
    for package in drawn {
        graph.add(&package.name);
        package.uses.iter().for_each(|used| graph.arrow(&package.name, used));
    }
    graph
}

/// A room beside packages, of which one may have the same name.
fn room_name(room: &str) -> String {
    format!("src/{room}")
}

/// A name as Mermaid takes it for a node's.
fn node(name: &str) -> String {
    name.replace(['/', '-'], "_")
}

/// A text as Markdown shows it.
fn escaped(text: &str) -> String {
    text.replace('<', "\\<")
}

/// What a module says first of itself.
fn first_sentence(module: &str) -> String {
    let lines =
        module.lines().map_while(|line| line.strip_prefix("//!")).map(str::trim).take_while(|line| !line.is_empty());
    let text = lines.collect::<Vec<_>>().join(" ");
    text.split_once(". ").map_or(text.as_str(), |(first, _)| first).trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::first_sentence;

    #[test]
    fn a_module_is_told_by_its_first_sentence() {
        assert_eq!(
            first_sentence("//! What comes\n//! from outside. And more.\n//!\n//! Else.\nmod a;"),
            "What comes from outside"
        );
        assert_eq!(first_sentence("//! Words.\n\npub mod a;"), "Words");
    }
}
