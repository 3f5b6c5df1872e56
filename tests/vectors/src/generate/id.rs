//! Cases for the syntax of the ID: good IDs × mutations. What must come out is written down from
//! what the mutation does; the code under test is never asked.

use super::pieces;
use serde::Serialize;

/// One line of `tests/vectors/id/cases.json`.
#[derive(Serialize)]
pub(crate) struct Case {
    /// Unique: the class, the base's number, and a detail.
    name: String,
    /// The mutation.
    class: &'static str,
    input: String,
    /// `strict` or `lenient`.
    mode: &'static str,
    /// The ID that must be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    /// What must be reported as folded, in order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    folded: Vec<&'static str>,
    /// The fault that must be reported.
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<Fault>,
}

/// The fault of a [`Case`]. `kind` and `position` are always there; the rest where it applies.
#[derive(Clone, Default, Serialize)]
pub(crate) struct Fault {
    kind: &'static str,
    /// Offset in the input, in Unicode scalar values.
    position: usize,
    /// 0 to 28.
    #[serde(skip_serializing_if = "Option::is_none")]
    id_index: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    segment: Option<&'static str>,
    /// A character, or a count of characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    found: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    looks_like: Option<char>,
    #[serde(skip_serializing_if = "Option::is_none")]
    script: Option<&'static str>,
}

impl Fault {
    pub(super) fn new(kind: &'static str, position: usize) -> Fault {
        Fault { kind, position, ..Fault::default() }
    }

    pub(super) fn index(mut self, index: usize) -> Fault {
        self.id_index = Some(index);
        self.segment = Some(match index {
            0..2 => "national",
            2..6 => "manufacturer",
            6..12 => "model",
            _ => "serial",
        });
        self
    }

    pub(super) fn found(mut self, found: impl ToString) -> Fault {
        self.found = Some(found.to_string());
        self
    }
}

const STRICT: &str = "strict";
pub(super) const LENIENT: &str = "lenient";

/// Good IDs, fictional: letters and digits, digits only, letters mostly, and the ends of the
/// alphabet.
pub(super) const BASES: [&str; 5] = [
    "CN0142G1A2032026A0314B0000417",
    "86770091230000000000000000042",
    "ZZABCDEFGHIJKLMNOPQRSTUVWXYZ9",
    "DE9Z0AA0B1C2ZZZZZZZZZZZZZZZZ0",
    "USO0I1IO10O01OOO000III111O0I1",
];

/// The cases so far.
#[derive(Default)]
pub(super) struct Cases(Vec<Case>);

impl Cases {
    fn push(&mut self, class: &'static str, detail: &str, mode: &'static str, input: String) -> &mut Case {
        let name = format!("{class}/{detail}/{mode}");
        let (id, folded, error) = (None, Vec::new(), None);
        self.0.push(Case { name, class, input, mode, id, folded, error });
        self.0.last_mut().expect("just pushed")
    }

