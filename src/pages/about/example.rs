//! A look-up to watch: the same as any other, of an example ID, with what it rests on.

use super::anatomy::EXAMPLE;
use crate::data::client::clock;
use crate::data::lookup::{LookupState, Ongoing};
use crate::data::session::Session;
use crate::model::given::Given;
use crate::model::simulation::Simulation;
use crate::view::components::{icon, names, proof_panel, prose};
use crate::view::headline::{as_of, headline};
use crate::view::text::LaterWords;
use presentation::Look;
use registry::document::Status;
use registry::{FilePath, Freshness, Hash, Prefix, Proof, Reason, Step, Verdict};
use yew::prelude::*;

/// What the example starts with.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct ExampleProps {
    /// The words.
    pub(super) words: LaterWords,
    /// The session, whose registry is asked.
    pub(super) session: Session,
    /// A look-up has ended.
    pub(super) on_done: Callback<()>,
}

/// The buttons, and what came of the last one.
#[component(Example)]
pub(super) fn example(props: &ExampleProps) -> Html {
    let ExampleProps { words, session, .. } = props;
    let words = *words;
    let page_text = &words.pages.about;
    let state = use_state(|| None::<(Option<Simulation>, LookupState)>);
    let ongoing = use_mut_ref(|| None::<Ongoing>);
    let start = |simulation: Option<Simulation>| {
        let (state, ongoing) = (state.setter(), ongoing.clone());
        let (session, on_done) = (session.clone(), props.on_done.clone());
        Callback::from(move |_: MouseEvent| {
            let begun = Ongoing::start(&session, &Given::read(EXAMPLE), simulation);
            let (state, on_done) = (state.clone(), on_done.clone());
            begun.listen(move |told| {
                if let LookupState::Done(..) = told {
                    on_done.emit(());
                }
                state.set(Some((simulation, told.clone())));
            });
            // The one before it, if it is still under way, ends here.
            ongoing.replace(Some(begun));
        })
    };
    let head = match &*state {
        Some((_, LookupState::Done(verdict, _))) => headline(words.language, verdict, clock::seconds()),
        Some((_, LookupState::Checking(_))) => words.language.headline().checking.to_owned(),
        None => String::new(),
    };
    html! { <>
        { prose::para((page_text.proof_live_lead)(names::code(EXAMPLE))) }
        <div class="row no-print">
            { prose::button("run-example", "btn go", page_text.proof_run, start(None)) }
            if session.trust().demonstration {
                { prose::button("tamper-example", "btn", page_text.proof_tamper, start(Some(Simulation::Tampered))) }
            }
        </div>
        <p class="sr" role="status">{ prose::words(head.clone()) }</p>
        { match &*state {
            Some((simulation, LookupState::Done(verdict, _))) => answer(words, *simulation, verdict, head),
            Some((_, LookupState::Checking(_))) => html! { <p key="checking" class="soft">{ head }</p> },
            None => Html::default(),
        } }
    </> }
}

fn answer(words: LaterWords, simulation: Option<Simulation>, verdict: &Verdict, head: String) -> Html {
    let look = Look::of(verdict);
    let failed = verdict.proof().and_then(Proof::failed);
    let dated = as_of(words.language, verdict, clock::seconds()).map(|(_, line)| line);
    html! {
        <div key={format!("{head} {dated:?} {simulation:?}")} class={classes!("verdict", look.classes())}
            data-verdict={verdict.name()}
            data-status={verdict.status().map(Status::attribute)}
            data-freshness={verdict.freshness().map(Freshness::name)}
            data-check={failed.map(|failure| failure.check.name())}
            data-reason={failed.map(|failure| failure.reason.name())}>
            <p class="flag">{ icon::view(look.icon) }<span>{ head }{ dated.map(|line| html! { <small>{ line }</small> }) }</span></p>
            <div class="more">
                if let Some(simulation) = simulation { <p class="simulated">{ (words.robot.verdict.simulated)(simulation) }</p> }
                if let Some(proof) = verdict.proof() {
                    <dl class="kv facts-of">{ for facts(words, proof) }</dl>
                    { proof_panel::chain(*words, proof) }
                }
            </div>
        </div>
    }
}

/// From the ID to the file: the hash, the bits of it that choose the batch, and whether what came is what was named.
fn facts(words: LaterWords, proof: &Proof) -> Vec<Html> {
    let page_text = &words.pages.about;
    let hash = Hash::of(EXAMPLE.as_bytes());
    let bucket = proof.held().iter().find_map(|step| match step {
        Step::Bucket { hash, prefix, .. } => Some((*prefix, *hash)),
        _ => None,
    });
    let mut facts =
        vec![prose::row(page_text.proof_hash_of_id, marked(&hash.to_string(), bucket.map(|(prefix, _)| prefix)))];
    if let Some((prefix, _)) = bucket {
        let value = html! { <>{ names::code(bits(prefix)) }{ " = " }{ names::code(prefix.to_string()) }</> };
        facts.push(prose::row(page_text.proof_bits, value));
    }
    let compared = match (bucket, proof.failed()) {
        (Some((_, hash)), _) => Some((FilePath::Object(hash), hash, hash)),
        (None, Some(failure)) => match &failure.reason {
            Reason::HashMismatch { expected, got } => Some((failure.path.clone(), *expected, *got)),
            _ => None,
        },
        (None, None) => None,
    };
    if let Some((path, named, got)) = compared {
        let same = named == got;
        facts.push(prose::row(words.robot.proof.file, names::code(path.to_string())));
        facts.push(prose::row(page_text.proof_named, names::code(named.to_string())));
        facts.push(prose::row(
            page_text.proof_computed,
            html! { <>
                { names::code(got.to_string()) }{ " " }
                <b class={if same { "same" } else { "differs" }}>{ if same { page_text.proof_same } else { page_text.proof_differs } }</b>
            </> },
        ));
    }
    facts
}

/// A hash, with the digits marked that have the bits of the prefix.
fn marked(hex: &str, prefix: Option<Prefix>) -> Html {
    let digits = prefix.map_or(0, |prefix| usize::from(prefix.bits().div_ceil(4)));
    let (head, rest) = hex.split_at_checked(digits).unwrap_or((hex, ""));
    html! { <bdi class="id" translate="no"><mark>{ head.to_owned() }</mark>{ rest.to_owned() }</bdi> }
}

/// The bits of a prefix, in groups of four.
fn bits(prefix: Prefix) -> String {
    let mut text = String::new();
    for place in (0..prefix.bits()).rev() {
        text.push(if prefix.value() >> place & 1 == 1 { '1' } else { '0' });
        if place > 0 && (prefix.bits() - place).is_multiple_of(4) {
            text.push(' ');
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bits_are_written_in_groups_of_four() {
        let id = EXAMPLE.parse().expect("well formed");
        // sha256sum says 7f… or whatever it says: the bits must be those of the prefix's own digits.
        for count in [0, 1, 4, 5, 8, 13, 24] {
            let prefix = Prefix::of(&id, count);
            let bits = bits(prefix).replace(' ', "");
            assert_eq!(bits.len(), usize::from(count));
            assert_eq!(u32::from_str_radix(&format!("0{bits}"), 2), Ok(prefix.value()));
        }
        assert_eq!(bits(Prefix::of(&id, 8)).len(), 9);
    }
}
