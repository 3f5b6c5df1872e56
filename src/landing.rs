//! What a person sees who comes by a link to a robot, until the page has been loaded: the banner of
//! the verdict as soon as there is one. The page draws the same banner in its place and goes on with
//! the same look-up (see [`Session::landing`]).

use crate::client::clock;
use crate::dom::{document, element, inside, symbol};
use crate::format;
use crate::given::Given;
use crate::headline::{Icon, Look, as_of, headline, proof_line, recall_flag};
use crate::lookup::{LookupState, Ongoing};
use crate::session::Session;
use crate::text::Language;
use registry::document::Status;
use registry::{Freshness, Verdict};
use robot_id::RobotId;
use web_sys::Element;

/// Shows how far the look-up has come, in place of the "Loading" of `index.html`, from now on.
pub fn show(language: Language, session: &Session, given: &Given, ongoing: &Ongoing) {
    let given = given.id().copied();
    if session.trust().demonstration {
        // An element that can't be made leaves the page as it is: it is replaced soon.
        let _ = ribbon(language);
    }
    ongoing.listen(move |state| {
        let _ = replace(language, state, given.as_ref());
    });
}

/// Says that the page can't be had: under the verdict where one is shown or awaited, else in place of
/// the "Loading".
pub fn incomplete(language: Language) {
    let say = || -> Option<()> {
        let main = document()?.query_selector("main").ok()??;
        if main.query_selector(".verdict").ok()?.is_some() {
            let line = element("p", &[("role", "alert"), ("class", "lead")], language.headline().incomplete)?;
            return main.append_child(&line.into()).ok().map(drop);
        }
        main.query_selector(".loading").ok()??.set_attribute("hidden", "").ok()?;
        main.query_selector(".failed").ok()??.remove_attribute("hidden").ok()
    };
    // There is nothing more to try.
    let _ = say();
}

/// The mark of fictional data, which must be there before any verdict is.
fn ribbon(language: Language) -> Option<()> {
    let line = element("div", &[("class", "wrap")], "")?;
    let (what, of) = language.headline().ribbon;
    let (other_what, other_of) = language.other().headline().ribbon;
    let other = element("span", &[("lang", language.other().tag())], &format!("{other_what} — {other_of}"))?;
    let line = inside(line, [element("b", &[], what), element("span", &[], &format!(" — {of} ")), Some(other)])?;
    let ribbon = inside(element("div", &[("class", "ribbon")], "")?, [Some(line)])?;
    let header = document()?.query_selector("header.top").ok()??;
    header.insert_before(&ribbon, header.first_child().as_ref()).ok()?;
    Some(())
}

fn replace(language: Language, state: &LookupState, given: Option<&RobotId>) -> Option<()> {
    let (banner, said) = match state {
        LookupState::Checking(_) => {
            let said = language.headline().checking.to_owned();
            let other = language.other().headline().checking;
            let banner = banner(language, Look::BUSY, &said, other, [shown_id(given), None, None])?;
            (inside(banner, [bones()])?, said)
        }
        LookupState::Done(verdict, at) => {
            let now = clock::seconds().max(*at);
            let said = headline(language, verdict, now);
            let other = headline(language.other(), verdict, now);
            let beneath = [time(language, verdict, now), shown_id(verdict.id().or(given)), flag(language, verdict)];
            let banner = banner(language, Look::of(verdict), &said, &other, beneath)?;
            mark(&banner, verdict)?;
            let banner = match foot(language, verdict) {
                Some(foot) => inside(banner, foot)?,
                None => banner,
            };
            (banner, said)
        }
    };
    let main = document()?.query_selector("main").ok()??;
    // It is read out, as the page's own line is.
    let status = main.query_selector("[role=status]").ok()??;
    status.set_class_name("sr");
    if let Some(loading) = main.query_selector(".loading").ok()? {
        // It takes no place any more, but stays: it holds the line that is read out.
        loading.set_class_name("");
    }
    status.set_text_content(Some(&said));
    match main.query_selector(".verdict").ok()? {
        Some(before) => main.replace_child(&banner, &before).ok(),
        None => {
            if let Some(meanwhile) = main.query_selector(".meanwhile").ok()? {
                meanwhile.remove();
            }
            main.append_child(&banner).ok()
        }
    }
    .map(drop)
}

/// The header of the banner, as `components::banner` draws it.
fn banner(language: Language, look: Look, said: &str, other: &str, beneath: [Option<Element>; 3]) -> Option<Element> {
    let class = format!("verdict {}", look.class);
    let section = element("section", &[("class", &class), ("aria-label", language.headline().region)], "")?;
    let other = element("span", &[("lang", language.other().tag())], other);
    let title = inside(element("h1", &[("tabindex", "-1")], &format!("{said} "))?, [other]);
    let lines = element("div", &[], "")?;
    for line in beneath.into_iter().flatten() {
        lines.append_child(&line.into()).ok()?;
    }
    let say = inside(element("div", &[("class", "say")], "")?, [symbol(look.icon.symbol()), title, Some(lines)]);
    inside(section, [say])
}

fn mark(banner: &Element, verdict: &Verdict) -> Option<()> {
    let failed = verdict.proof().and_then(|proof| proof.failed());
    let attributes = [
        // The page's own banner has all of these but this one.
        ("data-landing", Some("")),
        ("data-verdict", Some(verdict.name())),
        ("data-status", verdict.status().map(Status::attribute)),
        ("data-freshness", verdict.freshness().map(Freshness::name)),
        ("data-check", failed.map(|failure| failure.check.name())),
        ("data-reason", failed.map(|failure| failure.reason.name())),
    ];
    for (name, value) in attributes {
        if let Some(value) = value {
            banner.set_attribute(name, value).ok()?;
        }
    }
    Some(())
}

fn time(language: Language, verdict: &Verdict, now: u64) -> Option<Element> {
    let (moment, line) = match as_of(language, verdict, now) {
        Some(as_of) => as_of,
        None if matches!(verdict, Verdict::Unproven(_)) => {
            return element("p", &[], language.headline().withheld);
        }
        None => return None,
    };
    let moment = format::iso(moment as f64 * 1000.0);
    inside(element("p", &[], "")?, [element("time", &[("datetime", &moment)], &line)])
}

fn shown_id(id: Option<&RobotId>) -> Option<Element> {
    let id = id?.grouped().to_string();
    inside(element("p", &[], "")?, [element("bdi", &[("class", "id"), ("translate", "no")], &id)])
}

fn flag(language: Language, verdict: &Verdict) -> Option<Element> {
    let what = recall_flag(language, verdict)?;
    let flag = element("p", &[("class", "flag warn")], "")?;
    inside(flag, [symbol(Icon::Warning.symbol()), element("a", &[], &what)])
}

/// What a proved verdict rests on, as `components::proof_panel` says it, below the room for what is still to be said.
fn foot(language: Language, verdict: &Verdict) -> Option<[Option<Element>; 2]> {
    let line = format!("{} ", proof_line(language, verdict)?);
    let how = element("u", &[], language.headline().how);
    let summary = inside(element("summary", &[], &line)?, [how]);
    Some([bones(), inside(element("details", &[("class", "proof")], "")?, [summary])])
}

/// In place of what is still to be said.
fn bones() -> Option<Element> {
    let bone = || element("i", &[("class", "bone")], "");
    inside(element("div", &[("class", "more"), ("aria-hidden", "true")], "")?, [bone(), bone(), bone()])
}
