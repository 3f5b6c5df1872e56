//! Cases for IDs in pieces, and for what scanners, telephones and word processors add to them.

use super::id::{BASES, Cases, Fault, LENIENT};

/// All of them, for every base.
pub(super) fn cases(cases: &mut Cases) {
    for (number, base) in BASES.into_iter().enumerate() {
        scripts(cases, number, base);
        invisible(cases, number, base);
        scanners(cases, number, base);
        quotes(cases, number, base);
        cells(cases, number, base);
        neighbours(cases, number, base);
    }
    // Its groups have digits and letters, which those of an ID must have to be told from words and numbers.
    groups(cases, BASES[0]);
    keyboard(cases);
    words(cases);
}

/// Digits of other scripts.
fn scripts(cases: &mut Cases, number: usize, base: &str) {
    let zeros = ['\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{e50}', '\u{17e0}', '\u{1e950}'];
    for zero in zeros.into_iter().filter(|_| base.contains(|c: char| c.is_ascii_digit())) {
        let digit = |c: char| c.to_digit(10).and_then(|digit| char::from_u32(u32::from(zero) + digit)).unwrap_or(c);
        let detail = format!("{number}-{:04x}", u32::from(zero));
        cases.reads("digits", &detail, base.chars().map(digit).collect(), base, &["digits"]);
    }
}

/// What is not drawn, within segments and at their borders.
fn invisible(cases: &mut Cases, number: usize, base: &str) {
    let kinds = [
        '\u{fffc}',
        '\u{34f}',
        '\u{115f}',
        '\u{17b4}',
        '\u{180b}',
        '\u{200d}',
        '\u{3164}',
        '\u{fe0f}',
        '\u{ffa0}',
        '\u{1bca0}',
        '\u{1d173}',
        '\u{e0001}',
        '\u{e0043}',
        '\u{e0100}',
    ];
    for (index, kind) in kinds.into_iter().enumerate().filter(|(index, _)| number == 0 || index % 5 == number) {
        let at = [1, 2, 9, 12, 28][index % 5];
        let detail = format!("{number}-{:04x}", u32::from(kind));
        let input = format!("{}{kind}{}", &base[..at], &base[at..]);
        cases.reads("not_drawn", &detail, input, base, &["zero_width"]);
    }
    let broken = format!("{}\u{ad}\n{}", &base[..17], &base[17..]);
    cases.reads("soft_hyphen", &format!("{number}-alone"), broken.clone(), base, &["spaces", "dashes"]);
    let text = format!("The robot {broken} is known.");
    cases.reads("soft_hyphen", &format!("{number}-text"), text, base, &["spaces", "dashes", "text_around"]);
    // A character that was lost is not nothing.
    let fault = Fault::new("unexpected_character", 5).index(5).found('\u{fffd}');
    let input = format!("{}\u{fffd}{}", &base[..5], &base[6..]);
    cases.fails("lost_character", &number.to_string(), LENIENT, input, fault);
}

/// The marks and controls that scanners send.
fn scanners(cases: &mut Cases, number: usize, base: &str) {
    for mark in ["]Q1", "]C1", "]d2", "]e0"] {
        cases.reads(
            "scanner_mark",
            &format!("{number}-{}", &mark[1..]),
            format!("{mark}{base}"),
            base,
            &["text_around"],
        );
    }
    let input = format!("]C1\u{1d}{base}\u{4}\r\n");
    cases.reads("scanner_mark", &format!("{number}-controls"), input, base, &["spaces", "text_around"]);
    let groups = [&base[..2], &base[2..6], &base[6..12], &base[12..]];
    cases.reads("scanner_groups", &number.to_string(), groups.join("\u{1d}"), base, &["spaces"]);
    let input = format!("]Q1https://portal.example/#/r/{base}");
    cases.reads("scanner_link", &number.to_string(), input, base, &["url_around"]);
    // Amid a line it is no mark.
    let fault = Fault::new("national_mixed", 3).index(1);
    cases.fails("scanner_mark_within", &number.to_string(), LENIENT, format!("x]Q1{base}"), fault);
}

fn quotes(cases: &mut Cases, number: usize, base: &str) {
    for (detail, before, after) in [
        ("curly", "“", "”"),
        ("low", "„", "“"),
        ("guillemets", "«\u{a0}", "\u{a0}»"),
        ("one", "'", ""),
        ("prime", "″", "″"),
    ] {
        let folded: &[&str] = if detail == "guillemets" { &["spaces", "text_around"] } else { &["text_around"] };
        let input = format!("{before}{base}{after}");
        cases.reads("quotation_marks", &format!("{number}-{detail}"), input, base, folded);
    }
}

