//! All makers.

use super::search::{self, Entry};
use crate::data::route;
use crate::data::session::Session;
use crate::model::maker_order::Order;
use crate::model::shared::Shared;
use crate::pages::register::frame;
use crate::view::components::{names, prose};
use crate::view::hooks::{use_inquiry, use_title};
use crate::view::text::LaterWords;
use registry::ask::{self, Proved};
use registry::document::{Directory, Manufacturer, Standing};
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// Makers shown at first, and how many more each time.
const SHOWN: usize = 60;

/// What the page starts with.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(in crate::pages) struct MakersProps {
    /// The words.
    pub(in crate::pages) words: LaterWords,
    /// The session.
    pub(in crate::pages) session: Session,
}

/// The page.
#[component(Makers)]
pub(in crate::pages) fn makers(props: &MakersProps) -> Html {
    let words = props.words;
    let page_text = &words.pages.makers;
    use_title(words.language.headline().site.to_owned() + " — " + page_text.title);
    let asked = use_inquiry(&props.session, || ask::Manufacturers);
    let known = asked.outcome.as_ref().filter(|(outcome, _)| outcome.proved().is_some());
    let known = known.map(|(outcome, _)| outcome.clone());
    html! { <>
        <h1 tabindex="-1">{ page_text.title }</h1>
        <p class="lead">{ page_text.lead }</p>
        { frame::view(words, &asked, props.session.trust().demonstration, |_| html! { <List {words} {known}/> }) }
    </> }
}

#[derive(Debug, Clone, PartialEq, Properties)]
struct ListProps {
    words: LaterWords,
    /// The verified index.
    known: Option<Shared<ask::Outcome<Directory>>>,
}

#[component(List)]
fn list(props: &ListProps) -> Html {
    let words = props.words;
    let page_text = &words.pages.makers;
    let text = use_state(String::new);
    let order = use_state(|| Order::Country);
    let room = use_state(|| SHOWN);
    let directory = props.known.as_ref().and_then(|known| known.proved()).map(Proved::answer);
    let makers = directory.map(|directory| directory.manufacturers.as_slice()).unwrap_or_default();
    // In the order wanted, ready to be searched.
    let entries = {
        let order = *order;
        let key = (props.known.clone(), words, order as u8);
        use_memo(key, |_| ordered(words, makers, order))
    };

    let on_text = {
        let (text, room) = (text.setter(), room.setter());
        Callback::from(move |event: InputEvent| {
            if let Some(field) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) {
                text.set(field.value());
                room.set(SHOWN);
            }
        })
    };
    let on_order = {
        let (order, room) = (order.setter(), room.setter());
        Callback::from(move |event: Event| {
            if let Some(field) = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok()) {
                let wanted = Order::ALL.into_iter().find(|(_, name)| *name == field.value());
                order.set(wanted.map_or(Order::Country, |(order, _)| order));
                room.set(SHOWN);
            }
        })
    };
    let on_more = {
        let room = room.clone();
        prose::button(
            "more",
            "btn",
            words.pages.register.more,
            Callback::from(move |_: MouseEvent| room.set(*room + 2 * SHOWN)),
        )
    };

    let folded = search::fold(&text);
    let found: Vec<&Manufacturer> =
        entries.iter().filter(|entry| entry.matches(&folded)).filter_map(|entry| makers.get(entry.place)).collect();
    let count = found.len() as u64;
    let sentence = match found.is_empty() && !text.is_empty() {
        true => (page_text.none_found)(&text),
        false => (words.pages.register.makers)(count),
    };
    let shown = &found[..found.len().min(*room)];
    html! { <>
        <form class="entry filter" role="search" onsubmit={Callback::from(|event: SubmitEvent| event.prevent_default())}>
            <label>{ page_text.search }
                <input type="search" id="makers-search" autocomplete="off" spellcheck="false" maxlength="100" value={(*text).clone()} oninput={on_text}/>
            </label>
            <label>{ page_text.order }
                <select id="makers-order" onchange={on_order}>
                    { for Order::ALL.into_iter().map(|(this, value)| html! {
                        <option {value} selected={this == *order}>{ (page_text.order_by)(this) }</option>
                    }) }
                </select>
            </label>
        </form>
        <p class="soft" role="status" data-found={count.to_string()}>{ prose::words(sentence) }</p>
        { match *order {
            Order::Country => by_country(words, shown),
            _ => html! { <ul key="all" class="makers">{ for shown.iter().map(|maker| item(words, maker)) }</ul> },
        } }
        if shown.len() < found.len() { <div class="row">{ on_more }</div> }
    </> }
}

fn ordered(words: LaterWords, makers: &[Manufacturer], order: Order) -> Vec<Entry> {
    let mut entries: Vec<(Entry, String)> = makers
        .iter()
        .enumerate()
        .map(|(place, maker)| {
            let key = match order {
                // The index has the order of codes, country by country.
                Order::Code => String::new(),
                Order::Country => words.language.country_or_code(maker.country.as_str()),
                Order::Name => words.read(&maker.names).to_owned(),
            };
            (Entry::of(words, place, maker), key)
        })
        .collect();
    if order != Order::Code {
        entries.sort_by(|(_, one), (_, other)| search::compare(words, one, other));
    }
    entries.into_iter().map(|(entry, _)| entry).collect()
}

/// The makers of each country below its name. Those of one country stand together.
fn by_country(words: LaterWords, makers: &[&Manufacturer]) -> Html {
    makers
        .chunk_by(|one, other| one.country == other.country)
        .map(|group| {
            let code = group.first().map(|maker| maker.country.to_string()).unwrap_or_default();
            html! {
                <section key={code.clone()} class="sec" data-country={code.clone()}>
                    <h2>{ super::one::country(words, &code) }</h2>
                    <ul class="makers">{ for group.iter().map(|maker| item(words, maker)) }</ul>
                </section>
            }
        })
        .collect()
}

fn item(words: LaterWords, maker: &Manufacturer) -> Html {
    let code = format!("{}{}", maker.country, maker.code);
    html! {
        <li key={code.clone()} data-maker={code.clone()} data-standing={maker.standing.name()}>
            <a href={route::href(&route::maker_fragment(&code))}>
                <span>{ names::both(**words, &maker.names) }</span>
                { names::code(format!("{} {}", maker.country, maker.code)) }
            </a>
            if maker.standing != Standing::Active { <p class="standing">{ (words.pages.register.standing)(maker.standing) }</p> }
        </li>
    }
}
