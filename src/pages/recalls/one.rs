//! One recall: what it asks for, which robots it affects, and how many are remedied.

use super::feeds::Feeds;
use super::item;
use crate::data::route;
use crate::data::session::Session;
use crate::model::chart_kind::Kind;
use crate::model::recall_view::remedied;
use crate::pages::register::chart::{About, months};
use crate::pages::register::frame;
use crate::view::components::{icon, names, prose};
use crate::view::hooks::{use_inquiry, use_now, use_title};
use crate::view::text::LaterWords;
use presentation::Icon;
use registry::ask::{self, ManufacturerAnswer};
use registry::document::{Code, Manufacturer, Model, Recall, RecallCount, Statistics};
use yew::prelude::*;

/// Serial ranges that are shown.
const RANGES: usize = 50;

/// Which recall.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(in crate::pages) struct OneRecallProps {
    /// The words.
    pub(in crate::pages) words: LaterWords,
    /// The session.
    pub(in crate::pages) session: Session,
    /// The model's code in the address: 12 characters.
    pub(in crate::pages) model: AttrValue,
    /// The recall's number.
    pub(in crate::pages) number: AttrValue,
}

/// The page of the code in an address.
#[component(OneRecall)]
pub(in crate::pages) fn one_recall(props: &OneRecallProps) -> Html {
    let codes = || {
        let (maker, model) = props.model.split_at_checked(6)?;
        let (country, maker) = maker.split_at_checked(2)?;
        Some((Code::new(country)?, Code::new(maker)?, Code::new(model)?))
    };
    match codes() {
        Some((country, maker, model)) => {
            let (words, session, number) = (props.words, props.session.clone(), props.number.clone());
            html! { <Known {words} {session} {country} {maker} {model} {number}/> }
        }
        None => {
            html! { <>{ all(props.words) }<h1 tabindex="-1">{ prose::words(props.words.pages.recalls.title) }</h1>{ unknown(props.words, &props.number) }</> }
        }
    }
}

#[derive(Debug, Clone, PartialEq, Properties)]
struct KnownProps {
    words: LaterWords,
    session: Session,
    country: Code<2>,
    maker: Code<4>,
    model: Code<6>,
    number: AttrValue,
}

#[component(Known)]
fn known(props: &KnownProps) -> Html {
    let words = props.words;
    let (country, maker) = (props.country, props.maker);
    use_title(words.language.headline().site.to_owned() + " — " + &props.number);
    let now = use_now();
    let asked = use_inquiry(&props.session, move || ask::Manufacturer::new(country, maker));
    html! { <>
        { all(words) }
        <h1 tabindex="-1">{ names::code(props.number.to_string()) }</h1>
        { frame::view(words, &asked, props.session.trust().demonstration, |proved| {
            let ManufacturerAnswer::Known(owner, models, statistics) = proved.answer() else { return unknown(words, &props.number) };
            let model = models.find(props.model.as_str());
            let found = model.and_then(|model| Some((model, model.recalls.iter().find(|recall| recall.number == *props.number)?)));
            match found {
                Some((model, recall)) => view(words, owner, model, recall, statistics, now),
                None => unknown(words, &props.number),
            }
        }) }
        <Feeds {words} maker={format!("{country}{maker}")}/>
    </> }
}

fn all(words: LaterWords) -> Html {
    html! { <p class="back no-print"><a href={route::href("/recalls")}>{ prose::words(words.pages.recalls.all) }</a></p> }
}

fn unknown(words: LaterWords, number: &str) -> Html {
    html! {
        <section class="verdict stop answer" data-known="false">
            <div class="say">{ icon::view(Icon::Absent) }<h2>{ prose::words(words.pages.makers.unknown) }</h2><div>{ prose::p((words.pages.recalls.unknown)(number)) }</div></div>
        </section>
    }
}

fn view(
    words: LaterWords,
    maker: &Manufacturer,
    model: &Model,
    recall: &Recall,
    statistics: &Statistics,
    now: u64,
) -> Html {
    let (text, record) = (&words.pages.recalls, &words.robot.record);
    let maker_code = format!("{}{}", maker.country, maker.code);
    let code = format!("{maker_code}{}", model.code);
    let counted = statistics.recalls.as_ref().and_then(|recalls| {
        recalls.iter().find(|counted| counted.model.as_str() == code && counted.number == recall.number)
    });
    let more = recall.serials.len().saturating_sub(RANGES) as u64;
    let link = |fragment: &str, name: Html| html! { <a href={route::href(fragment)}>{ name }</a> };
    html! { <>
        <article class="recall-head" data-recall={recall.number.clone()} data-severity={recall.severity.name()}>
            { item::tag(words, recall.severity) }
            <h2>{ names::both(**words, &recall.title) }</h2>
            { prose::para(names::sentence(*words, &recall.text)) }
            if let Some(counted) = counted {
                { item::days(words, counted, now) }
            } else {
                { prose::p((record.opened_on)(&words.language.day(recall.opened_on))) }
            }
        </article>
        <dl class="kv one">
            { prose::row(record.maker, link(&route::maker_fragment(&maker_code), names::both(**words, &maker.names))) }
            { prose::row(record.model, link(&route::model_fragment(&code), names::both(**words, &model.names))) }
        </dl>
        { prose::section(text.progress, match counted {
            Some(counted) => progress(words, counted),
            None => prose::soft(text.not_told),
        }) }
        { prose::section(text.affected_title, html! { <>
            { prose::p(text.affected_lead) }
            <ul class="ranges">
                { for recall.serials.iter().take(RANGES).map(|range| html! {
                    <li>{ names::code((record.serials)(range.from.as_str(), range.to.as_str())) }</li>
                }) }
                if more > 0 { <li>{ (words.pages.register.others)(Kind::Rest, more) }</li> }
            </ul>
            <p class="no-print"><a class="btn" data-action="check" href={route::href(&route::check_fragment(&code))}>{ prose::words(words.pages.makers.check) }</a></p>
        </> }) }
    </> }
}

fn progress(words: LaterWords, counted: &RecallCount) -> Html {
    let (text, number) = (&words.pages.recalls, |count: u64| Html::from(words.language.number(count)));
    let over = counted.affected.saturating_sub(counted.open).saturating_sub(remedied(counted));
    let about = About {
        name: "remedied",
        title: text.remedied_by_month,
        head: words.pages.statistics.month,
        kind: Kind::Rest,
        whole: None,
    };
    html! { <>
        <dl class="facts sums" data-affected={counted.affected.to_string()} data-open={counted.open.to_string()} data-remedied={remedied(counted).to_string()}>
            { prose::row(text.affected, number(counted.affected)) }
            { prose::row(text.open, number(counted.open)) }
            { prose::row(text.remedied, number(remedied(counted))) }
        </dl>
        if over > 0 { { prose::soft((text.out_of_service)(over)) } }
        if !counted.remedied.is_empty() {
            <h3>{ prose::words(text.remedied_by_month) }</h3>
            { months(words, about, &counted.remedied) }
        }
    </> }
}
