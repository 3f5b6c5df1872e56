//! One maker: what it may do, its models, and its robots by stage and status.

use super::one::{OneProps, back, country, not_a_code, split, unknown};
use crate::data::route;
use crate::data::session::Session;
use crate::pages::register::frame;
use crate::pages::register::model_counts::{self, ModelCounts};
use crate::view::components::turn_to::TurnTo;
use crate::view::components::{names, prose};
use crate::view::hooks::{use_inquiry, use_title};
use crate::view::text::LaterWords;
use registry::ask::{self, ManufacturerAnswer};
use registry::document::{Code, Manufacturer, Models, Statistics};
use robot_id::RobotId;
use yew::prelude::*;

/// The page of the code in an address.
#[component(Maker)]
pub(in crate::pages) fn maker(props: &OneProps) -> Html {
    let words = props.words;
    match split(&props.code) {
        Some((country, code, "")) => {
            html! { <Known {words} session={props.session.clone()} robot={props.robot} {country} {code}/> }
        }
        _ => not_a_code(words, &props.code),
    }
}

#[derive(Debug, Clone, PartialEq, Properties)]
struct KnownProps {
    words: LaterWords,
    session: Session,
    robot: Option<RobotId>,
    country: Code<2>,
    code: Code<4>,
}

#[component(Known)]
fn known(props: &KnownProps) -> Html {
    let words = props.words;
    let (country, code) = (props.country, props.code);
    let asked = use_inquiry(&props.session, move || ask::Manufacturer::new(country, code));
    let maker = asked.outcome.as_ref().and_then(|(outcome, _)| match outcome.proved()?.answer() {
        ManufacturerAnswer::Known(maker, ..) => Some(&**maker),
        ManufacturerAnswer::Unknown => None,
    });
    let name = maker.map_or_else(|| format!("{country} {code}"), |maker| names::bare(**words, &maker.names));
    use_title(words.language.headline().site.to_owned() + " — " + &name);
    html! { <>
        { back(words, props.robot) }
        <h1 tabindex="-1">{ maker.map_or_else(|| names::code(name.clone()), |maker| names::labelled(**words, words.robot.record.maker, &maker.names)) }</h1>
        { frame::view(words, &asked, props.session.trust().demonstration, |proved| match proved.answer() {
            ManufacturerAnswer::Known(maker, models, statistics) => html! { <>
                { view(words, maker, models, statistics) }
                { prose::section(words.robot.record.turn_to, html! {
                    <TurnTo words={*words} session={props.session.clone()} country={maker.country} code={maker.code}/>
                }) }
            </> },
            ManufacturerAnswer::Unknown => {
                let country = words.language.country_or_code(country.as_str());
                unknown(words, (words.pages.makers.unknown_maker)(code.as_str(), &country))
            }
        }) }
    </> }
}

fn view(words: LaterWords, maker: &Manufacturer, models: &Models, statistics: &Statistics) -> Html {
    let text = &words.pages.makers;
    let code = format!("{}{}", maker.country, maker.code);
    let counts = ModelCounts::of(statistics, &code);
    let facts = [
        prose::row(text.country, country(words, maker.country.as_str())),
        prose::row(text.code, names::code(maker.code.to_string())),
        prose::row(text.standing, (words.pages.register.standing)(maker.standing).into()),
        prose::row(text.models, words.language.number(models.models.len() as u64).into()),
        prose::row(
            text.robots,
            html! { <b data-units={counts.units.to_string()}>{ words.language.number(counts.units) }</b> },
        ),
    ];
    let list = models.models.iter().map(|model| {
        let code = format!("{code}{}", model.code);
        let robots = ModelCounts::of(statistics, &code).units;
        let recalls = model.recalls.len() as u64;
        html! {
            <li data-model={code.clone()}>
                <a href={route::href(&route::model_fragment(&code))}>
                    <span>{ names::both(**words, &model.names) }</span>
                    { names::code(model.code.to_string()) }
                </a>
                <p class="soft">
                    { (words.pages.register.robots)(robots) }
                    if recalls > 0 { {" · "}{ (text.recalls)(recalls) } }
                </p>
            </li>
        }
    });
    html! { <>
        <dl class="kv one" data-maker={code.clone()} data-standing={maker.standing.name()}>{ for facts }</dl>
        { prose::section(text.models, match models.models.is_empty() {
            true => prose::soft(text.no_models),
            false => html! { <ul class="makers">{ for list }</ul> },
        }) }
        { model_counts::view(words, &counts) }
    </> }
}
