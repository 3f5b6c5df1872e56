//! Hand-written manufacturers, models and units for examples: in every sample, whatever its size
//! and seed.

use super::day::day;
use super::models::{Plan, component, model};
use super::recalls::range;
use super::text::{self, Words, text};
use super::{makers, showcase_units};
use crate::source::{ManufacturerRow, ModelRow};
use registry::document::{Code, Component, ComponentKind, Date, Parameters, Recall, Severity, Standing, Unit};

/// Listed units by what they show.
pub const EXAMPLES: &[(&str, &str)] = &[
    ("in-operation", "CN0142G1A2032026A0314B0000731"),
    ("service-recall", "CN0142G1A2032026A0314B0000417"),
    ("recall-remedied", "CN0142G1A2032026A0314B0000512"),
    ("under-recall", "CN0142G1A2032026A0314B0000205"),
    ("suspended", "CN0142G1A2032026A0314B0000764"),
    ("registered", "CN0142G1A2032026A0314B0001188"),
    ("registered-market-access", "CN0142K2A1105T90C27XE00000036"),
    ("registered-development", "CN0142G1B3003W61R84ND00000002"),
    ("retired", "CN0142G1A1018H25V90LQ00000094"),
    ("recycled", "CN0142G1A1018H25V90LQ00000058"),
    ("foreign", "DES418H4C7206P07Y43KB00000123"),
];

/// IDs that no sample lists, by what they show.
pub const UNLISTED: &[(&str, &str)] = &[
    ("unknown-serial", "CN0142G1A2032026A0314B0900417"),
    ("unknown-model", "CN0142Z9Z9992026A0314B0000417"),
    ("unknown-manufacturer", "CN9999G1A2032026A0314B0000417"),
];

/// Models written by hand.
pub(super) const MODELS: usize = 5;

const BEICHEN: (&str, &str) = ("CN", "0142");
const STERNWERK: (&str, &str) = ("DE", "S418");

pub(super) fn makers() -> Vec<ManufacturerRow> {
    let row = |(country, code), names| makers::row(country, code, text(names), Standing::Active);
    vec![row(BEICHEN, ("Beichen Robotics", "北辰机器人")), row(STERNWERK, ("Sternwerk Robotik", "星坊机器人"))]
}

pub(super) fn is_maker(row: &ManufacturerRow) -> bool {
    [BEICHEN, STERNWERK].contains(&(row.country.as_str(), row.code.as_str()))
}

/// The recall of which one example is open, one remedied, and one unaffected.
pub(super) const WRIST: &str = "R-2026-031";
/// The recall that says stop.
pub(super) const BATTERY: &str = "R-2026-019";

pub(super) fn plans() -> Vec<Plan> {
    let mut yaoguang = plan(BEICHEN, "G1A203", ("Yaoguang 203", "瑶光 203"), &BODIES[1], "2026A0314B");
    yaoguang.built = (day(2026, 1, 12), day(2026, 7, 6));
    yaoguang.releases = releases(&[(2025, 12, 15, "4.1.0"), (2026, 4, 20, "4.1.3"), (2026, 7, 27, "4.2.1")]);
    yaoguang.row.model.recalls = recalls();
    let mut older = plan(BEICHEN, "G1A101", ("Yaoguang 101", "瑶光 101"), &BODIES[0], "8H25V90LQ0");
    older.built = (day(2023, 2, 6), day(2024, 11, 25));
    older.releases = releases(&[(2023, 1, 9, "2.0.0"), (2023, 10, 16, "2.1.2"), (2024, 9, 2, "3.0.1")]);
    let mut prototype = plan(BEICHEN, "G1B300", ("Yaoguang 300", "瑶光 300"), &BODIES[2], "3W61R84ND0");
    prototype.built = (day(2026, 8, 3), day(2026, 10, 12));
    prototype.development = true;
    prototype.releases = releases(&[(2026, 7, 27, "5.0.0")]);
    let mut luming = plan(BEICHEN, "K2A110", ("Luming 110", "鹿鸣 110"), &BODIES[3], "5T90C27XE0");
    luming.built = (day(2025, 6, 2), day(2026, 10, 26));
    luming.releases = releases(&[(2025, 5, 19, "1.0.2"), (2025, 12, 1, "1.1.0"), (2026, 6, 15, "1.2.0")]);
    let mut lerche = plan(STERNWERK, "H4C720", ("Lerche 7", "云雀七号"), &BODIES[4], "6P07Y43KB0");
    lerche.built = (day(2024, 5, 6), day(2026, 6, 1));
    lerche.releases = releases(&[(2024, 4, 22, "1.3.0"), (2025, 2, 10, "1.4.2"), (2026, 3, 9, "2.0.0")]);
    vec![yaoguang, older, prototype, luming, lerche]
}

