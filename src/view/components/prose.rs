//! Paragraphs and sections: what pages are mostly made of. As functions they also keep the program
//! small, since every element that is written out is code of its own.
//!
//! What a page says may change while it is open, and a browser that translates pages has by then put nodes of its own
//! in place of its texts: a text that is changed would not be the one that is seen. So words are never changed: other
//! words are another element ([`words`]), and no text stands beside an element that comes and goes.

use yew::prelude::*;

/// Words that may come to be others.
pub fn words(text: impl Into<AttrValue>) -> Html {
    let text = text.into();
    html! { <span key={&*text}>{ text }</span> }
}

/// A paragraph.
pub fn p(text: impl Into<AttrValue>) -> Html {
    para(words(text))
}

/// A paragraph of more than plain text.
pub fn para(body: Html) -> Html {
    html! { <p>{ body }</p> }
}

/// A paragraph of secondary weight.
pub fn soft(text: impl Into<AttrValue>) -> Html {
    html! { <p class="soft">{ words(text) }</p> }
}

/// A bold paragraph.
pub fn strong(text: impl Into<AttrValue>) -> Html {
    html! { <p><b>{ words(text) }</b></p> }
}

/// A bold beginning, then the rest.
pub fn lead((bold, rest): (impl Into<AttrValue>, &'static str)) -> Html {
    let bold = bold.into();
    html! { <p><span key={&*bold}><b>{ bold }</b>{ " " }{ rest }</span></p> }
}

/// Words in bold.
pub fn bold(text: impl Into<AttrValue>) -> Html {
    html! { <b>{ words(text) }</b> }
}

/// Words in another language than the page's.
pub fn foreign(language: &'static str, text: impl Into<AttrValue>) -> Html {
    let text = text.into();
    html! { <span lang={language} key={&*text}>{ text }</span> }
}

/// A section with its title.
pub fn section(title: &'static str, body: Html) -> Html {
    html! { <section class="sec"><h2>{ title }</h2>{ body }</section> }
}

/// A line of a list of facts.
pub fn row(name: &'static str, value: Html) -> Html {
    html! { <div><dt>{ name }</dt><dd>{ value }</dd></div> }
}

/// A button that does something on this page; `action` names it in `data-action`.
pub fn button(action: &'static str, class: &'static str, label: &'static str, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" key={action} {class} data-action={action} {onclick}>{ words(label) }</button> }
}

/// A link. `class` may be empty; `is_here` says that it leads to the page that is open.
pub fn link(class: &'static str, href: impl Into<AttrValue>, name: &'static str, is_here: bool) -> Html {
    let class = (!class.is_empty()).then_some(class);
    html! { <a {class} href={href.into()} aria-current={is_here.then_some("page")}>{ name }</a> }
}
