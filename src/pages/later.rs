//! The pages that come later than the first load, and their addresses.

use super::about::About;
use super::embed::Embed;
use super::history::History;
use super::list::List;
use super::makers::{Maker, Makers, Model};
use super::mine::Mine;
use super::recalls::{OneRecall, Recalls};
use super::receipt::ReceiptPage;
use super::report::Report;
use super::scan::Scan;
use super::statistics::Statistics;
use crate::data::route;
use crate::data::session::Session;
use crate::model::page::{PAGES, Page};
use crate::view::components::shell;
use crate::view::hooks::use_title;
use crate::view::text::LaterWords;
use robot_id::RobotId;
use yew::prelude::*;

/// What a later page starts with.
#[derive(Debug, Clone, PartialEq)]
pub struct LaterProps {
    /// The words.
    pub words: LaterWords,
    /// The session.
    pub session: Session,
    /// The address: the fragment, without its `#`.
    pub fragment: AttrValue,
}

/// The page of an address. Another address is another component, unless they are one page.
pub fn later_page(props: LaterProps) -> Html {
    let LaterProps { words, session, fragment } = props;
    let (path, _) = route::split_query(&fragment);
    let path = path.trim_end_matches('/');
    let page = PAGES.into_iter().find(|(_, at)| *at == path).map(|(page, _)| page);
    match page {
        Some(Page::Scan) => html! { <Scan {words}/> },
        Some(Page::List) => html! { <List {words} demonstration={session.trust().demonstration}/> },
        Some(Page::Mine) => {
            let add = route::parameter(&fragment, "add").map(AttrValue::from);
            html! { <Mine {words} {add}/> }
        }
        Some(Page::Makers) => html! { <Makers {words} {session}/> },
        Some(Page::Recalls) => html! { <Recalls {words} {session}/> },
        Some(Page::Statistics) => html! { <Statistics {words} {session}/> },
        Some(Page::History) => html! { <History {words} {session}/> },
        Some(Page::About) => html! { <About {words} {session} rest=""/> },
        Some(Page::Embed) => {
            let text = route::parameter(&fragment, "id").unwrap_or_default();
            let key = format!("embed {text}");
            html! { <Embed {key} {words} demonstration={session.trust().demonstration} {text}/> }
        }
        // The Check page is no later one.
        Some(Page::Check) | None => {
            below(path, robot(&fragment), words, &session).unwrap_or_else(|| html! { <NotFound {words}/> })
        }
    }
}

#[derive(Debug, Clone, PartialEq, Properties)]
struct NotFoundProps {
    words: LaterWords,
}

/// An address that leads nowhere.
#[component(NotFound)]
fn not_found(props: &NotFoundProps) -> Html {
    let words = props.words;
    use_title(words.language.headline().site.to_owned() + " — " + words.pages.later.not_found.0);
    html! { <>
        { shell::notice(words.pages.later.not_found) }
        <p><a class="btn go" href={route::href("/")}>{ words.pages.later.go_to_check }</a></p>
    </> }
}

/// The robot that an address names: from its page a link led here.
fn robot(fragment: &str) -> Option<RobotId> {
    route::parameter(fragment, "id")?.parse().ok()
}

/// A page that the header does not lead to: the receipt, a report, a section of About, one maker, model or recall, whose code
/// stands in its address.
fn below(path: &str, robot: Option<RobotId>, words: LaterWords, session: &Session) -> Option<Html> {
    let session = session.clone();
    if path == "/receipt" {
        return Some(html! { <ReceiptPage {words} {session}/> });
    }
    if path == "/report" {
        return Some(html! { <Report {words} {session} id={robot}/> });
    }
    if let Some(rest) = path.strip_prefix("/about/") {
        return Some(html! { <About {words} {session} rest={rest.to_owned()}/> });
    }
    if let Some((model, number)) = path.strip_prefix("/recalls/").and_then(|rest| rest.split_once('/')) {
        let (model, number) = (route::decode(model).to_ascii_uppercase(), route::decode(number));
        let key = format!("recall {model} {number}");
        return Some(html! { <OneRecall {key} {words} {session} {model} {number}/> });
    }
    let of = |folder| path.strip_prefix(folder).map(|code| route::decode(code).to_ascii_uppercase());
    if let Some(code) = of("/makers/") {
        let key = format!("maker {code}");
        return Some(html! { <Maker {key} {words} {session} {code} {robot}/> });
    }
    let code = of("/models/")?;
    let key = format!("model {code}");
    Some(html! { <Model {key} {words} {session} {code} {robot}/> })
}
