//! The robots as a table, and their deadlines as a calendar.

use super::robot;
use crate::data::client::clock;
use crate::data::mine;
use crate::model::mine::{Fleet, Robot, calendar, export};
use crate::view::components::prose;
use crate::view::text::LaterWords;
use crate::view::{download, format};
use yew::prelude::*;

/// The button that keeps the robots as a file.
pub(super) fn export(words: LaterWords, class: &'static str) -> Html {
    let onclick = Callback::from(|_: MouseEvent| {
        let csv = export::csv(&mine::load(), |seconds| format::iso(seconds as f64 * 1000.0));
        // A browser that can't says so itself.
        let _ = download::text(&csv, "text/csv", "my-robots.csv");
    });
    prose::button("export", class, words.pages.mine.export, onclick)
}

/// The button that keeps the deadlines as a file; nothing if none is ahead.
pub(super) fn calendar(words: LaterWords, fleet: &Fleet, now: u64) -> Html {
    if calendar::ahead(fleet, now).next().is_none() {
        return Html::default();
    }
    let text = &words.pages.mine;
    let onclick = Callback::from(move |_: MouseEvent| {
        let summary = |kept: &Robot| (text.calendar_summary)(&robot::name(kept));
        let description = |kept: &Robot| {
            let numbers = kept.known.as_ref().map(|known| known.recalls.join(", ")).unwrap_or_default();
            let checked = kept.known.as_ref().map(|known| words.language.moment(known.issued_at)).unwrap_or_default();
            (text.calendar_description)(&kept.id.grouped().to_string(), &numbers, &checked)
        };
        let made = calendar::Words { summary: &summary, description: &description };
        let file = calendar::file(&mine::load(), clock::seconds(), &made);
        let _ = download::text(&file, "text/calendar", "robot-recalls.ics");
    });
    prose::button("calendar", "btn", text.calendar, onclick)
}