/// What a model is like: height, mass, joints, battery, compute, payload, speed, intelligence level.
type Body = [u32; 8];

const BODIES: [Body; 5] = [
    [1_280, 41_000, 32, 720, 157, 4_000, 1_400, 2],
    [1_320, 38_500, 41, 860, 275, 6_000, 1_800, 3],
    [1_360, 36_000, 47, 980, 550, 8_000, 2_400, 4],
    [1_650, 56_000, 38, 1_440, 275, 12_000, 1_500, 3],
    [1_710, 62_000, 44, 1_600, 200, 14_000, 1_600, 3],
];

fn plan((country, manufacturer): (&str, &str), code: &str, names: Words, body: &Body, serials: &'static str) -> Plan {
    let [height_mm, mass_g, degrees_of_freedom, battery_wh, compute_tops, payload_g, top_speed_mm_s, level] = *body;
    let parameters =
        Parameters { height_mm, mass_g, degrees_of_freedom, battery_wh, compute_tops, payload_g, top_speed_mm_s };
    let (Some(country), Some(manufacturer)) = (Code::new(country), Code::new(manufacturer)) else {
        unreachable!("{country}{manufacturer} is a code of this file's making");
    };
    let model = model(code, text(names), parameters, level as u8, components(height_mm));
    Plan {
        row: ModelRow { country, manufacturer, model },
        built: (0, 0),
        development: false,
        serials: (serials, 1),
        approval: 19,
        releases: Vec::new(),
        units: 0,
    }
}

fn components(number: u32) -> Vec<Component> {
    ComponentKind::ALL.iter().map(|kind| component(*kind, 0, number / 10)).collect()
}

fn releases(of: &[(i32, i32, i32, &str)]) -> Vec<(i32, String)> {
    of.iter().map(|(year, month, of_month, version)| (day(*year, *month, *of_month), (*version).to_owned())).collect()
}

fn recalls() -> Vec<Recall> {
    let range = |last: &str| vec![range("2026A0314B0000001", &format!("2026A0314B{last}"))];
    vec![
        Recall {
            number: BATTERY.to_owned(),
            opened_on: on("2026-08-06"),
            severity: Severity::StopUse,
            deadline: None,
            title: text(("Battery pack, batch A", "A批次电池组")),
            text: text((
                "Packs of batch A can overheat while charging. Do not charge or use the robot until the pack has been replaced, free of charge.",
                "A批次电池组充电时可能过热。免费更换前，请勿充电或使用。",
            )),
            serials: range("0000388"),
        },
        Recall {
            number: WRIST.to_owned(),
            opened_on: on("2026-09-28"),
            severity: Severity::Service,
            deadline: Some(on("2027-01-31")),
            title: text(("Left wrist cable", "左腕线缆")),
            text: text((
                "The cable can wear through after 900 hours. Free replacement by 31 Jan 2027. The robot may keep working until then.",
                "线缆使用900小时后可能磨损断裂。请于2027年1月31日前免费更换，更换前可继续使用。",
            )),
            serials: range("0000690"),
        },
    ]
}

pub(super) fn on(date: &str) -> Date {
    date.parse().unwrap_or_else(|_| unreachable!("{date} is a date of this crate's making"))
}

/// The hand-written units, in the order of [`EXAMPLES`].
pub(super) fn units() -> Vec<Unit> {
    EXAMPLES.iter().map(|(name, id)| showcase_units::unit(name, id)).collect()
}

/// The notices of a recall, as units have them.
pub(super) fn notice_words(number: &str) -> Words {
    if number == BATTERY { text::STOP } else { text::VISIT }
}
