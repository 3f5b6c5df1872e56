//! Notices: the model's recalls, whether or not they affect this unit, and the unit's own.

use crate::view::components::{icon, names, prose};
use crate::view::text::RobotWords;
use presentation::Icon;
use registry::Listed;
use registry::document::{Date, Notice, NoticeKind, Recall, Severity, Unit};
use yew::prelude::*;

/// The section, where the flag line of the banner leads.
pub(super) fn view(words: RobotWords, listed: &Listed) -> Html {
    let unit = listed.unit();
    let recalls = listed.decoded().model().map(|model| model.recalls.as_slice()).unwrap_or_default();
    let others: Vec<&Notice> =
        unit.notices.iter().filter(|notice| !recalls.iter().any(|recall| recall.number == notice.reference)).collect();
    let none = recalls.is_empty() && others.is_empty();
    let (affecting, passing): (Vec<&Recall>, Vec<&Recall>) = recalls.iter().partition(|recall| affects(recall, unit));
    html! {
        <section class="sec" id="notices" tabindex="-1">
            <h2>{ words.robot.record.notices }</h2>
            if none { { prose::soft(words.robot.record.no_notices) } }
            if !none && is_over(unit) { { prose::p(words.robot.record.over) } }
            <div class="cols">
                { for others.into_iter().map(|notice| view_notice(words, listed, notice)) }
                { for affecting.into_iter().map(|recall| view_recall(words, listed, recall, true)) }
                { for passing.into_iter().map(|recall| view_recall(words, listed, recall, false)) }
            </div>
        </section>
    }
}

/// Whether the robot is out of service for good, so that nothing is open.
fn is_over(unit: &Unit) -> bool {
    unit.status.resale_prohibited()
}

/// Whether a recall is about this unit: by its serial, or because the unit's own record says so.
fn affects(recall: &Recall, unit: &Unit) -> bool {
    recall.affects(unit.id.serial()) || own(recall, unit).is_some()
}

fn own<'a>(recall: &Recall, unit: &'a Unit) -> Option<&'a Notice> {
    unit.notices.iter().find(|notice| notice.reference == recall.number)
}

fn view_recall(words: RobotWords, listed: &Listed, recall: &Recall, affected: bool) -> Html {
    let (text, unit) = (&words.robot.record, listed.unit());
    let notice = own(recall, unit);
    let state = match notice {
        Some(notice) => state(words, unit, notice),
        None => (!is_over(unit)).then(|| text.not_recorded.to_owned()),
    };
    let is_open = affected && !is_over(unit) && notice.is_none_or(Notice::is_open);
    let serial = unit.id.serial();
    let range = if recall.affects(serial) { (text.inside)(serial) } else { (text.outside)(serial) };
    let body = html! { <>
        <h3>{ (text.recall)(&recall.number, &names::plain(*words, &recall.title)) }</h3>
        <p><b>{ (text.severity)(recall.severity) }{ words.shell.stop }</b>{ names::sentence(words, &recall.text) }</p>
        <p>
            { (text.opened_on)(&words.language.day(recall.opened_on)) }
            if let Some(day) = recall.deadline.filter(|_| is_open) { {" "}{ deadline(words, listed, day) } }
            if let Some(state) = state.filter(|_| affected) { {" "}<b>{ state }</b> }
        </p>
        <p class="soft">
            { range }{" "}
            { for recall.serials.iter().enumerate().map(|(index, range)| html! { <>
                if index > 0 { { "; " } }
                { names::code((text.serials)(range.from.as_str(), range.to.as_str())) }
            </> }) }
        </p>
    </> };
    let sign = if recall.severity == Severity::StopUse { Icon::Warning } else { Icon::Service };
    card(words, &recall.number, affected, is_open.then_some(sign), body)
}

fn view_notice(words: RobotWords, listed: &Listed, notice: &Notice) -> Html {
    let text = &words.robot.record;
    let is_open = notice.is_open() && !is_over(listed.unit());
    let title = match notice.kind {
        NoticeKind::Suspension => (text.suspension)(&notice.reference),
        NoticeKind::ServiceRecall => (text.recall)(&notice.reference, (text.severity)(Severity::Service)),
        NoticeKind::StopUseRecall => (text.recall)(&notice.reference, (text.severity)(Severity::StopUse)),
    };
    let body = html! { <>
        <h3>{ title }</h3>
        { prose::para(names::sentence(words, &notice.text)) }
        <p>
            { (text.opened_on)(&words.language.day(notice.issued_on)) }
            if let Some(day) = notice.deadline.filter(|_| is_open) { {" "}{ deadline(words, listed, day) } }
            if let Some(state) = state(words, listed.unit(), notice) { {" "}<b>{ state }</b> }
        </p>
    </> };
    let sign = match notice.kind {
        NoticeKind::ServiceRecall => Icon::Service,
        NoticeKind::StopUseRecall => Icon::Warning,
        NoticeKind::Suspension => Icon::Paused,
    };
    card(words, &notice.reference, true, is_open.then_some(sign), body)
}

/// By when, and for how long that has passed.
fn deadline(words: RobotWords, listed: &Listed, day: Date) -> Html {
    let (text, language) = (&words.robot.record, words.language);
    match listed.days_past(day) {
        0 => prose::words((text.deadline)(&language.day(day))),
        days => prose::bold((text.deadline_passed)(&language.day(day), &language.span(days * 86_400))),
    }
}

/// Whether it was settled, and when; nothing where that is of no use any more.
fn state(words: RobotWords, unit: &Unit, notice: &Notice) -> Option<String> {
    let text = &words.robot.record;
    match notice.closed_on {
        Some(day) => Some((text.settled)(&words.language.day(day))),
        None => (!is_over(unit)).then(|| text.open.to_owned()),
    }
}

/// One notice. `open` has the sign of what it asks for, unless there is nothing to do about it.
fn card(words: RobotWords, reference: &str, affects: bool, open: Option<Icon>, body: Html) -> Html {
    let sign = open.unwrap_or(Icon::Tick);
    let open = open.is_some();
    html! {
        <article class={classes!("notice", open.then_some("warn"))} data-notice={reference.to_owned()} data-affects={affects.to_string()} data-open={open.to_string()}>
            <p class="tag">{ icon::view(sign) }{ if affects { words.robot.record.affects } else { words.robot.record.not_affects } }</p>
            { body }
        </article>
    }
}
