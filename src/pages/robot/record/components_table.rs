//! The key components: the model's, and where the unit differs from it.

use crate::view::components::{names, prose};
use crate::view::text::RobotWords;
use registry::Listed;
use registry::document::{Component, ComponentKind, Unit};
use yew::prelude::*;

/// The section.
pub(super) fn view(words: RobotWords, listed: &Listed) -> Html {
    let text = &words.robot.record;
    let unit = listed.unit();
    let model = listed.decoded().model().map(|model| model.components.as_slice()).unwrap_or_default();
    let fitted = fitted(model, unit);
    if fitted.is_empty() {
        return Html::default();
    }
    let table = html! {
            <table>
                <thead><tr>{ for [text.head_component, text.head_supplier, text.head_part, text.head_fitted].map(|head| html! { <th scope="col">{ head }</th> }) }</tr></thead>
                <tbody>{ for fitted.into_iter().map(|(component, differs)| html! {
                    <tr data-component={component.kind.name()}>
                        <th scope="row">{ (text.component)(component.kind) }</th>
                        <td>{ names::both(*words, &component.supplier) }</td>
                        <td>{ names::code(component.part.clone()) }</td>
                        <td>if differs { { prose::bold(text.replaced) } } else { <span class="soft">{ text.as_model }</span> }</td>
                    </tr>
                }) }</tbody>
            </table>
    };
    prose::section(text.components, table)
}

/// What is fitted, and whether it differs from the model: the unit's components stand in for the
/// model's of the same kind.
fn fitted<'a>(model: &'a [Component], unit: &'a Unit) -> Vec<(&'a Component, bool)> {
    let own = |kind| unit.components.iter().any(|component| component.kind == kind);
    let mut fitted = Vec::new();
    for kind in ComponentKind::ALL {
        let differs = own(*kind);
        let from = if differs { &unit.components } else { model };
        fitted.extend(from.iter().filter(|component| component.kind == *kind).map(|component| (component, differs)));
    }
    fitted
}
