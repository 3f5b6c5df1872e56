//! What a person sees who comes by a link to a robot, until the page has been loaded: the banner of
//! the verdict as soon as there is one. The page draws the same banner in its place and goes on with
//! the same look-up (see [`crate::data::lookup::landing`]).

use crate::data::client::clock;
use crate::data::lookup::{LookupState, Ongoing};
use crate::data::session::Session;
use crate::model::given::Given;
use crate::model::language::Language;
use crate::view::dom::{document, element, inside};
use crate::view::headline::{Head, marks, proof_line};
use registry::Verdict;
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
    let (head, foot, verdict) = match state {
        LookupState::Checking(_) => (Head::checking(language, given), [bones(), None], None),
        LookupState::Done(verdict, at) => {
            let head = Head::of(language, verdict, given, clock::seconds().max(*at));
            (head, foot(language, verdict), Some(verdict))
        }
    };
    let banner = banner(&head, foot)?;
    if let Some(verdict) = verdict {
        // The page's own banner has all of these but this one.
        for (name, value) in [("data-landing", Some(""))].into_iter().chain(marks(verdict)) {
            value.map_or(Ok(()), |value| banner.set_attribute(name, value)).ok()?;
        }
    }
    let main = document()?.query_selector("main").ok()??;
    // It is read out, as the page's own line is.
    let status = main.query_selector("[role=status]").ok()??;
    status.set_class_name("sr");
    if let Some(loading) = main.query_selector(".loading").ok()? {
        // It takes no place any more, but stays: it holds the line that is read out.
        loading.set_class_name("");
    }
    status.set_text_content(Some(&head.heard()));
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

/// The banner, as `components::banner` draws it.
fn banner(head: &Head, foot: [Option<Element>; 2]) -> Option<Element> {
    let [tone, surface] = head.look.classes();
    let class = ["verdict", tone, surface].join(" ");
    let section = element("section", &[("class", &class), ("aria-label", head.language.headline().region)], "")?;
    let banner = inside(section, [head.draw()])?;
    for part in foot.into_iter().flatten() {
        banner.append_child(&part.into()).ok()?;
    }
    Some(banner)
}

/// Room for what is still to be said, and what a proved verdict rests on, as `components::proof_panel` says it.
fn foot(language: Language, verdict: &Verdict) -> [Option<Element>; 2] {
    let summary = || {
        let how = element("u", &[], language.headline().how);
        let summary = inside(element("summary", &[], &proof_line(language, verdict)?)?, [how]);
        inside(element("details", &[("class", "proof")], "")?, [summary])
    };
    let summary = summary();
    [summary.as_ref().and_then(|_| bones()), summary]
}

/// In place of what is still to be said.
fn bones() -> Option<Element> {
    let bone = || element("i", &[("class", "bone")], "");
    inside(element("div", &[("class", "more"), ("aria-hidden", "true")], "")?, [bone(), bone(), bone()])
}
