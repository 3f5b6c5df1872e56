//! What is under way, each known by a number that is free again in the end.

use alloc::vec::Vec;

/// Things by their numbers.
#[derive(Debug)]
pub(crate) struct Slots<T>(Vec<Option<T>>);

impl<T> Default for Slots<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Slots<T> {
    /// Takes one in, under the lowest number that is free.
    pub(crate) fn add(&mut self, thing: T) -> usize {
        match self.0.iter().position(Option::is_none) {
            Some(free) => {
                self.0[free] = Some(thing);
                free
            }
            None => {
                self.0.push(Some(thing));
                self.0.len() - 1
            }
        }
    }

    pub(crate) fn get(&self, number: usize) -> Option<&T> {
        self.0.get(number).and_then(Option::as_ref)
    }

    pub(crate) fn get_mut(&mut self, number: usize) -> Option<&mut T> {
        self.0.get_mut(number).and_then(Option::as_mut)
    }

    /// Lets one go.
    pub(crate) fn end(&mut self, number: usize) {
        if let Some(slot) = self.0.get_mut(number) {
            *slot = None;
        }
    }
}
