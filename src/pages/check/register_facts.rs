//! The register right now: what the verified snapshot says of itself.

use crate::model::shared::Shared;
use crate::view::components::prose;
use crate::view::text::Words;
use registry::{PreviewOutcome, Trust};
use yew::prelude::*;

/// The section.
pub(super) fn view(words: Words, trust: &Trust, outcome: Option<&Shared<PreviewOutcome>>, now: u64) -> Html {
    let text = &words.check;
    let body = match outcome.map(|outcome| &**outcome) {
        None => html! { <p key="checking" class="soft">{ text.checking }</p> },
        Some(PreviewOutcome::Unreachable(..)) => {
            html! { <p key="unreachable" data-facts="unreachable">{ text.unreachable }</p> }
        }
        Some(PreviewOutcome::Unproven(failure)) => html! {
            <p key="unproven" data-facts="unproven" data-check={failure.check.name()}><b>{ "✗ " }{ text.unproven }</b></p>
        },
        Some(PreviewOutcome::Ready(snapshot, _)) => {
            let document = snapshot.document();
            let facts = [
                (text.robots.to_owned(), words.language.number(document.units.count)),
                (text.models.to_owned(), words.language.number(document.models.count)),
                (text.makers.to_owned(), words.language.number(document.manufacturers.count)),
                (
                    (text.snapshot)(&words.language.number(document.sequence)),
                    words.language.ago(document.issued_at, now),
                ),
            ];
            let key = trust.keys.first().map(|key| key.name().to_owned()).unwrap_or_default();
            html! { <>
                <dl class="facts" data-facts="proved">
                    { for facts.into_iter().map(|(name, value)| html! { <div key={name.clone()}><dt>{ name }</dt><dd>{ prose::words(value) }</dd></div> }) }
                </dl>
                <p>
                    <b>{ "✓ " }{ text.proved }</b><br/>
                    <span class="soft">{ (text.signed_by)(&key, trust.quorum as u64) }</span>
                </p>
            </> }
        }
    };
    prose::section(text.now, body)
}