    /// Reads leniently as `id`.
    pub(super) fn reads(
        &mut self,
        class: &'static str,
        detail: &str,
        input: String,
        id: &str,
        folded: &[&'static str],
    ) {
        let case = self.push(class, detail, LENIENT, input);
        case.id = Some(id.to_owned());
        case.folded = folded.to_vec();
    }

    /// Fails with this fault.
    pub(super) fn fails(&mut self, class: &'static str, detail: &str, mode: &'static str, input: String, error: Fault) {
        self.push(class, detail, mode, input).error = Some(error);
    }
}

/// All cases, in a fixed order.
pub(crate) fn cases() -> Vec<Case> {
    let mut cases = Cases::default();
    for (number, base) in BASES.into_iter().enumerate() {
        canonical(&mut cases, number, base);
        folding(&mut cases, number, base);
        around(&mut cases, number, base);
        length(&mut cases, number, base);
        characters(&mut cases, number, base);
        national(&mut cases, number, base);
    }
    whole(&mut cases);
    pieces::cases(&mut cases);
    cases.0
}

fn canonical(cases: &mut Cases, number: usize, base: &str) {
    cases.push("canonical", &number.to_string(), STRICT, base.into()).id = Some(base.into());
    cases.reads("canonical", &number.to_string(), base.into(), base, &[]);
}

fn folding(cases: &mut Cases, number: usize, base: &str) {
    let groups = [&base[..2], &base[2..6], &base[6..12], &base[12..]];
    let lower = base.to_lowercase();
    if let Some(at) = lower.find(|c: char| c.is_lowercase()) {
        let first = &lower[at..at + 1];
        cases.reads("lower_case", &number.to_string(), lower.clone(), base, &["case"]);
        let fault = Fault::new("unexpected_character", at).index(at).found(first);
        cases.fails("lower_case", &number.to_string(), STRICT, lower.clone(), fault);
    }
    let wide: String = base.chars().map(full_width).collect();
    let fault = Fault::new("unexpected_character", 0).index(0).found(full_width(first_char(base)));
    cases.reads("full_width", &number.to_string(), wide.clone(), base, &["full_width"]);
    cases.fails("full_width", &number.to_string(), STRICT, wide, fault);

    for (class, fold, separators) in [
        ("spaces", "spaces", &['\u{20}', '\u{9}', '\u{a}', '\u{a0}', '\u{2009}', '\u{3000}'][..]),
        (
            "dashes",
            "dashes",
            &[
                '\u{2d}', '\u{ad}', '\u{2011}', '\u{2013}', '\u{2014}', '\u{2212}', '\u{fe58}', '\u{fe63}', '\u{ff0d}',
                '\u{5f}',
            ][..],
        ),
        (
            "zero_width",
            "zero_width",
            &['\u{200b}', '\u{200d}', '\u{200e}', '\u{202e}', '\u{2060}', '\u{2066}', '\u{feff}'][..],
        ),
    ] {
        for (index, separator) in separators.iter().enumerate() {
            // All separators with the first base, one of each kind with the others.
            if number != 0 && index != number {
                continue;
            }
            let detail = format!("{number}-{:04x}", u32::from(*separator));
            let input = groups.join(&separator.to_string());
            let fault = Fault::new("unexpected_character", 2).index(2).found(separator);
            cases.reads(class, &detail, input.clone(), base, &[fold]);
            cases.fails(class, &detail, STRICT, input, fault);
        }
    }
    // Groups of four, and separators outside.
    let fours: Vec<_> = (0..29).step_by(4).map(|at| &base[at..(at + 4).min(29)]).collect();
    cases.reads(
        "odd_groups",
        &number.to_string(),
        format!("\u{feff} {} \r\n", fours.join(" - ")),
        base,
        &["spaces", "dashes", "zero_width"],
    );
}

fn around(cases: &mut Cases, number: usize, base: &str) {
    for (detail, pattern) in [
        ("fragment", "https://portal.example/#/r/{}"),
        ("upper", "HTTPS://PORTAL.EXAMPLE/#/R/{}"),
        ("path", "https://portal.example/r/{}?x=y"),
        ("query", "https://portal.example/check?lang=zh&id={}&x=1"),
        ("relative", "/r/{}"),
    ] {
        let input = pattern.replace("{}", base);
        cases.reads("link", &format!("{number}-{detail}"), input, base, &["url_around"]);
    }
    let groups = [&base[..2], &base[2..6], &base[6..12], &base[12..]];
    let link = |separator: &str| format!("https://portal.example/#/r/{}", groups.join(separator));
    cases.reads("link_escaped", &format!("{number}-space"), link("%20"), base, &["spaces", "url_around"]);
    cases.reads("link_escaped", &format!("{number}-dash"), link("%2D"), base, &["dashes", "url_around"]);

    for (detail, pattern) in
        [("colon", "ID：{}"), ("json", r#"{"id":"{}"}"#), ("brackets", "编号（{}）"), ("quoted", "“{}”")]
    {
        let input = pattern.replace("{}", base);
        cases.reads("text", &format!("{number}-{detail}"), input, base, &["text_around"]);
    }
    for (detail, pattern) in [
        ("word", "Straße {} groß"),
        ("letter", "le robot {} a été vendu"),
        ("number", "Hall 3 {}"),
        ("date", "2026-11-28 {} 14:03:05"),
        ("aligned", "3   {}   12"),
    ] {
        let input = pattern.replace("{}", base);
        cases.reads("text_beside", &format!("{number}-{detail}"), input, base, &["text_around"]);
    }
    for (detail, input) in [("after", format!("{base} 8")), ("joined", format!("{base}-2026-11"))] {
        cases.fails("text_too_long", &format!("{number}-{detail}"), LENIENT, input, Fault::new("too_long", 30));
    }
    let plate = format!("Robot ID: {} (see plate)", groups.join(" "));
    cases.reads("text_grouped", &number.to_string(), plate, base, &["spaces", "text_around"]);

    let other = BASES[(number + 1) % BASES.len()];
    let fault = |position| Fault::new("several_ids", position);
    cases.fails("several", &format!("{number}-lines"), LENIENT, format!("{base}\n{other}\n"), fault(30));
    cases.fails("several", &format!("{number}-list"), LENIENT, format!("[{base}, {base}, {other}]"), fault(63));
}

fn length(cases: &mut Cases, number: usize, base: &str) {
    for length in [1, 2, 6, 12, 28] {
        let detail = format!("{number}-{length}");
        let fault = Fault::new("too_short", length).index(length).found(length);
        for mode in [STRICT, LENIENT] {
            cases.fails("too_short", &detail, mode, base[..length].into(), fault.clone());
        }
    }
    let label = format!("ID: {}", &base[..28]);
    if base[..28].contains(|c: char| c.is_ascii_digit()) {
        let fault = Fault::new("too_short", 32).index(28).found(28);
        cases.fails("too_short_label", &number.to_string(), LENIENT, label, fault);
    }
    let link = format!("https://portal.example/r/{}?x=y", &base[..28]);
    let fault = Fault::new("too_short", 53).index(28).found(28);
    cases.fails("too_short_link", &number.to_string(), LENIENT, link, fault);

    for mode in [STRICT, LENIENT] {
        let fault = Fault::new("too_long", 29);
        cases.fails("too_long", &format!("{number}-1"), mode, format!("{base}7"), fault.clone().found(30));
        cases.fails("too_long", &format!("{number}-2"), mode, format!("{base}7X"), fault.found(31));
    }
    let fault = Fault::new("too_long", 30).found(30);
    cases.fails("too_long_apart", &number.to_string(), LENIENT, format!("{base} 7"), fault);
}

fn characters(cases: &mut Cases, number: usize, base: &str) {
    // Two places for each base, so that all segments are hit.
    for at in [0, 1, 2, 5, 6, 11, 12, 20, 28].into_iter().skip(number).step_by(4) {
        for found in ['!', '?', '#', 'é', '号', '😀', '\u{0}'] {
            let detail = format!("{number}-{at}-{:04x}", u32::from(found));
            let fault = Fault::new("unexpected_character", at).index(at).found(found);
            both(cases, "unexpected", &detail, base, at, found, fault);
        }
        for (found, looks_like, script) in [
            ('\u{421}', 'C', "cyrillic"),
            ('\u{430}', 'A', "cyrillic"),
            ('\u{39f}', 'O', "greek"),
            ('\u{555}', 'O', "armenian"),
            ('\u{13df}', 'C', "cherokee"),
            ('\u{a4d0}', 'B', "lisu"),
            ('\u{131}', 'I', "latin"),
            ('\u{2164}', 'V', "symbol"),
            ('\u{3007}', '0', "han"),
            ('\u{1d400}', 'A', "mathematical"),
            ('\u{1d7f6}', '0', "mathematical"),
        ] {
            let detail = format!("{number}-{at}-{:04x}", u32::from(found));
            let mut fault = Fault::new("look_alike", at).index(at).found(found);
            (fault.looks_like, fault.script) = (Some(looks_like), Some(script));
            both(cases, "look_alike", &detail, base, at, found, fault);
        }
    }
    // In groups, the position is that in the text and the index that in the ID.
    let input = format!("{}-{}-{}-{}Ж{}", &base[..2], &base[2..6], &base[6..12], &base[12..20], &base[21..]);
    let fault = Fault::new("unexpected_character", 23).index(20).found('Ж');
    cases.fails("unexpected_grouped", &number.to_string(), LENIENT, input, fault);
}

/// The character at `at` replaced by `found`, in both modes.
fn both(cases: &mut Cases, class: &'static str, detail: &str, base: &str, at: usize, found: char, fault: Fault) {
    let input = format!("{}{found}{}", &base[..at], &base[at + 1..]);
    for mode in [STRICT, LENIENT] {
        cases.fails(class, detail, mode, input.clone(), fault.clone());
    }
}

fn national(cases: &mut Cases, number: usize, base: &str) {
    let (first, second) = (&base[..1], &base[1..2]);
    let swapped = |c: &str| if c.starts_with(|c: char| c.is_ascii_digit()) { "K" } else { "4" };
    for (detail, code) in
        [("first", format!("{}{second}", swapped(first))), ("second", format!("{first}{}", swapped(second)))]
    {
        let fault = Fault::new("national_mixed", 1).index(1);
        for mode in [STRICT, LENIENT] {
            let input = format!("{code}{}", &base[2..]);
            cases.fails("national_mixed", &format!("{number}-{detail}"), mode, input, fault.clone());
        }
    }
}

/// What has no base: nothing, no ID, too much.
fn whole(cases: &mut Cases) {
    cases.fails("empty", "nothing", STRICT, String::new(), Fault::new("empty", 0));
    cases.fails("empty", "nothing", LENIENT, String::new(), Fault::new("empty", 0));
    cases.fails("empty", "separators", LENIENT, " -\u{3000}\u{200b}\n".into(), Fault::new("empty", 0));
    for (detail, input) in [
        ("link", "https://portal.example/"),
        ("landing", "https://portal.example/#/about?lang=zh"),
        ("no_segment", "https://portal.example/#/r/"),
        ("sentence", "Please find attached the two plates, as agreed on the phone."),
        ("chinese", "请在此输入机器人铭牌上的编号，共计二十九位，不区分大小写。谢谢配合！"),
        ("json", r#"{"kind":"greeting","text":"good morning to all of you"}"#),
    ] {
        cases.fails("no_id", detail, LENIENT, input.into(), Fault::new("no_id", 0));
    }
    for (detail, input) in [("ascii", "7".repeat(4097)), ("wide", "号".repeat(4097))] {
        for mode in [STRICT, LENIENT] {
            let fault = Fault::new("input_too_large", 4096);
            cases.fails("input_too_large", detail, mode, input.clone(), fault);
        }
    }
    // At the limit the text is read.
    let id = BASES[0];
    cases.reads("input_at_limit", "spaces", format!("{id}{}", " ".repeat(4096 - 29)), id, &["spaces"]);
}

fn full_width(c: char) -> char {
    char::from_u32(u32::from(c) + 0xfee0).unwrap_or(c)
}

fn first_char(text: &str) -> char {
    text.chars().next().unwrap_or_default()
}
