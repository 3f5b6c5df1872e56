//! The units of a maker or a model, by stage and status.

use super::chart::{About, Group, bars};
use super::groups::{stages, statuses};
use crate::model::chart_kind::Kind;
use crate::view::components::prose;
use crate::view::text::LaterWords;
use registry::document::{Code, Stage, Statistics, Status};
use std::collections::BTreeMap;
use yew::prelude::*;

/// What there is of a group of models.
#[derive(Debug, Default, PartialEq, Eq)]
pub(in crate::pages) struct ModelCounts {
    /// Units in all.
    pub(in crate::pages) units: u64,
    /// Units by stage; empty where the registry does not tell.
    pub(in crate::pages) stage: BTreeMap<Stage, u64>,
    /// Units by status; likewise.
    pub(in crate::pages) status: BTreeMap<Status, u64>,
}

impl ModelCounts {
    /// Of the models whose code begins with this: a maker's with 6 characters, one model with 12.
    pub(in crate::pages) fn of(statistics: &Statistics, start: &str) -> Self {
        Self {
            units: matching(&statistics.model, start).copied().fold(0, u64::saturating_add),
            stage: sum(matching(&statistics.model_stage, start)),
            status: sum(matching(&statistics.model_status, start)),
        }
    }
}

fn matching<'a, V>(models: &'a BTreeMap<Code<12>, V>, start: &'a str) -> impl Iterator<Item = &'a V> {
    models.iter().filter(move |(code, _)| code.as_str().starts_with(start)).map(|(_, value)| value)
}

fn sum<'a, K: Ord + Copy + 'a>(maps: impl Iterator<Item = &'a BTreeMap<K, u64>>) -> BTreeMap<K, u64> {
    let mut sums = BTreeMap::new();
    for (key, count) in maps.flatten() {
        let sum: &mut u64 = sums.entry(*key).or_default();
        *sum = sum.saturating_add(*count);
    }
    sums
}

/// The charts of stage and status; nothing where there are no units.
pub(in crate::pages) fn view(words: LaterWords, counts: &ModelCounts) -> Html {
    let (text, record) = (&words.pages.register, &words.robot.record);
    if counts.units == 0 {
        return Html::default();
    }
    let chart = |about: About, groups: Vec<Group>| {
        let has_counts = groups.iter().any(|group| group.count > 0);
        prose::section(about.title, if has_counts { bars(words, about, &groups) } else { prose::soft(text.not_told) })
    };
    let about = |name, title, head| About { name, title, head, kind: Kind::Rest, whole: Some(counts.units) };
    html! {
        <div class="charts">
            { chart(about("stage", text.by_stage, record.stage), stages(words, &counts.stage)) }
            { chart(about("status", text.by_status, record.status), statuses(words, &counts.status)) }
        </div>
    }
}
