//! The models of one manufacturer.

use super::{Code, Date, Document, Text, Value, closed_list, tag};
use crate::{limits, record};
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use serde::Serialize;

closed_list! {
    /// The key components that a record names.
    ComponentKind {
        /// Battery pack.
        Battery = "battery",
        /// Main computer.
        Compute = "compute",
        /// Joint drives.
        Actuators = "actuators",
        /// Cameras and other sensors.
        Sensors = "sensors",
        /// Hands.
        Hands = "hands",
    }
}

record! {
    /// A key component: who supplies it, and which part it is.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct Component {
        /// What it is.
        pub kind: ComponentKind,
        /// Who supplies it.
        pub supplier: Text = names,
        /// The supplier's part number.
        pub part: String = name,
    }
}

record! {
    /// Technical parameters, as whole numbers in the unit that the name tells.
    #[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct Parameters {
        /// Height, millimetres.
        pub height_mm: u32,
        /// Mass with battery, grams.
        pub mass_g: u32,
        /// Degrees of freedom: joints that move.
        pub degrees_of_freedom: u32,
        /// Battery energy, watt-hours.
        pub battery_wh: u32,
        /// Compute, tera-operations per second.
        pub compute_tops: u32,
        /// Payload of both arms, grams.
        pub payload_g: u32,
        /// Top speed, millimetres per second.
        pub top_speed_mm_s: u32,
    }
}

closed_list! {
    /// What a recall asks for.
    Severity {
        /// A service visit.
        Service = "service",
        /// To stop using the robot.
        StopUse = "stop_use",
    }
}

record! {
    /// Serials from one to another, both included, compared character by character.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct SerialRange {
        /// The first.
        pub from: Code<17>,
        /// The last.
        pub to: Code<17> = range_end,
    }
}

impl Value<'_> {
    /// The last of a range: not before the first, or the range would affect nothing without anybody noticing.
    fn range_end(&self, name: &str) -> Code<17> {
        let (from, to): (Code<17>, _) = (self.get("from"), self.get(name));
        if from > to {
            self.wrong("from is above to");
        }
        to
    }
}

record! {
    /// A recall of a model, and which of its units it affects.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct Recall {
        /// Its number.
        pub number: String = name,
        /// When it was opened.
        pub opened_on: Date,
        /// What it asks for.
        pub severity: Severity,
        /// By when.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub deadline: Option<Date> = optional,
        /// What it is about, in a few words.
        pub title: Text = names,
        /// What is wrong and what to do.
        pub text: Text,
        /// The serials it affects.
        pub serials: Vec<SerialRange>,
    }
}

impl Recall {
    /// Whether it affects the unit with this serial.
    #[must_use]
    pub fn affects(&self, serial: &str) -> bool {
        self.serials.iter().any(|range| (range.from.as_str()..=range.to.as_str()).contains(&serial))
    }
}

record! {
    /// A model of a manufacturer.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct Model {
        /// Model code.
        pub code: Code<6>,
        /// Names by language.
        pub names: Text = names,
        /// Technical parameters.
        pub parameters: Parameters,
        /// Intelligence level, 1 to 5.
        #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 5)))]
        pub intelligence_level: u8,
        /// Key components.
        pub components: Vec<Component>,
        /// Recalls.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        pub recalls: Vec<Recall> = list_if_any,
    }
}

tag!(Tag, "models");

record! {
    /// The models of one manufacturer, by ascending code. An object.
    #[derive(Debug, Clone, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct Models {
        #[serde(rename = "type")]
        tag ("type"): Tag,
        /// The manufacturer's national code.
        pub country: Code<2>,
        /// The manufacturer's code.
        pub manufacturer: Code<4>,
        /// The models.
        #[cfg_attr(feature = "schema", schemars(length(max = limits::MODELS)))]
        pub models: Vec<Model> = long_list,
    }
}

impl Models {
    /// A list of these models, which must be in ascending order of code.
    #[must_use]
    pub fn new(country: Code<2>, manufacturer: Code<4>, models: Vec<Model>) -> Self {
        Self { tag: Tag, country, manufacturer, models }
    }

    /// The model with this code.
    #[must_use]
    pub fn find(&self, code: &str) -> Option<&Model> {
        self.models.get(self.position(code)?)
    }

    /// The model with this code, without the others.
    pub(crate) fn into_found(mut self, code: &str) -> Option<Box<Model>> {
        self.position(code).map(|found| Box::new(self.models.swap_remove(found)))
    }

    pub(crate) fn position(&self, code: &str) -> Option<usize> {
        self.models.binary_search_by_key(&Code::new(code)?, |model| model.code).ok()
    }
}

impl Document for Models {
    const LIMIT: usize = limits::MODELS;

    fn check(&self, value: &Value) {
        if let Some(pair) = self.models.windows(2).find(|pair| pair[0].code >= pair[1].code) {
            value.wrong(&["model ", pair[1].code.as_str(), " is out of order"].concat());
        }
        if let Some(model) = self.models.iter().find(|model| !(1..=5).contains(&model.intelligence_level)) {
            value.wrong(&["model ", model.code.as_str(), ": intelligence_level is not 1 to 5"].concat());
        }
    }
}