/// Four cells, one segment each.
fn cells(cases: &mut Cases, number: usize, base: &str) {
    let segments = [&base[..2], &base[2..6], &base[6..12], &base[12..]];
    for (detail, separator, folded) in [
        ("comma", ",", &["text_around"][..]),
        ("comma_space", ", ", &["spaces", "text_around"]),
        ("semicolon", ";", &["text_around"]),
        ("bar", " | ", &["spaces", "text_around"]),
        ("quoted", "\",\"", &["text_around"]),
        ("full_width_comma", "，", &["text_around"]),
        ("slash", "/", &["text_around"]),
    ] {
        cases.reads("cells", &format!("{number}-{detail}"), segments.join(separator), base, folded);
    }
    cases.reads("cells", &format!("{number}-tab"), segments.join("\t") + "\r\n", base, &["spaces"]);
    let row = format!("7,{},in stock,2026", segments.join(","));
    cases.reads("cells", &format!("{number}-row"), row, base, &["text_around"]);
    let row = format!("7\t{}\tin stock", segments.join("\t"));
    cases.reads("cells", &format!("{number}-tab-row"), row, base, &["spaces", "text_around"]);
    let named = ["Country: ", ", Manufacturer: ", ", Model: ", ", Serial no.: "].map(str::to_owned);
    let named = named.into_iter().zip(segments).map(|(name, segment)| name + segment).collect::<String>();
    cases.reads("labelled_cells", &number.to_string(), named, base, &["text_around"]);

    let other = BASES[(number + 1) % BASES.len()];
    let others = [&other[..2], &other[2..6], &other[6..12], &other[12..]];
    let fault = |position| Fault::new("several_ids", position);
    let rows = |separator| format!("{}\n{}\n", segments.join(separator), others.join(separator));
    cases.fails("several", &format!("{number}-comma-cells"), LENIENT, rows(","), fault(33));
    cases.fails("several", &format!("{number}-tab-cells"), LENIENT, rows("\t"), fault(33));
    let scanned = format!("{base}\u{1d}{other}");
    cases.fails("several", &format!("{number}-scanned"), LENIENT, scanned, fault(30));
    cases.fails("several", &format!("{number}-marked"), LENIENT, format!("]Q1{base}\n]Q1{other}"), fault(36));
}

/// What stands beside an ID is none of it, and does not make up for what it lacks.
fn neighbours(cases: &mut Cases, number: usize, base: &str) {
    if !base[..28].contains(|c: char| c.is_ascii_digit()) {
        return;
    }
    let fault = Fault::new("too_short", 33).index(28).found(28);
    let input = format!("(see {}, a robot)", &base[..28]);
    cases.fails("too_short_amid_text", &number.to_string(), LENIENT, input, fault);
}

/// Groups of one length amid text.
fn groups(cases: &mut Cases, base: &str) {
    for length in 3..=10 {
        let groups: Vec<&str> = (0..29).step_by(length).map(|at| &base[at..(at + length).min(29)]).collect();
        let spaced = groups.join(" ");
        for (detail, before, after) in [
            ("label", "S/N: ", ""),
            ("abbreviation", "S/N ", ""),
            ("sentence", "The robot ", " is out of order."),
            ("brackets", "编号（", "）"),
        ] {
            let name = format!("{length}-{detail}");
            let input = format!("{before}{spaced}{after}");
            cases.reads("groups_amid_text", &name, input, base, &["spaces", "text_around"]);
        }
        let dashed = format!("The robot {} is out of order.", groups.join("-"));
        cases.reads("groups_amid_text", &format!("{length}-dashes"), dashed, base, &["dashes", "text_around"]);
        let lines = format!("The robot {} is known.", groups.join("\n"));
        if groups.len() > 3 {
            cases.fails("groups_on_lines", &length.to_string(), LENIENT, lines, Fault::new("no_id", 0));
        }
    }
}

/// A scanner that types through a keyboard of another layout, and what only looks so.
fn keyboard(cases: &mut Cases) {
    let id = BASES[0];
    for (detail, digits, letters) in [
        ("french", "à&é\"'(-è_ç", [('A', 'Q')]),
        ("belgian", "à&é\"'(§è!ç", [('A', 'Q')]),
        ("french_capitals", "À&É\"'(§È!Ç", [('A', 'Q')]),
        ("czech", "é+ěščřžýáí", [('A', 'A')]),
        ("american_shift", ")!@#$%^&*(", [('A', 'A')]),
        ("german_shift", "=!\"§$%&/()", [('A', 'A')]),
    ] {
        let digits: Vec<char> = digits.chars().collect();
        let typed = |c: char| match c.to_digit(10) {
            Some(digit) => digits[digit as usize],
            None => letters.iter().find(|(meant, _)| *meant == c).map_or(c, |(_, typed)| *typed),
        };
        let input: String = id.chars().map(typed).collect();
        cases.reads("keyboard", detail, input.clone() + "\r\n", id, &["keyboard"]);
        // One digit that is still one: the layout can't be what is wrong.
        let mixed: String = input.chars().enumerate().map(|(at, c)| if at == 2 { '0' } else { c }).collect();
        let found = mixed.chars().nth(3).unwrap_or_default();
        let fault = Fault::new("unexpected_character", 3).index(3).found(found);
        cases.fails("keyboard_mixed", detail, LENIENT, mixed, fault);
    }
    // A letter Y and a letter Z that have changed places are as well formed.
    let swapped = "CN0142ZG1Y2032026A0314B000041";
    cases.reads("keyboard", "german", swapped.into(), swapped, &[]);
}

/// Words, numbers and codes in groups that are no ID.
fn words(cases: &mut Cases) {
    for (detail, input) in [
        ("words", "In that town they will have 2026 done when I return, to the old place"),
        ("years", "the years 2019 2020 2021 2022 2023 2024 2025 a good time, for all of us"),
        ("telephone", "call 0049 3012 3456 7890 1234 5678 9012 3 or write to us, if that is easier"),
        ("product_key", "the key AB12C-DE34F-GH56I-JK78L-MN90O 2026 edition, as ordered by you"),
        ("cells_short", "7,AB,1234,567890,1234567890123456,in stock"),
        ("cells_long", "7,AB,1234,567890,123456789012345678,in stock"),
        ("cells_mixed", "7,AB,1234,567890 12345678901234567,in stock"),
        ("uuid", "see 550e8400-e29b-41d4-a716-446655440000, for all the further details"),
    ] {
        cases.fails("no_id_in_groups", detail, LENIENT, input.into(), Fault::new("no_id", 0));
    }
}
