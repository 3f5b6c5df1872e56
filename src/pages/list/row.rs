//! One row of the table.

use super::messages::Row;
use crate::data::route;
use crate::view::components::{icon, names};
use crate::view::text::LaterWords;
use crate::view::text::ListText;
use presentation::{Icon, Outcome};
use registry::Freshness;
use robot_id::RobotId;
use yew::prelude::*;

/// The row that stands in this place of what is shown.
pub(super) fn view(words: LaterWords, row: &Row, place: u64) -> Html {
    let page_text = &words.pages.list;
    let outcome = row.outcome();
    let is_model_unknown = outcome == Outcome::NotListed && row.maker.is_some() && row.model.is_none();
    let look = outcome.look_now(row.freshness, is_model_unknown);
    let answer = answer(words, page_text, row, outcome);
    let recalls = row.recalls.map(|count| match (row.overdue, row.due) {
        (Some(days), _) => (page_text.recalls_overdue)(count, &words.language.span(days * 86_400)),
        (None, Some(day)) => (page_text.recalls_due)(count, &words.language.day(day)),
        (None, None) => (page_text.recalls)(count),
    });
    let aside = aside(words, page_text, row);
    // The row is made anew whenever something in it is another: see `crate::view::components::prose`.
    let named = [&row.id, &row.given, &row.maker, &row.model, &recalls, &aside];
    let key =
        named.into_iter().fold(format!("{place} {} {} {answer}", row.line, words.language.tag()), |mut key, part| {
            key.push('|');
            key.push_str(part.as_deref().unwrap_or_default());
            key
        });
    // Its style as a property: the policy that the page is served with refuses the attribute.
    html! {
        <tr {key} role="row" aria-rowindex={(place + 2).to_string()} ~style={format!("--place:{place}")} data-line={row.line.to_string()}
            data-verdict={row.verdict.clone()} data-status={row.status.map(|status| status.attribute())} data-freshness={row.freshness.map(Freshness::name)}
            data-check={row.check.clone()} data-fault={row.fault.clone()} data-recalls={row.recalls.map(|count| count.to_string())}
            data-overdue={row.overdue.map(|days| days.to_string())}>
            <td role="cell" class="list-line" translate="no">{ words.language.number(row.line) }</td>
            <td role="cell" class="list-id">{ id(row) }</td>
            <td role="cell" class="list-robot">
                if let Some(maker) = &row.maker { <span>{ row.model.clone() }</span>{" "}<span class="soft">{ maker.clone() }</span> }
            </td>
            <td role="cell" class="list-answer">
                <span class={classes!("list-sign", look.classes())}>{ icon::view(look.icon) }</span>
                <span class="list-words" title={answer.clone()}><span>{ answer.clone() }</span>
                    if let Some(recalls) = recalls { {" "}<span class="list-recall">{ icon::view(Icon::Service) }<span>{ recalls }</span></span> }
                    if let Some(aside) = aside { {" "}<span class="soft">{ aside }</span> }
                </span>
            </td>
        </tr>
    }
}

/// The ID, which leads to the robot's page; or what stands in its place, which leads to where it is explained.
fn id(row: &Row) -> Html {
    let (fragment, text) = match (&row.id, &row.given) {
        (Some(id), _) => {
            let grouped = id.parse::<RobotId>().map_or_else(|_| id.clone(), |id| id.grouped().to_string());
            (route::robot_fragment(id, None), grouped)
        }
        (None, Some(given)) if !given.trim().is_empty() => (route::check_fragment(given), given.clone()),
        _ => return html! { "—" },
    };
    html! { <a href={route::href(&fragment)}>{ names::code(text) }</a> }
}

/// What the row comes to, in a few words.
fn answer(words: LaterWords, page_text: &ListText, row: &Row, outcome: Outcome) -> String {
    let head = words.language.headline();
    if row.has_lost_digits() {
        return page_text.digits_lost.to_owned();
    }
    match outcome {
        Outcome::Open => (page_text.outcome)(Outcome::Open).to_owned(),
        Outcome::Unproven => head.unproven.to_owned(),
        Outcome::NewerFormat => head.newer_format.to_owned(),
        Outcome::Unreachable => head.unreachable.to_owned(),
        Outcome::NotListed => match (&row.maker, &row.model) {
            (Some(_), None) => head.model_unknown,
            (None, _) => head.not_listed_maker_unknown,
            _ => head.not_listed,
        }
        .to_owned(),
        // Of a text that was cut, the fault may have been beyond.
        Outcome::Malformed => match robot_id::recognise(row.given.as_deref().unwrap_or_default()) {
            Err(error) => words.fault(&error),
            Ok(_) => head.malformed.to_owned(),
        },
        _ => {
            row.status.zip(row.stage).map(|(status, stage)| (head.status)(status, stage)).unwrap_or_default().to_owned()
        }
    }
}

/// What else there is to know.
fn aside(words: LaterWords, page_text: &ListText, row: &Row) -> Option<String> {
    let earlier = row.earlier.map(|line| (page_text.same_as)(&words.language.number(line)));
    let why = row.why.filter(|why| *why > 0).map(|why| format!("HTTP {why}"));
    let check = row.check.as_deref().and_then(|name| registry::Check::ALL.iter().find(|check| check.name() == name));
    let check = check.map(|check| (words.robot.proof.step)(*check).to_owned());
    let zeros = (row.lost_digits && !row.has_lost_digits()).then(|| page_text.ends_in_zeros.to_owned());
    let together = row.together.map(|count| (page_text.together)(&words.language.number(count)));
    let to_line = row.to_line.map(|line| (page_text.to_line)(&words.language.number(line)));
    let all: Vec<String> = [check, why, zeros, earlier, together, to_line].into_iter().flatten().collect();
    (!all.is_empty()).then(|| all.join(" · "))
}
