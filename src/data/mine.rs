//! Where the robots that somebody keeps are: this device's storage, or, where that has no room, the open page.

use crate::data::client::storage;
use crate::model::mine::{Fleet, stored};
use std::cell::RefCell;

const ROBOTS: &str = "robot-register.mine";

thread_local! {
    /// What could not be stored: all robots, as they are in this page alone.
    static UNKEPT: RefCell<Option<Fleet>> = const { RefCell::new(None) };
}

/// The robots. What another tab has changed is in it.
#[must_use]
pub fn load() -> Fleet {
    UNKEPT.with_borrow(Clone::clone).unwrap_or_else(|| read().unwrap_or_default())
}

/// Whether all of them are stored.
#[must_use]
pub fn is_kept() -> bool {
    UNKEPT.with_borrow(Option::is_none)
}

/// Changes the robots and stores them. Where they can't be stored, what was stored before stays, and the changed robots are
/// in this page alone; the next change tries again.
pub fn change<T>(change: impl FnOnce(&mut Fleet) -> T) -> T {
    let mut fleet = load();
    let result = change(&mut fleet);
    // What a later version of this page has stored is not ours to replace.
    let is_ours = storage::read(ROBOTS).is_none_or(|text| stored::read(&text).is_some());
    let is_kept = is_ours && storage::keep(ROBOTS, &stored::write(&fleet));
    UNKEPT.set((!is_kept).then_some(fleet));
    result
}

fn read() -> Option<Fleet> {
    stored::read(&storage::read(ROBOTS)?)
}
