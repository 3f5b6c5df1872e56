//! Recalls that affect a unit and are not known to be settled.

use crate::components::icon::Icon;
use crate::text::Words;
use registry::document::{Date, NoticeKind, Recall, Status, Unit};
use registry::{Listed, Verdict};
use yew::prelude::*;

/// The element that the flag leads to.
const NOTICES: &str = "notices";

/// The line in the banner that says there are open recalls. Not where the verdict itself is the
/// recall, nor on robots that are no more.
pub(super) fn flag(words: Words, verdict: &Verdict) -> Html {
    let Verdict::Listed(listed) = verdict else { return Html::default() };
    let status = listed.unit().status;
    let deadlines = open(listed);
    if deadlines.is_empty() || status.resale_prohibited() || status == Status::UnderRecall {
        return Html::default();
    }
    let first = deadlines.iter().flatten().min().map(|day| words.day(*day));
    let what = (words.verdict.service_flag)(deadlines.len(), first.as_deref());
    let onclick = Callback::from(|event: MouseEvent| {
        // A plain link would be taken for a page of its own.
        event.prevent_default();
        if let Some(notices) = web_sys::window().and_then(|w| w.document()).and_then(|d| d.get_element_by_id(NOTICES)) {
            notices.scroll_into_view();
            let _ = wasm_bindgen::JsCast::unchecked_ref::<web_sys::HtmlElement>(&notices).focus();
        }
    });
    html! {
        <p class="flag warn">{ Icon::Warning.view() }<a href={format!("#{NOTICES}")} {onclick}>{ what }</a></p>
    }
}

/// The deadlines, where there are any, of recalls that affect the unit and are not settled.
fn open(listed: &Listed) -> Vec<Option<Date>> {
    let unit = listed.unit();
    let notices = listed
        .open_notices()
        .filter(|notice| matches!(notice.kind, NoticeKind::ServiceRecall | NoticeKind::StopUseRecall))
        .map(|notice| notice.deadline);
    let unnoticed = |recall: &&Recall| recall.affects(unit.id.serial()) && !has_notice(unit, &recall.number);
    let recalls = listed.decoded().model().map(|model| model.recalls.as_slice()).unwrap_or_default();
    notices.chain(recalls.iter().filter(unnoticed).map(|recall| recall.deadline)).collect()
}

fn has_notice(unit: &Unit, number: &str) -> bool {
    unit.notices.iter().any(|notice| notice.reference == number)
}
