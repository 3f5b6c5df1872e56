//! Questions of other programs: one ID or a list, under a trust and a memory of the program's own.
//!
//! [`Desk`] has the functions of the badge's, but what goes in and out is JSON:
//!
//! ```text
//! begin   {"id": "CN 0142 …", "trust": "…", "memory": "…"}      one ID; or "ids": […], a list
//! report  {"wants": ["latest.json"]}                            one ID, under way
//!         {"verdict": "listed", …}                              one ID, in the end: an Answer
//!         {"wants": […], "answers": [[0, {…}], …], "left": 12}  a list: what is new since the last report
//!         {"refused": {"argument": "trust", "message": "…"}}    a question that can't be asked
//! ```
//!
//! `trust` is the text of a trust file (docs/FORMATS.md, "Trust"), that of this build if it is missing; `memory` is what an
//! earlier answer gave. An ID is read as people write it ([`robot_id::recognise`]); a text that is none is an answer, `malformed`.

mod answer;
mod many;
mod written;

use crate::slots::Slots;
use alloc::boxed::Box;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use answer::Answer;
use many::Many;
use registry::{FilePath, Lookup, Memory, Remembered, Trust, TrustError, Unavailable};
use serde::{Deserialize, Serialize};
use written::{json, paths};

/// Questions under way, each known by its number.
#[derive(Debug)]
pub struct Desk {
    trust: Trust,
    questions: Slots<Question>,
}

#[derive(Debug)]
enum Question {
    One { lookup: Lookup, demonstration: bool },
    Many(Box<Many>),
    Refused(Refused),
}

/// What a program asks.
#[derive(Debug, Deserialize)]
struct Asked {
    id: Option<String>,
    ids: Option<Vec<String>>,
    trust: Option<String>,
    memory: Option<String>,
}

/// Why a question can't be asked: which part of it is wrong, and how.
#[derive(Debug, Serialize)]
struct Refused {
    argument: &'static str,
    message: String,
}

impl Refused {
    fn new(argument: &'static str, message: impl ToString) -> Self {
        Self { argument, message: message.to_string() }
    }
}

impl Desk {
    /// A desk without questions. The trust is for those that bring none.
    ///
    /// # Errors
    /// The text is not a trust file.
    pub fn new(trust: &str) -> Result<Self, TrustError> {
        Ok(Self { trust: Trust::from_json(trust)?, questions: Slots::default() })
    }

    /// Starts with a question, and gives its number, which is free again after [`Desk::end`]. `now` is in Unix seconds.
    pub fn begin(&mut self, question: &str, now: u64) -> usize {
        let question = self.ask(question, now).unwrap_or_else(Question::Refused);
        self.questions.add(question)
    }

    fn ask(&self, question: &str, now: u64) -> Result<Question, Refused> {
        let asked: Asked = serde_json::from_str(question).map_err(|error| Refused::new("question", error))?;
        let trust = match &asked.trust {
            Some(text) => Trust::from_json(text).map_err(|error| Refused::new("trust", error))?,
            None => self.trust.clone(),
        };
        let is_memory = |line: &String| line.parse::<Remembered>();
        let seen = asked.memory.as_ref().map(is_memory).transpose().map_err(|_| {
            Refused::new("memory", "not what an answer gave to be remembered: size, root and origin of a log")
        })?;
        match (asked.id, asked.ids) {
            (Some(id), None) => {
                let memory = Memory { checkpoint: seen, last_answer: None };
                let lookup = Lookup::new(&id, &trust, now, memory);
                Ok(Question::One { lookup, demonstration: trust.demonstration })
            }
            (None, Some(ids)) => Ok(Question::Many(Box::new(Many::new(&ids, &trust, now, seen)))),
            _ => Err(Refused::new("question", "asks for one ID or for a list of them")),
        }
    }

    /// Hands a file over, by its path in the registry. A file that is not wanted is ignored.
    pub fn supply(&mut self, number: usize, path: &str, answer: Result<Vec<u8>, Unavailable>) {
        let Some(question) = self.questions.get_mut(number) else { return };
        let Some(wanted) = question.wants().iter().find(|wanted| wanted.to_string() == path).cloned() else { return };
        match question {
            Question::One { lookup, .. } => lookup.supply(&wanted, answer),
            Question::Many(many) => many.supply(&wanted, answer),
            Question::Refused(_) => {}
        }
    }

    /// What the program is told now, as JSON. Nothing for a number that is free.
    pub fn report(&mut self, number: usize) -> String {
        self.questions.get_mut(number).map(Question::report).unwrap_or_default()
    }

    /// Forgets a question, answered or not.
    pub fn end(&mut self, number: usize) {
        self.questions.end(number);
    }
}

impl Question {
    fn wants(&self) -> &[FilePath] {
        match self {
            Self::One { lookup, .. } => lookup.wants(),
            Self::Many(many) => many.wants(),
            Self::Refused(_) => &[],
        }
    }

    fn report(&mut self) -> String {
        match self {
            Self::One { lookup, demonstration } => match lookup.verdict() {
                Some(verdict) => json(&Answer::of_verdict(verdict, *demonstration)),
                None => json(&Wants { wants: paths(lookup.wants()) }),
            },
            Self::Many(many) => many.report(),
            Self::Refused(refused) => json(&Refusal { refused }),
        }
    }
}

#[derive(Serialize)]
struct Wants {
    wants: Vec<String>,
}

#[derive(Serialize)]
struct Refusal<'a> {
    refused: &'a Refused,
}
