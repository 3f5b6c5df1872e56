//! The rooms of the portal: the folders of `src/`, each of which uses those below it and none above.

use crate::graph::Graph;
use crate::modules::Modules;

/// From the top down.
pub const ROOMS: [&str; 6] = ["boot", "app", "pages", "view", "data", "model"];

/// The place of a module's room in [`ROOMS`]; none for the root, which only names them.
#[must_use]
pub fn room_of(module: &str) -> Option<usize> {
    let first = module.split("::").next()?;
    ROOMS.iter().position(|room| *room == first)
}

/// Modules that are in no room.
#[must_use]
pub fn homeless(modules: &Modules) -> Vec<String> {
    let names = modules.names().map(|name| name.join("::"));
    names.filter(|name| !name.is_empty() && room_of(name).is_none()).collect()
}

/// Arrows from a room to one above it.
#[must_use]
pub fn backward(uses: &Graph) -> Vec<String> {
    let is_backward =
        |(from, to): &(&str, &str)| matches!((room_of(from), room_of(to)), (Some(from), Some(to)) if to < from);
    uses.arrows().filter(is_backward).map(|(from, to)| format!("{from} -> {to}")).collect()
}

/// Which room uses which.
#[must_use]
pub fn uses(uses: &Graph) -> Graph {
    let mut rooms = Graph::default();
    for (from, to) in uses.arrows() {
        if let (Some(from), Some(to)) = (room_of(from), room_of(to))
            && from != to
        {
            rooms.arrow(ROOMS[from], ROOMS[to]);
        }
    }
    rooms
}

#[cfg(test)]
mod tests {
    use super::{backward, uses};
    use crate::graph::Graph;

    #[test]
    fn an_arrow_to_a_room_above_is_found() {
        let mut graph = Graph::default();
        graph.arrow("pages::check", "view::text::words");
        graph.arrow("view::text::words", "pages::check");
        graph.arrow("", "boot");
        assert_eq!(backward(&graph), ["view::text::words -> pages::check"]);
        assert_eq!(uses(&graph).knots(), [["pages", "view"]]);
    }
}
