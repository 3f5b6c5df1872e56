//! What is kept of each ID: some sixty bytes, since there may be a hundred thousand.

use crate::document::{Model, Recall, Stage, Status, Text};
use crate::{Failure, FilePath, OpenRecalls, Unavailable};
use alloc::boxed::Box;
use alloc::vec::Vec;
use core::iter::empty;
use robot_id::RobotId;

/// An ID, what is known of it, and how far its look-up is.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) id: RobotId,
    /// Numbers among the makers and the models that are kept.
    pub(super) maker: Option<u32>,
    pub(super) model: Option<u32>,
    pub(super) state: State,
}

impl Entry {
    pub(super) fn new(id: RobotId) -> Self {
        Self { id, maker: None, model: None, state: State::Open }
    }
}

/// How far a look-up is. Numbers are those of troubles.
#[derive(Debug, Clone, Copy)]
pub(super) enum State {
    Open,
    Listed { status: Status, stage: Stage, recalls: OpenRecalls },
    NotListed,
    Unreachable(u32),
    Unproven(u32),
}

/// Why IDs have no proved answer. One trouble serves all that it befell.
#[derive(Debug)]
pub(super) enum Trouble {
    Unavailable(Box<(FilePath, Unavailable)>),
    Failed(Box<Failure>),
}

impl Trouble {
    /// The file at fault.
    pub(super) fn path(&self) -> &FilePath {
        match self {
            Self::Unavailable(file) => &file.0,
            Self::Failed(failure) => &failure.path,
        }
    }
}

/// What is kept of a model.
#[derive(Debug)]
pub(super) struct KnownModel {
    pub(super) names: Text,
    /// Without their texts, which no answer tells.
    pub(super) recalls: Vec<Recall>,
}

impl KnownModel {
    pub(super) fn of(model: &Model) -> Self {
        let none = || Text::new(empty::<(&str, &str)>());
        let bare = |recall: &Recall| Recall {
            number: recall.number.clone(),
            serials: recall.serials.clone(),
            title: none(),
            text: none(),
            ..*recall
        };
        Self { names: model.names.clone(), recalls: model.recalls.iter().map(bare).collect() }
    }
}
