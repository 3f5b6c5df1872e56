//! The 200 models, and how many units of each there are.

use super::day::{END, day};
use super::draw::Draw;
use super::names::{SERIAL_STARTS, SERIES, SUPPLIERS};
use super::showcase;
use super::text::text;
use crate::source::{ManufacturerRow, ModelRow};
use registry::document::{Code, Component, ComponentKind, Model, Parameters, Text};
use std::collections::BTreeSet;

/// Models in all.
pub(super) const MODELS: usize = 200;
/// Of those drawn, the last so many are still in development.
const IN_DEVELOPMENT: usize = 9;

/// A model, and what its units need to know.
#[derive(Debug, Clone)]
pub(super) struct Plan {
    pub(super) row: ModelRow,
    /// Units are built from this day to that.
    pub(super) built: (i32, i32),
    /// Not on the market yet.
    pub(super) development: bool,
    /// The first ten characters of its serials, and the number of the first unit.
    pub(super) serials: (&'static str, u32),
    /// Days from building to approval.
    pub(super) approval: i32,
    /// Software releases: day and version, the first of them before the first unit.
    pub(super) releases: Vec<(i32, String)>,
    /// Units to be made.
    pub(super) units: u32,
}

impl Plan {
    /// The serial of the unit with this number within the model, from 0.
    pub(super) fn serial(&self, number: u32) -> String {
        format!("{}{:07}", self.serials.0, self.serials.1 + number)
    }
}

/// All models, the showcase's first. The first `units` of the drawn ones share out the units.
pub(super) fn plans(makers: &[ManufacturerRow], units: u32, draw: &mut Draw) -> Vec<Plan> {
    let mut plans = showcase::plans();
    let mut taken: BTreeSet<_> = plans.iter().map(|plan| key(&plan.row)).collect();
    let others: Vec<&ManufacturerRow> = makers.iter().filter(|maker| !showcase::is_maker(maker)).collect();
    while plans.len() < MODELS {
        // Each manufacturer has a model before any has two.
        let maker = others.get(plans.len() - showcase::MODELS).copied().unwrap_or_else(|| *draw.pick(&others));
        let plan = plan(maker, plans.len() + IN_DEVELOPMENT >= MODELS, draw);
        if taken.insert(key(&plan.row)) {
            plans.push(plan);
        }
    }
    share_out(&mut plans, units, draw);
    plans
}

fn key(row: &ModelRow) -> (Code<2>, Code<4>, Code<6>) {
    (row.country, row.manufacturer, row.model.code)
}

fn plan(maker: &ManufacturerRow, development: bool, draw: &mut Draw) -> Plan {
    let launch = if development { draw.days(day(2026, 3, 2), day(2026, 8, 3)) } else { draw.days(20, day(2026, 5, 4)) };
    let end = if development { END - 20 } else { (launch + draw.days(240, 1_000)).min(END) };
    let series = *draw.pick(&SERIES);
    let number = 10 * (10 + draw.below(80));
    let names = Text::new([("en", format!("{} {number}", series.0)), ("zh-Hans", format!("{} {number}", series.1))]);
    let letter = |draw: &mut Draw| char::from(b'A' + draw.below(26) as u8);
    let code = format!("{}{}{}{:03}", letter(draw), draw.below(10), letter(draw), draw.below(1_000));
    let level = [1, 2, 2, 3, 3, 3, 4][draw.below(7) as usize];
    Plan {
        row: ModelRow {
            country: maker.country,
            manufacturer: maker.code,
            model: model(&code, names, parameters(draw), level, components(draw)),
        },
        built: (launch, end),
        development,
        serials: (*draw.pick(&SERIAL_STARTS), 1 + 10 * draw.below(90_000)),
        approval: draw.days(9, 24),
        releases: releases(launch, draw),
        units: 0,
    }
}

pub(super) fn model(code: &str, names: Text, parameters: Parameters, level: u8, components: Vec<Component>) -> Model {
    let code = Code::new(code).unwrap_or_else(|| unreachable!("{code} is a code of this crate's making"));
    Model { code, names, parameters, intelligence_level: level, components, recalls: Vec::new() }
}

/// A body of one of four sizes.
fn parameters(draw: &mut Draw) -> Parameters {
    let (height, mass, battery, payload) = *draw.pick(&[
        (1_080, 24_000, 480, 2_000),
        (1_300, 38_000, 860, 5_000),
        (1_680, 58_000, 1_440, 10_000),
        (1_780, 74_000, 2_160, 20_000),
    ]);
    Parameters {
        height_mm: height + 10 * draw.below(12),
        mass_g: mass + 500 * draw.below(14),
        degrees_of_freedom: 23 + draw.below(32),
        battery_wh: battery + 20 * draw.below(16),
        compute_tops: *draw.pick(&[40, 100, 157, 200, 275, 550, 1_000]),
        payload_g: payload + 500 * draw.below(8),
        top_speed_mm_s: 800 + 100 * draw.below(28),
    }
}

fn components(draw: &mut Draw) -> Vec<Component> {
    let kinds = ComponentKind::ALL.iter().zip(&SUPPLIERS);
    kinds
        .map(|(kind, suppliers)| component(*kind, draw.below(suppliers.len() as u32) as usize, 100 + draw.below(900)))
        .collect()
}

pub(super) fn component(kind: ComponentKind, supplier: usize, number: u32) -> Component {
    let (name, prefix) = SUPPLIERS[kind as usize][supplier];
    Component { kind, supplier: text(name), part: format!("{prefix}-{number}") }
}

pub(super) fn releases(launch: i32, draw: &mut Draw) -> Vec<(i32, String)> {
    let (mut at, mut major, mut minor, mut releases) = (launch - 30, 1 + draw.below(4), 0, Vec::new());
    while at < END {
        releases.push((at, format!("{major}.{minor}.{}", draw.below(4))));
        at += draw.days(90, 200);
        (major, minor) = if minor == 4 { (major + 1, 0) } else { (major, minor + 1) };
    }
    releases
}

/// Few models have most of the units, and most have few.
fn share_out(plans: &mut [Plan], units: u32, draw: &mut Draw) {
    let mut weights: Vec<u64> = (0..plans.len() as u64).map(|rank| 1_000_000 / (rank + 4)).collect();
    for last in (showcase::MODELS + 1..weights.len()).rev() {
        weights.swap(last, showcase::MODELS + draw.below((last + 1 - showcase::MODELS) as u32) as usize);
    }
    for (plan, weight) in plans.iter().zip(&mut weights) {
        // Prototypes are few.
        *weight = if plan.development { 1_000 } else { *weight };
    }
    let sum: u64 = weights.iter().sum();
    let mut left = units;
    for (plan, weight) in plans.iter_mut().zip(&weights) {
        plan.units = (u64::from(units) * weight / sum) as u32;
        left -= plan.units;
    }
    // What rounding left over.
    for plan in plans.iter_mut().filter(|plan| !plan.development) {
        let one = left.min(1);
        plan.units += one;
        left -= one;
    }
    plans[0].units += left;
}
