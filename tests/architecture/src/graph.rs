//! Arrows between names.

use std::collections::{BTreeMap, BTreeSet};

/// Names, and arrows from one to another.
#[derive(Debug, Clone, Default)]
pub struct Graph(BTreeMap<String, BTreeSet<String>>);

impl Graph {
    /// Adds a name.
    pub fn add(&mut self, name: &str) {
        self.0.entry(name.to_owned()).or_default();
    }

    /// Adds an arrow, and both its ends.
    pub fn arrow(&mut self, from: &str, to: &str) {
        self.add(to);
        self.0.entry(from.to_owned()).or_default().insert(to.to_owned());
    }

    /// All arrows, in the order of their names.
    pub fn arrows(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().flat_map(|(from, all)| all.iter().map(move |to| (from.as_str(), to.as_str())))
    }

    /// Whether one leads to another by one arrow or more.
    #[must_use]
    pub fn leads(&self, from: &str, to: &str) -> bool {
        let mut seen = BTreeSet::new();
        let mut waiting: Vec<&str> = self.next(from).collect();
        while let Some(name) = waiting.pop() {
            if name == to {
                return true;
            }
            if seen.insert(name) {
                waiting.extend(self.next(name));
            }
        }
        false
    }

    /// Names that lead to each other and so to themselves: each such knot once.
    #[must_use]
    pub fn knots(&self) -> Vec<Vec<&str>> {
        let mut knots: Vec<Vec<&str>> = Vec::new();
        for name in self.0.keys().filter(|name| self.leads(name, name)) {
            match knots.iter_mut().find(|knot| self.leads(knot[0], name) && self.leads(name, knot[0])) {
                Some(knot) => knot.push(name),
                None => knots.push(vec![name]),
            }
        }
        knots
    }

    /// Without the arrows that follow from others. There must be no knot.
    #[must_use]
    pub fn reduced(&self) -> Self {
        let follows = |from: &str, to: &str| self.next(from).any(|between| between != to && self.leads(between, to));
        let kept = |(from, all): (&String, &BTreeSet<String>)| {
            (from.clone(), all.iter().filter(|to| !follows(from, to)).cloned().collect())
        };
        Self(self.0.iter().map(kept).collect())
    }

    fn next(&self, name: &str) -> impl Iterator<Item = &str> {
        self.0.get(name).into_iter().flatten().map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::Graph;

    fn graph(arrows: &[(&str, &str)]) -> Graph {
        let mut graph = Graph::default();
        arrows.iter().for_each(|(from, to)| graph.arrow(from, to));
        graph
    }

    #[test]
    fn a_knot_has_all_that_lead_to_each_other() {
        let tied = graph(&[("a", "b"), ("b", "c"), ("c", "b"), ("c", "d"), ("e", "f"), ("f", "e")]);
        assert_eq!(tied.knots(), [vec!["b", "c"], vec!["e", "f"]]);
        assert!(graph(&[("a", "b"), ("a", "c"), ("b", "c")]).knots().is_empty());
    }

    #[test]
    fn an_arrow_that_follows_from_others_is_left_out() {
        let reduced = graph(&[("a", "b"), ("b", "c"), ("a", "c"), ("a", "d")]).reduced();
        assert_eq!(reduced.arrows().collect::<Vec<_>>(), [("a", "b"), ("a", "d"), ("b", "c")]);
    }
}
