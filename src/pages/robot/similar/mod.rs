//! Help where an ID is not listed: similar IDs, looked up on request.
//!
//! Nothing of it is fetched before it is asked for, and the page says what will be: the batches of the similar IDs
//! together tell the register's server more of the ID that was meant than the one batch of a look-up does.

mod search;

use crate::data::route;
use crate::data::session::Session;
use crate::model::shared::Shared;
use crate::model::simulation::Simulation;
use crate::view::components::{names, prose};
use crate::view::headline::headline;
use crate::view::hooks::use_now;
use crate::view::text::RobotWords;
use registry::document::Status;
use registry::{Freshness, Similar, SimilarId, Verdict, similar};
use robot_id::{RobotId, Segment};
use search::{Progress, Search};
use yew::prelude::*;

/// Whose similar IDs.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct SimilarIdsProps {
    /// The language.
    pub(super) words: RobotWords,
    /// The session.
    pub(super) session: Session,
    /// The condition to simulate.
    pub(super) simulation: Option<Simulation>,
    /// The proof that the ID is absent.
    pub(super) absent: Shared<Verdict>,
}

/// The section; nothing for an ID that looks like no other.
#[component(SimilarIds)]
pub(super) fn similar_ids(props: &SimilarIdsProps) -> Html {
    let SimilarIdsProps { words, session, simulation, absent } = props;
    let text = &words.robot.similar;
    let progress = use_state(Progress::default);
    let search = use_mut_ref(|| None::<Search>);
    let now = use_now();
    let Verdict::NotListed(not_listed) = &**absent else { return Html::default() };
    let Some(id) = absent.id() else { return Html::default() };

    // How many there are is known before anything is fetched, unless the directory has to be asked.
    let known = Similar::to(not_listed).found().map(<[_]>::len);
    if known == Some(0) {
        return Html::default();
    }
    let start = {
        let (session, simulation, absent, progress) = (session.clone(), *simulation, absent.clone(), progress.setter());
        let search = search.clone();
        Callback::from(move |_: MouseEvent| {
            if let Verdict::NotListed(absent) = &*absent {
                let progress = progress.clone();
                let similar = Similar::to(absent);
                let begun = Search::start(&session, simulation, similar, move |now| progress.set(now));
                search.replace(Some(begun));
            }
        })
    };
    html! {
        <section class="sec similar no-print" data-similar={progress.name()}>
            <h2>{ text.title }</h2>
            { prose::p(text.lead) }
            if progress.is_idle() {
                { prose::soft(known.map_or_else(|| (text.fetches_at_most)(similar::MOST as u64), |count| (text.fetches)(count as u64))) }
                <div class="row">{ prose::button("similar", "btn", text.search, start) }</div>
            }
            <div role="status"><div key={format!("{} {}", progress.name(), progress.done())}>{ told(*words, id, &progress, now) }</div></div>
        </section>
    }
}

/// What has been found out so far.
fn told(words: RobotWords, id: &RobotId, progress: &Progress, now: u64) -> Html {
    let text = &words.robot.similar;
    let Some(all) = progress.all() else {
        return if progress.is_idle() { Html::default() } else { prose::p(text.reading) };
    };
    let (of, done) = (all.len(), progress.done());
    let listed = || all.iter().filter_map(|(one, verdict)| Some((one, listed(verdict.as_ref()?)?)));
    let unanswered =
        all.iter().filter(|(_, verdict)| verdict.as_ref().is_some_and(|it| it.snapshot().is_none())).count();
    html! { <>
        if of == 0 {
            { prose::p(text.no_similar) }
        } else if done < of {
            { prose::p((text.searching)(done as u64, of as u64)) }
        } else {
            { prose::strong((text.found)(listed().count() as u64, of as u64)) }
        }
        if unanswered > 0 { { prose::strong((text.unanswered)(unanswered as u64)) } }
        <ul class="near">
            { for listed().map(|(one, verdict)| view(words, id, one, verdict, now)) }
        </ul>
        if done == of && listed().next().is_some() { { prose::soft(text.compare) } }
    </> }
}

/// The verdict, if the ID is listed.
fn listed(verdict: &Verdict) -> Option<&Verdict> {
    matches!(verdict, Verdict::Listed(_)).then_some(verdict)
}

/// A similar ID that is listed: the link to its page, what differs in it marked, and its proved verdict.
fn view(words: RobotWords, given: &RobotId, one: &SimilarId, verdict: &Verdict, now: u64) -> Html {
    let id = one.id();
    html! {
        <li key={id.as_str()} data-verdict={verdict.name()} data-status={verdict.status().map(Status::attribute)} data-freshness={verdict.freshness().map(Freshness::name)}>
            <a href={route::href(&route::robot_fragment(id.as_str(), None))}>{ marked(given, id) }</a>
            { prose::strong(headline(words.language, verdict, now)) }
            <p class="made">{ names::made_by(words, one.maker(), one.model()) }</p>
        </li>
    }
}

/// An ID with the characters marked in which it differs from the one that was given.
fn marked(given: &RobotId, id: &RobotId) -> Html {
    let differs = |index: usize| given.as_bytes().get(index) != id.as_bytes().get(index);
    html! {
        <bdi class="id" translate="no">
            { for Segment::ALL.into_iter().map(|segment| html! { <>
                if segment != Segment::National { { " " } }
                { for id.segment(segment).char_indices().map(|(place, character)| {
                    if differs(segment.range().start + place) { html! { <mark>{ character }</mark> } } else { html! { { character } } }
                }) }
            </> }) }
        </bdi>
    }
}
