//! The charts, each of one property.

use crate::data::route;
use crate::model::chart_kind::Kind;
use crate::pages::register::chart::{About, Group, bars, months};
use crate::pages::register::groups::{stages, statuses};
use crate::view::components::{names, prose};
use crate::view::text::LaterWords;
use registry::ask::StatisticsAnswer;
use yew::prelude::*;

/// All of them.
pub(super) fn view(words: LaterWords, answer: &StatisticsAnswer, units: u64) -> Html {
    let (text, shared) = (&words.pages.statistics, &words.pages.register);
    let about = |name, title, head| About { name, title, head, kind: Kind::Rest, whole: Some(units) };
    let counts = &answer.counts;
    let none = || prose::soft(text.none);
    let chart = |about: About, body: Html| {
        html! {
            <section class="sec"><h2>{ about.title }</h2>{ if units == 0 { none() } else { body } }</section>
        }
    };
    let bar_chart = |about: About, groups: Vec<Group>| chart(about, bars(words, about, &groups));
    html! { <>
        <div class="charts">
            { bar_chart(about("stage", shared.by_stage, words.robot.record.stage), stages(words, &counts.stage)) }
            { bar_chart(about("status", shared.by_status, words.robot.record.status), statuses(words, &counts.status)) }
        </div>
        { {
            let about = about("month", text.by_month, text.month);
            chart(about, months(words, about, &counts.month))
        } }
        <div class="charts">
            { bar_chart(About { kind: Kind::Makers, ..about("manufacturer", text.by_maker, words.robot.record.maker) }, makers(words, answer)) }
            { bar_chart(About { kind: Kind::Models, ..about("model", text.by_model, words.robot.record.model) }, models(words, answer)) }
            { bar_chart(About { kind: Kind::Countries, ..about("country", text.by_country, text.country) }, countries(words, answer)) }
            { {
                let about = About { whole: None, ..about("supplier", text.by_supplier, text.supplier) };
                let body = html! { <>{ prose::soft(text.supplier_note) }{ bars(words, about, &suppliers(answer)) }</> };
                chart(about, body)
            } }
        </div>
    </> }
}

fn makers(words: LaterWords, answer: &StatisticsAnswer) -> Vec<Group> {
    let groups = answer.counts.manufacturer.iter().map(|(code, count)| Group {
        label: maker(words, answer, code.as_str()),
        count: *count,
        code: Some(code.to_string()),
        link: Some(route::maker_fragment(code.as_str())),
    });
    largest_first(groups.collect())
}

/// Models have names only in their makers' files, which are not read for this.
fn models(words: LaterWords, answer: &StatisticsAnswer) -> Vec<Group> {
    let groups = answer.counts.model.iter().map(|(code, count)| {
        let (owner, model) = code.as_str().split_at_checked(6).unwrap_or_default();
        Group {
            label: [model, words.shell.comma, &maker(words, answer, owner)].concat(),
            count: *count,
            code: None,
            link: Some(route::model_fragment(code.as_str())),
        }
    });
    largest_first(groups.collect())
}

/// The name of the maker with this code, or the code.
fn maker(words: LaterWords, answer: &StatisticsAnswer, code: &str) -> String {
    let found = code.split_at_checked(2).and_then(|(country, code)| answer.directory.find(country, code));
    found.map_or_else(|| code.to_owned(), |maker| names::bare(**words, &maker.names))
}

fn countries(words: LaterWords, answer: &StatisticsAnswer) -> Vec<Group> {
    let groups = answer.counts.country.iter().map(|(code, count)| {
        let name = words.language.country(code.as_str());
        Group {
            code: name.as_ref().map(|_| code.to_string()),
            ..Group::new(name.unwrap_or_else(|| code.to_string()), *count)
        }
    });
    largest_first(groups.collect())
}

fn suppliers(answer: &StatisticsAnswer) -> Vec<Group> {
    largest_first(answer.counts.supplier.iter().map(|(name, count)| Group::new(name.clone(), *count)).collect())
}

fn largest_first(mut groups: Vec<Group>) -> Vec<Group> {
    // Of equals the order stays.
    groups.sort_by_key(|group| std::cmp::Reverse(group.count));
    groups
}
