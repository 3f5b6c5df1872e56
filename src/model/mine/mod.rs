//! The robots that somebody keeps on this device, by choice: what was last proved of each, and what has changed since
//! its owner last looked.
//!
//! | module | has |
//! |---|---|
//! | [`answer`] | what was proved of one robot, and what it needs |
//! | [`change`] | what is different between two answers |
//! | [`stored`] | the lines in which the robots are kept |
//! | [`given`] | IDs and names out of a pasted text or a file |
//! | `name` | a name as it is kept |
//! | [`export`] | the robots as a table |
//! | [`calendar`] | deadlines as a calendar file |
//!
//! What is kept is what was proved, with the time at which it was: it is shown as such, and never as today's answer.

pub mod answer;
pub mod calendar;
pub mod change;
pub mod export;
pub mod given;
mod name;
pub mod stored;

use answer::{Answer, Need};
use change::Change;
use given::Given;
pub use given::ROBOTS;
pub use name::NAME;
use name::plain_name;
use robot_id::RobotId;
use std::collections::BTreeMap;

/// A robot that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Robot {
    /// Its ID.
    pub id: RobotId,
    /// The name that its owner gave it; empty if none.
    pub name: String,
    /// The names of its manufacturer and its model, in the language of the page that checked it.
    pub made_by: Option<MadeBy>,
    /// What was last proved.
    pub known: Option<Answer>,
    /// What was proved when its owner last looked, if that differs.
    pub seen: Option<Answer>,
}

/// Manufacturer and model by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MadeBy {
    /// The manufacturer.
    pub maker: String,
    /// The model; empty if unknown.
    pub model: String,
}

impl Robot {
    /// One of which nothing is known.
    #[must_use]
    pub fn new(id: RobotId, name: &str) -> Self {
        Self { id, name: plain_name(name), made_by: None, known: None, seen: None }
    }

    /// What it needs at this time (Unix seconds), by what was last proved.
    #[must_use]
    pub fn need(&self, now: u64) -> Option<Need> {
        self.known.as_ref().and_then(|known| known.need(now))
    }

    /// What has changed since its owner last looked.
    #[must_use]
    pub fn changes(&self) -> Vec<Change> {
        let both = self.seen.as_ref().zip(self.known.as_ref());
        both.map(|(seen, known)| change::between(seen, known)).unwrap_or_default()
    }

    /// Takes what was proved now.
    pub fn learn(&mut self, answer: Answer, made_by: Option<MadeBy>) {
        let before = self.seen.take().or_else(|| self.known.take());
        self.seen = before.filter(|before| !change::between(before, &answer).is_empty());
        self.known = Some(answer);
        self.made_by = made_by;
    }
}

/// All robots that are kept, by ID.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fleet {
    robots: BTreeMap<RobotId, Robot>,
}

/// What became of robots that were to be added.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Added {
    /// New ones.
    pub new: u64,
    /// Those that were here.
    pub known: u64,
}

/// There would be more than [`ROBOTS`]; none was added.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooMany;

impl Fleet {
    /// The robots, by ID.
    pub fn iter(&self) -> impl Iterator<Item = &Robot> {
        self.robots.values()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.robots.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.robots.is_empty()
    }

    /// The robot with this ID, if it is kept.
    #[must_use]
    pub fn get(&self, id: &RobotId) -> Option<&Robot> {
        self.robots.get(id)
    }

    /// Adds robots. Of one that is kept, a name that was given replaces an empty one.
    ///
    /// # Errors
    /// [`TooMany`]; nothing is changed then.
    pub fn add(&mut self, given: &[Given]) -> Result<Added, TooMany> {
        let mut after = self.robots.clone();
        let mut added = Added::default();
        for Given { id, name } in given {
            match after.get_mut(id) {
                Some(robot) => {
                    added.known += 1;
                    if robot.name.is_empty() {
                        robot.name = plain_name(name);
                    }
                }
                None => {
                    added.new += 1;
                    after.insert(*id, Robot::new(*id, name));
                }
            }
        }
        if after.len() > ROBOTS {
            return Err(TooMany);
        }
        self.robots = after;
        Ok(added)
    }

    /// Gives a robot another name.
    pub fn rename(&mut self, id: &RobotId, name: &str) {
        if let Some(robot) = self.robots.get_mut(id) {
            robot.name = plain_name(name);
        }
    }

    /// Keeps a robot no longer.
    pub fn remove(&mut self, id: &RobotId) {
        self.robots.remove(id);
    }

    /// Keeps no robot any longer.
    pub fn clear(&mut self) {
        self.robots.clear();
    }

    /// Takes what was proved of a robot, if it is kept.
    pub fn learn(&mut self, id: &RobotId, answer: Answer, made_by: Option<MadeBy>) {
        if let Some(robot) = self.robots.get_mut(id) {
            robot.learn(answer, made_by);
        }
    }

    /// Its owner has seen what changed.
    pub fn mark_seen(&mut self) {
        self.robots.values_mut().for_each(|robot| robot.seen = None);
    }
}

impl FromIterator<Robot> for Fleet {
    fn from_iter<I: IntoIterator<Item = Robot>>(robots: I) -> Self {
        Self { robots: robots.into_iter().map(|robot| (robot.id, robot)).collect() }
    }
}

#[cfg(test)]
mod tests;
