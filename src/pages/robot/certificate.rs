//! What stands on paper alone: what the answer rests on, what was replaced, and what goes with the paper.

use crate::view::components::{names, proof_panel, prose};
use crate::view::text::RobotWords;
use registry::{Listed, Step, Verdict};
use yew::prelude::*;

/// The lines below an answer that is proved, at a time (Unix seconds).
pub(super) fn view(words: RobotWords, verdict: &Verdict, now: u64) -> Html {
    let text = &words.robot.share;
    let (Some(id), Some(proof)) = (verdict.id(), verdict.proof()) else { return Html::default() };
    let entry = proof.held().iter().find_map(|step| match step {
        Step::Inclusion { leaf, .. } => Some((text.entry)(&leaf.to_string())),
        _ => None,
    });
    let parts = match verdict {
        Verdict::Listed(listed) => Some(parts(words, listed)),
        _ => None,
    };
    html! {
        <div class="cert">
            { for [proof_panel::rests_on(words, verdict), entry, parts].into_iter().flatten().map(prose::p) }
            { prose::p((text.with_receipt)(&file(id.as_str()))) }
            { prose::p((text.printed)(&words.language.moment(now))) }
        </div>
    }
}

/// The name of the file of a receipt.
pub(super) fn file(id: &str) -> String {
    format!("robot-receipt-{id}.json")
}

/// Which components are not the model's.
fn parts(words: RobotWords, listed: &Listed) -> String {
    let (text, record) = (&words.robot.share, &words.robot.record);
    let parts = listed.unit().components.iter().map(|component| {
        let part = names::line(&component.part);
        (words.shell.name_and_detail)((record.component)(component.kind), &part)
    });
    match parts.collect::<Vec<_>>() {
        parts if parts.is_empty() => text.no_parts.to_owned(),
        parts => (text.parts)(&parts.join(words.shell.comma)),
    }
}
