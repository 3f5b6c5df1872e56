//! The Robot page: what the register says of one ID.
//!
//! | module | has |
//! |---|---|
//! | [`record`] | what is shown below the verdict |
//! | [`keep`] | the answer to take along: link, paper, QR code, receipt |
//! | [`help`] | someone to turn to |
//! | [`certificate`] | what stands on paper alone |
//! | [`similar`] | help where the ID is not listed |

mod certificate;
mod help;
mod keep;
pub(super) mod record;
mod similar;

use crate::data::client::memory;
use crate::data::lookup::LookupState;
use crate::data::route;
use crate::data::session::Session;
use crate::model::given::Given;
use crate::model::shared::Shared;
use crate::model::simulation::Simulation;
use crate::view::components::{banner, prose};
use crate::view::headline::Head;
use crate::view::hooks::{use_drawn, use_lookup, use_now, use_title};
use crate::view::text::RobotWords;
use registry::{Freshness, Verdict};
use robot_id::RobotId;
use similar::SimilarIds;
use yew::prelude::*;

/// Which robot.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct RobotProps {
    /// The language.
    pub words: RobotWords,
    /// The session.
    pub session: Session,
    /// What stands in the link.
    pub given: Given,
    /// The condition to simulate.
    pub simulation: Option<Simulation>,
}

/// The page of one robot. Another text or condition is another component.
pub fn robot_page(props: RobotProps) -> Html {
    let key = format!("robot {} {}", props.simulation.map_or("", Simulation::name), props.given.text());
    html! { <Robot {key} ..props/> }
}

/// The page.
#[component(Robot)]
pub fn robot(props: &RobotProps) -> Html {
    let words = props.words;
    let now = use_now();
    let attempt = use_state(|| 0u32);
    let state = use_lookup(&props.session, &props.given, props.simulation, *attempt);
    let drawn = use_drawn();
    let head = head(words, &state, now);
    use_title(title(words, props.given.id(), &head.title));
    renew_when_due(&state, now, &attempt);
    use_effect_with((), {
        let (id, simulation) = (props.given.id().copied(), props.simulation);
        move |()| {
            // The address that a person may copy is the canonical one.
            if let Some(id) = id {
                route::show_instead(&route::robot_fragment(id.as_str(), simulation));
            }
        }
    });

    let retry = {
        let (attempt, session) = (attempt.clone(), props.session.clone());
        Callback::from(move |()| {
            session.client().forget();
            attempt.set(*attempt + 1);
        })
    };
    let around = banner::Surroundings {
        given: props.given.clone(),
        simulation: props.simulation,
        demonstration: props.session.trust().demonstration,
        can_edit: true,
        receipt: None,
        forget: retry.reform(|()| memory::forget_checkpoint()),
        retry,
        now,
    };
    html! { <>
        <p class="cert"><b>{ words.robot.share.certificate }</b></p>
        <p class="sr" role="status">{ prose::words(head.heard()) }</p>
        { banner::view(words, &state, &around) }
        { match &state {
            LookupState::Done(verdict, at) => html! {
                <div key={format!("{} {at}", *attempt)} class="below">if drawn { { below(props, verdict, *at, now) } }</div>
            },
            LookupState::Checking(_) => Html::default(),
        } }
    </> }
}

/// What is shown below the banner.
fn below(props: &RobotProps, verdict: &Shared<Verdict>, looked_up_at: u64, now: u64) -> Html {
    let (words, session) = (props.words, &props.session);
    let proved = verdict.snapshot().is_some();
    // Of what is simulated nothing is kept.
    let looked_up_at = Some(looked_up_at).filter(|_| props.simulation.is_none());
    let beside = match verdict.id() {
        Some(id) if proved => keep::view(words, session, id, looked_up_at),
        _ => Html::default(),
    };
    html! { <>
        if matches!(**verdict, Verdict::NotListed(_)) {
            <SimilarIds {words} session={session.clone()} simulation={props.simulation} absent={verdict.clone()}/>
        }
        { record::view(words, verdict, beside) }
        if proved && props.simulation.is_none() { { help::view(words, session, verdict) } }
        { certificate::view(words, verdict, now) }
    </> }
}

/// The state of the look-up in a few words, for the title and for those who hear the page.
fn head(words: RobotWords, state: &LookupState, now: u64) -> Head {
    match state {
        LookupState::Checking(_) => Head::checking(words.language, None),
        LookupState::Done(verdict, at) => Head::of(words.language, verdict, None, now.max(*at)),
    }
}

fn title(words: RobotWords, id: Option<&RobotId>, summary: &str) -> String {
    let id = id.map(|id| id.grouped().to_string());
    let what = id.map_or_else(|| summary.to_owned(), |id| (words.shell.name_and_detail)(summary, &id));
    format!("{what} — {}", words.language.headline().site)
}

/// Looks up again once a newer snapshot is due: a page left open must not go on calling an old
/// answer fresh.
fn renew_when_due(state: &LookupState, now: u64, attempt: &UseStateHandle<u32>) {
    if let LookupState::Done(verdict, _) = state
        && let Some(snapshot) = verdict.snapshot()
        && snapshot.freshness() == Freshness::Fresh
        && now > snapshot.document().next_update
    {
        attempt.set(**attempt + 1);
    }
}
