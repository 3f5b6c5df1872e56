//! One model: what it is, its components and recalls, and its robots by stage and status.

use super::one::{OneProps, back, country, not_a_code, split, unknown};
use super::recalls;
use crate::data::route;
use crate::data::session::Session;
use crate::model::id_text::IdText;
use crate::pages::register::frame;
use crate::pages::register::model_counts::{self, ModelCounts};
use crate::view::components::{cells, names, parameters, prose};
use crate::view::hooks::{use_inquiry, use_title};
use crate::view::text::LaterWords;
use registry::ask::{self, ManufacturerAnswer};
use registry::document::{self, Code, Component, Manufacturer, Statistics};
use robot_id::RobotId;
use yew::prelude::*;

/// The page of the code in an address.
#[component(Model)]
pub(in crate::pages) fn model(props: &OneProps) -> Html {
    let words = props.words;
    let parts = split(&props.code).and_then(|(country, maker, model)| Some((country, maker, Code::new(model)?)));
    match parts {
        Some((country, maker, code)) => {
            html! { <Known {words} session={props.session.clone()} robot={props.robot} {country} {maker} {code}/> }
        }
        None => not_a_code(words, &props.code),
    }
}

#[derive(Debug, Clone, PartialEq, Properties)]
struct KnownProps {
    words: LaterWords,
    session: Session,
    robot: Option<RobotId>,
    country: Code<2>,
    maker: Code<4>,
    code: Code<6>,
}

#[component(Known)]
fn known(props: &KnownProps) -> Html {
    let words = props.words;
    let text = &words.pages.makers;
    let (country, maker, code) = (props.country, props.maker, props.code);
    let asked = use_inquiry(&props.session, move || ask::Manufacturer::new(country, maker));
    let model = asked.outcome.as_ref().and_then(|(outcome, _)| match outcome.proved()?.answer() {
        ManufacturerAnswer::Known(_, models, _) => models.find(code.as_str()),
        ManufacturerAnswer::Unknown => None,
    });
    let name = model.map_or_else(|| code.to_string(), |model| names::bare(**words, &model.names));
    use_title(words.language.headline().site.to_owned() + " — " + &name);
    html! { <>
        { back(words, props.robot) }
        <h1 tabindex="-1">{ model.map_or_else(|| names::code(name.clone()), |model| names::labelled(**words, words.robot.record.model, &model.names)) }</h1>
        { frame::view(words, &asked, props.session.trust().demonstration, |proved| match proved.answer() {
            ManufacturerAnswer::Known(owner, models, statistics) => match models.find(code.as_str()) {
                Some(model) => view(words, owner, model, statistics),
                None => html! { <>
                    { unknown(words, (text.unknown_model)(&names::plain(**words, &owner.names), code.as_str())) }
                    <p class="back">{ link(words, owner) }</p>
                </> },
            },
            ManufacturerAnswer::Unknown => {
                let country = words.language.country_or_code(country.as_str());
                unknown(words, (text.unknown_maker)(maker.as_str(), &country))
            }
        }) }
    </> }
}

fn link(words: LaterWords, maker: &Manufacturer) -> Html {
    let code = format!("{}{}", maker.country, maker.code);
    html! { <a href={route::href(&route::maker_fragment(&code))}>{ names::both(**words, &maker.names) }</a> }
}

fn view(words: LaterWords, maker: &Manufacturer, model: &document::Model, statistics: &Statistics) -> Html {
    let (text, record) = (&words.pages.makers, &words.robot.record);
    let code = format!("{}{}{}", maker.country, maker.code, model.code);
    let counts = ModelCounts::of(statistics, &code);
    let facts = [
        prose::row(record.maker, link(words, maker)),
        prose::row(text.country, country(words, maker.country.as_str())),
        prose::row(text.code, names::code(model.code.to_string())),
        prose::row(record.level, (record.level_of)(model.intelligence_level.into()).into()),
        prose::row(
            text.robots,
            html! { <b data-units={counts.units.to_string()}>{ words.language.number(counts.units) }</b> },
        ),
    ];
    html! { <>
        <dl class="kv one" data-model={code.clone()}>{ for facts }</dl>
        { prose::section(text.pattern, html! { <div class="pattern">
            <div class="fit">{ cells::plate(&IdText::of(&code), words.field.label) }</div>
            { prose::p(text.pattern_lead) }
            <p><a class="btn" data-action="check" href={route::href(&route::check_fragment(&code))}>{ text.check }</a></p>
        </div> }) }
        { recalls::view(words, &model.recalls) }
        <div class="charts">
            { parameters::view(*words, &model.parameters) }
            if !model.components.is_empty() { { prose::section(record.components, components(words, &model.components)) } }
        </div>
        { model_counts::view(words, &counts) }
    </> }
}

fn components(words: LaterWords, components: &[Component]) -> Html {
    let record = &words.robot.record;
    // Without the column that compares a robot with its model.
    let heads = [record.head_component, record.head_supplier, record.head_part].into_iter();
    html! {
        <table>
            <thead><tr>{ for heads.map(|head| html! { <th scope="col">{ head }</th> }) }</tr></thead>
            <tbody>{ for components.iter().map(|component| html! {
                <tr data-component={component.kind.name()}>
                    <th scope="row">{ (record.component)(component.kind) }</th>
                    <td>{ names::both(**words, &component.supplier) }</td>
                    <td>{ names::code(component.part.clone()) }</td>
                </tr>
            }) }</tbody>
        </table>
    }
}
