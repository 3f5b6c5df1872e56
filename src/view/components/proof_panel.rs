//! How we know: each check of the chain, with what it rests on.

use super::{hash, names, prose};
use crate::model::proof_lines::{ProofLine, proof_lines};
use crate::view::headline::proof_line;
use crate::view::text::RobotWords;
use registry::{Check, Failure, Proof, Reason, Step, Verdict};
use yew::prelude::*;

/// The panel: closed for an answer that is proved, open where a check failed. None for a malformed
/// ID, for which nothing was checked. Another `key` is another panel.
pub fn view(words: RobotWords, verdict: &Verdict, key: String) -> Html {
    let Some(proof) = verdict.proof() else { return Html::default() };
    let text = &words.robot.proof;
    let failed = proof.failed().is_some();
    html! {
        <details {key} class="proof" open={failed}>
            <summary>{ summary(words, verdict, proof) }<u>{ words.language.headline().how }</u></summary>
            <div class="more">
                <h2>{ text.title }</h2>
                if let Some(sentence) = rests_on(words, verdict) { { prose::p(sentence) } }
                { chain(words, proof) }
            </div>
        </details>
    }
}

/// The checks in order, and how much was received for them.
pub fn chain(words: RobotWords, proof: &Proof) -> Html {
    let (files, bytes) = proof.received();
    html! { <>
        <ol class="chain">{ for proof_lines(proof).iter().map(|line| view_line(words, line)) }</ol>
        { prose::soft((words.robot.proof.received)(files as u64, &words.language.size(bytes))) }
    </> }
}

fn summary(words: RobotWords, verdict: &Verdict, proof: &Proof) -> String {
    let text = &words.robot.proof;
    match proof.failed() {
        Some(failure) => {
            format!("✗ {} ", (text.summary_failed)((text.step)(failure.check), &words.failed(&failure.reason)))
        }
        None => proof_line(words.language, verdict).unwrap_or_else(|| [text.summary_unreachable, " "].concat()),
    }
}

/// What a proved verdict rests on: the snapshot, the key that signed it, and how many witnesses saw it.
pub fn rests_on(words: RobotWords, verdict: &Verdict) -> Option<String> {
    let text = &words.robot.proof;
    let (snapshot, proof) = (verdict.snapshot()?, verdict.proof()?);
    let (mut key, mut witnesses) = ("", 0);
    for step in proof.held() {
        match step {
            Step::Signature { key_name, .. } => key = key_name,
            Step::Witnesses { cosignatures, .. } => witnesses = cosignatures.len() as u64,
            _ => {}
        }
    }
    let sentence = if verdict.status().is_some() { text.listed_in } else { text.absent_from };
    let sequence = words.language.number(snapshot.document().sequence);
    Some(sentence(&sequence, key, &(text.witnesses)(witnesses)))
}

fn view_line(words: RobotWords, line: &ProofLine<'_>) -> Html {
    let text = &words.robot.proof;
    let body = match line {
        ProofLine::Held(step) => html! { <><b>{ "✓ " }{ (text.held)(step.check()) }</b>{ evidence(words, step) }</> },
        ProofLine::Failed(failure) => view_failure(words, failure),
        ProofLine::Unread(_) => html! { text.unread },
    };
    html! {
        <li class={line.outcome()} data-step={line.check().name()} data-outcome={line.outcome()}>
            <h3>{ (text.step)(line.check()) }</h3>
            <div>{ body }</div>
        </li>
    }
}

fn evidence(words: RobotWords, step: &Step) -> Html {
    let text = &words.robot.proof;
    match step {
        Step::Signature { key_name, key_id, log_size, log_root } => html! { <>
            <p>{ (text.key_built_in)(names::code(format!("{key_name}+{key_id}"))) }</p>
            <p>{ (text.log)(*log_size, hash::view(words, log_root)) }</p>
        </> },
        Step::Witnesses { cosignatures, .. } if cosignatures.is_empty() => prose::p(text.no_witness_needed),
        Step::Witnesses { cosignatures, .. } => html! {
            { for cosignatures.iter().map(|by| prose::p((text.cosigned)(&by.name, &words.language.moment(by.timestamp)))) }
        },
        Step::Inclusion { leaf, hashes } => prose::para((text.path)(*hashes as u64, hash::view(words, leaf))),
        Step::History { seen: None } => prose::p(text.first_visit),
        Step::History { seen: Some(seen) } => prose::p((text.extends)(&words.language.number(*seen))),
        Step::Node { hash, prefix } => html! {
            <p>{ if prefix.bits() == 0 { text.node_first.to_owned() } else { (text.node)(&prefix.to_string()) } }{" "}{ hash::view(words, hash) }</p>
        },
        Step::Bucket { hash, prefix, units, position } => html! {
            <p>{ bucket(words, &prefix.to_string(), *units as u64, *position) }{" "}{ hash::view(words, hash) }</p>
        },
        Step::Manufacturers { hash } | Step::Models { hash } => prose::para(hash::view(words, hash)),
    }
}

fn bucket(words: RobotWords, prefix: &str, units: u64, position: Option<usize>) -> String {
    let text = &words.robot.proof;
    match position {
        Some(position) => (text.bucket_found)(prefix, position as u64 + 1, units),
        None => (text.bucket_absent)(prefix, units),
    }
}

fn view_failure(words: RobotWords, failure: &Failure) -> Html {
    let text = &words.robot.proof;
    html! { <>
        <b>{ "✗ " }{ words.failed(&failure.reason) }</b>
        { match &failure.reason {
            Reason::HashMismatch { expected, got } => html! { <>
                <p>{ text.expected }{" "}{ hash::view(words, expected) }</p>
                <p>{ text.got }{" "}{ hash::view(words, got) }</p>
            </> },
            // What exactly breaks the format is told as the library tells it, for a report.
            Reason::Format(what) | Reason::NewerFormat(what) => html! { <p lang="en">{ names::code(what.clone()) }</p> },
            _ => Html::default(),
        } }
        if failure.check != Check::Clock {
            <p>{ text.file }{" "}{ names::code(failure.path.to_string()) }</p>
        }
    </> }
}
