//! What is kept of each ID: some sixty bytes, since there may be a hundred thousand.

use crate::OpenRecalls;
use crate::document::{Model, Recall, Stage, Status, Text};
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
    /// The number of the failure of its models or of the directory. Of its bucket there may be an earlier one.
    pub(super) failed: Option<u32>,
    pub(super) state: State,
}

impl Entry {
    pub(super) fn new(id: RobotId) -> Self {
        Self { id, maker: None, model: None, failed: None, state: State::Open }
    }
}

/// How far a look-up is. Numbers are those of troubles.
#[derive(Debug, Clone, Copy)]
pub(super) enum State {
    Open,
    /// `numbers` is the place of the recalls' numbers among those that are kept.
    Listed {
        status: Status,
        stage: Stage,
        recalls: OpenRecalls,
        numbers: u32,
    },
    NotListed,
    Unreachable(u32),
    Unproven(u32),
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
