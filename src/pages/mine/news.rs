//! What has changed since the owner last looked.

use super::robot;
use crate::data::mine;
use crate::data::route;
use crate::model::mine::change::Change;
use crate::model::mine::{Fleet, Robot};
use crate::view::components::{icon, names, prose};
use crate::view::text::LaterWords;
use presentation::Icon;
use registry::document::{Stage, Status};
use yew::prelude::*;

/// Robots that are named here; the others are in the list, which can show them alone.
const SHOWN: usize = 30;

/// The section; nothing if nothing has changed.
pub(super) fn view(words: LaterWords, fleet: &Fleet, changed: Callback<()>) -> Html {
    let text = &words.pages.mine;
    let news: Vec<(&Robot, Vec<Change>)> =
        fleet.iter().map(|robot| (robot, robot.changes())).filter(|(_, changes)| !changes.is_empty()).collect();
    if news.is_empty() {
        return Html::default();
    }
    let seen = Callback::from(move |_: MouseEvent| {
        mine::change(Fleet::mark_seen);
        changed.emit(());
    });
    let more = news.len().saturating_sub(SHOWN) as u64;
    html! {
        <section class="sec mine-news" data-news={news.len().to_string()}>
            <h2>{ prose::words(text.news) }</h2>
            <ul>{ for news.iter().take(SHOWN).map(|(robot, changes)| item(words, robot, changes)) }</ul>
            if more > 0 { { prose::soft((text.more_news)(more)) } }
            <div class="row no-print">{ prose::button("seen", "btn", text.seen, seen) }</div>
        </section>
    }
}

fn item(words: LaterWords, kept: &Robot, changes: &[Change]) -> Html {
    let sentences: Vec<String> = changes.iter().map(|change| sentence(words, change)).collect();
    let name = robot::name(kept);
    html! {
        <li key={format!("{} {name} {}", kept.id, sentences.concat())} data-news-of={kept.id.to_string()}>
            { icon::view(Icon::Warning) }
            <div>
                <a href={route::href(&route::robot_fragment(kept.id.as_str(), None))}><b><bdi translate="no">{ name }</bdi></b></a>{" "}{ names::code(kept.id.grouped().to_string()) }
                { for sentences.into_iter().map(prose::p) }
            </div>
        </li>
    }
}

fn sentence(words: LaterWords, change: &Change) -> String {
    let text = &words.pages.mine;
    match change {
        Change::Status(before, now) => (text.status_changed)(&told(words, *before), &told(words, *now)),
        Change::NewRecall(number) => (text.new_recall)(number),
        Change::RecallSettled(number) => (text.recall_settled)(number),
        Change::Near(day) => (text.near)(&words.language.day(*day)),
        Change::Overdue(day) => (text.overdue)(&words.language.day(*day)),
    }
}

/// A status in a few words; nothing is not in the register.
fn told(words: LaterWords, status: Option<(Status, Stage)>) -> String {
    let head = words.language.headline();
    status.map_or(head.not_listed, |(status, stage)| (head.status)(status, stage)).to_owned()
}
