//! The head of a banner: sign, headline, and the lines under it. It is put together here and drawn here, once for the
//! landing and for the page.

use super::{as_of, headline, recall_flag};
use crate::model::language::Language;
use crate::view::dom::{element, inside, symbol};
use crate::view::format;
use presentation::{Icon, Look, Outcome};
use registry::document::Status;
use registry::{Freshness, Verdict};
use robot_id::RobotId;
use web_sys::Element;

/// The head of a banner.
#[derive(Debug, Clone, PartialEq)]
pub struct Head {
    /// The page's language.
    pub language: Language,
    /// The sign is that of this look.
    pub look: Look,
    /// The headline.
    pub title: String,
    /// The headline in the other language.
    pub other: String,
    /// What stands under it.
    pub lines: Vec<Line>,
}

/// A line under a headline.
#[derive(Debug, Clone, PartialEq)]
pub enum Line {
    /// A sentence.
    Words(String),
    /// A sentence that names a time: also as machines read it (ISO 8601).
    Time(String, String),
    /// An ID.
    Id(RobotId),
    /// That recalls are open, with the sign of what they ask for.
    Flag(Icon, String),
}

impl Head {
    /// Of a look-up that is under way.
    #[must_use]
    pub fn checking(language: Language, given: Option<&RobotId>) -> Self {
        Self {
            language,
            look: Look::BUSY,
            title: language.headline().checking.to_owned(),
            other: language.other().headline().checking.to_owned(),
            lines: given.copied().map(Line::Id).into_iter().collect(),
        }
    }

    /// Of a verdict, at a time (Unix seconds). `given` is the ID that was asked for, if it is one.
    #[must_use]
    pub fn of(language: Language, verdict: &Verdict, given: Option<&RobotId>, now: u64) -> Self {
        let mut lines = Vec::new();
        if let Some((moment, line)) = as_of(language, verdict, now) {
            lines.push(Line::Time(format::iso(moment as f64 * 1000.0), line));
        } else if Outcome::of(verdict) == Outcome::Unproven {
            lines.push(Line::Words(language.headline().withheld.to_owned()));
        }
        lines.extend(verdict.id().or(given).copied().map(Line::Id));
        lines.extend(recall_flag(language, verdict).map(|(icon, words)| Line::Flag(icon, words)));
        Self {
            language,
            look: Look::of(verdict),
            title: headline(language, verdict, now),
            other: headline(language.other(), verdict, now),
            lines,
        }
    }

    /// What is read out of it: the headline, and that recalls are open.
    #[must_use]
    pub fn heard(&self) -> String {
        match self.lines.last() {
            Some(Line::Flag(_, words)) => [&self.title, ". ", words].concat(),
            _ => self.title.clone(),
        }
    }

    /// Draws it. Each time it is another element, with all that is in it: a browser that translates pages puts its own
    /// nodes in place of texts, and a text that is changed later would not be the one that is seen.
    #[must_use]
    pub fn draw(&self) -> Option<Element> {
        let other = element("span", &[("lang", self.language.other().tag())], &self.other)?;
        let title = inside(element("h1", &[("tabindex", "-1")], &format!("{} ", self.title))?, [Some(other)]);
        let lines = element("div", &[], "")?;
        for line in &self.lines {
            lines.append_child(&line.draw()?.into()).ok()?;
        }
        inside(element("div", &[("class", "say")], "")?, [symbol(self.look.icon), title, Some(lines)])
    }
}

impl Line {
    fn draw(&self) -> Option<Element> {
        let (class, parts) = match self {
            Self::Words(words) => return element("p", &[], words),
            Self::Time(moment, words) => ("", [element("time", &[("datetime", moment)], words), None]),
            Self::Id(id) => {
                let id = id.grouped().to_string();
                ("", [element("bdi", &[("class", "id"), ("translate", "no")], &id), None])
            }
            // It leads somewhere once there is what it is about (components::banner::recalls).
            Self::Flag(icon, words) => ("flag warn", [symbol(*icon), element("a", &[], words)]),
        };
        let line = element("p", &[("class", class)], "")?;
        for part in parts.into_iter().flatten() {
            line.append_child(&part.into()).ok()?;
        }
        Some(line)
    }
}

/// What a banner tells programs of its verdict: names of attributes, and their values.
#[must_use]
pub fn marks(verdict: &Verdict) -> [(&'static str, Option<&'static str>); 5] {
    let failed = verdict.proof().and_then(|proof| proof.failed());
    [
        ("data-verdict", Some(verdict.name())),
        ("data-status", verdict.status().map(Status::attribute)),
        ("data-freshness", verdict.freshness().map(Freshness::name)),
        ("data-check", failed.map(|failure| failure.check.name())),
        ("data-reason", failed.map(|failure| failure.reason.name())),
    ]
}
