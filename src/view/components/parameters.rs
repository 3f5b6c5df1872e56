//! The technical parameters of the model.

use super::prose;
use crate::model::parameter::Parameter;
use crate::view::text::RobotWords;
use registry::document::Parameters;
use yew::prelude::*;

/// The section.
pub fn view(words: RobotWords, parameters: &Parameters) -> Html {
    let values = [
        (Parameter::Height, words.language.measure(parameters.height_mm, "meter", "m")),
        (Parameter::Mass, words.language.measure(parameters.mass_g, "kilogram", "kg")),
        (Parameter::Joints, words.language.number(u64::from(parameters.degrees_of_freedom))),
        (Parameter::Speed, words.language.measure(parameters.top_speed_mm_s, "meter-per-second", "m/s")),
        (Parameter::Payload, words.language.measure(parameters.payload_g, "kilogram", "kg")),
        (Parameter::Battery, words.language.with_sign(parameters.battery_wh, "kWh")),
        (Parameter::Compute, words.language.with_sign(parameters.compute_tops.saturating_mul(1000), "TOPS")),
    ];
    let rows = values.into_iter().map(|(name, value)| prose::row((words.robot.record.parameter)(name), value.into()));
    prose::section(words.robot.record.parameters, html! { <dl class="kv">{ for rows }</dl> })
}
