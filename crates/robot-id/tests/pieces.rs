//! IDs in pieces, and with what scanners, word processors and telephones put in them; and what must not become an ID.

use robot_id::{Fold, ParseErrorKind, recognise, recognise_whole};

const ID: &str = "CN01420G1A2032026A0314B000041";
const OTHER: &str = "CN01420G1A2032026A0314B000042";

fn folds(text: &str) -> Vec<Fold> {
    match recognise(text) {
        Ok(found) => {
            assert_eq!(found.id.as_str(), ID, "{text}");
            found.folded.iter().collect()
        }
        Err(error) => panic!("{text}: {error}"),
    }
}

fn groups_of(length: usize, separator: &str) -> String {
    ID.as_bytes()
        .chunks(length)
        .map(|group| std::str::from_utf8(group).expect("ASCII"))
        .collect::<Vec<_>>()
        .join(separator)
}

fn cells(separator: &str) -> String {
    [&ID[..2], &ID[2..6], &ID[6..12], &ID[12..]].join(separator)
}

fn fault(text: &str) -> &'static str {
    recognise(text).expect_err(text).kind().name()
}

#[test]
fn groups_of_one_length_are_read_amid_text() {
    for length in 3..=10 {
        for separator in [" ", "-", " - ", "\u{a0}", "\u{2009}"] {
            let grouped = groups_of(length, separator);
            for around in [
                "S/N: {}",
                "S/N {}",
                "Serial No. {}",
                "The robot {} is out of order",
                "The robot {}.",
                "Robot ID: {} (see plate)",
                "编号（ID）：{}",
                "编号 {}，已停用",
                "\"{}\"",
                "(12 May) {}, as agreed",
                "Hello,\n{}\nThank you",
            ] {
                folds(&around.replace("{}", &grouped));
            }
        }
    }
    // The segments, the serial in groups of its own.
    folds("robot CN 0142 0G1A20 3202 6A03 14B0 0004 1 please");
    folds("robot CN01420G1A20 32026 A0314 B0000 41 please");
    // A line that the mail program broke.
    folds("The robot CN01 420G 1A20 3202\n6A03 14B0 0004 1 is out of order");
}

#[test]
fn four_cells_are_read() {
    for separator in ["\t", ",", ", ", ";", " | ", "|", "\",\"", "\"\t\"", "/", ".", ":", "，", "、"] {
        let cells = cells(separator);
        for around in ["{}", "{}\r\n", "\"{}\"", "7\t{}\t2026", "7,{},active", "Robot: {}", "| {} |", "[\"{}\"]"] {
            if around.contains('\t') && separator.contains(['/', ':', '.']) {
                continue;
            }
            folds(&around.replace("{}", &cells));
        }
    }
    folds(&format!("country,maker,model,serial\r\n{}\r\n", cells(",")));
    folds("Country: CN\nMaker: 0142\nModel: 0G1A20\nSerial no.: 32026A0314B000041\n");
}

#[test]
fn what_scanners_put_before_and_between_is_passed_over() {
    for mark in ["]Q1", "]C1", "]C0", "]d2", "]J1", "]e0", "]Q3", "\u{2}]Q1", "]C1\u{1d}", "\u{1d}", "\u{feff}]Q1 "] {
        for text in [ID.to_owned(), cells("\u{1d}"), cells(" "), format!("{ID}\u{3}\r"), format!("{ID}\u{4}")] {
            folds(&format!("{mark}{text}"));
        }
        folds(&format!("{mark}https://portal.example/#/r/{ID}"));
        folds(&format!("{mark}ID: {ID}"));
    }
    assert_eq!(folds(&format!("]Q1{ID}")), [Fold::TextAround]);
    folds(&format!("]Q1{ID}\r\n]Q1{ID}\r\n"));
}

#[test]
fn what_is_not_drawn_is_nothing_wherever_it_stands() {
    for invisible in [
        '\u{fffc}',
        '\u{fffb}',
        '\u{200b}',
        '\u{200d}',
        '\u{2060}',
        '\u{feff}',
        '\u{202e}',
        '\u{2066}',
        '\u{61c}',
        '\u{34f}',
        '\u{115f}',
        '\u{3164}',
        '\u{ffa0}',
        '\u{17b4}',
        '\u{180b}',
        '\u{180e}',
        '\u{fe0f}',
        '\u{e0100}',
        '\u{e0001}',
        '\u{e0043}',
        '\u{1bca0}',
        '\u{1d173}',
    ] {
        for at in [0, 1, 2, 11, 12, 20, 29] {
            let text = format!("{}{invisible}{}", &ID[..at], &ID[at..]);
            assert_eq!(folds(&text), [Fold::ZeroWidth], "{at} U+{:04X}", u32::from(invisible));
            assert!(recognise_whole(&text).is_ok());
            folds(&format!("The robot {text} is out of order"));
        }
    }
    // A soft hyphen where the line was broken.
    for hyphen in ["\u{ad}", "\u{ad}\n", "\u{ad}\r\n"] {
        let text = format!("{}{hyphen}{}", &ID[..17], &ID[17..]);
        folds(&text);
        folds(&format!("The robot {text} is out of order"));
    }
}

#[test]
fn digits_of_other_scripts_are_digits() {
    for zero in ['\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{e50}', '\u{1040}', '\u{17e0}', '\u{1e950}'] {
        let other = |digit: u32| char::from_u32(u32::from(zero) + digit);
        let text: String = ID.chars().map(|c| c.to_digit(10).and_then(other).unwrap_or(c)).collect();
        assert_eq!(folds(&text), [Fold::Digits], "{text}");
        assert_eq!(folds(&format!("المعرّف:{text}")), [Fold::Digits, Fold::TextAround], "{text}");
        folds(&format!("الروبوت {text} متوقف"));
        folds(&format!("https://portal.example/#/r/{text}"));
    }
}

#[test]
fn quotation_marks_around_an_id_are_passed_over() {
    for quoted in ["“{}”", "\"{}\"", "„{}“", "«\u{a0}{}\u{a0}»", "'{}", "″{}″", "＂{}＂", "「{}」", "“ {}”\n"]
    {
        for text in [ID.to_owned(), cells(" "), ID.to_lowercase()] {
            let text = quoted.replace("{}", &text);
            let whole = recognise_whole(&text).expect(&text);
            assert!(whole.id.as_str() == ID && whole.folded.text_around(), "{text}");
            assert_eq!(recognise(&text), Ok(whole), "{text}");
        }
    }
}

#[test]
fn a_scanner_on_another_layout_is_understood() {
    assert_eq!(folds("CNà&'éàG&Qéà\"éàé-Qà\"&'Bàààà'&"), [Fold::Keyboard]);
    assert_eq!(folds("CNà&'éàG&Qéà\"éàé§Qà\"&'Bàààà'&\r\n"), [Fold::Keyboard]);
    // Y and Z have changed places: as well formed as what was meant.
    assert_ne!(recognise("CN0142ZG1Y2032026A0314B000041").expect("well formed").id.as_str(), ID);
}

#[test]
fn words_and_numbers_of_one_length_are_no_id() {
    for text in [
        "In that town they will have 2026 done when I return",
        "that some they will have 2026 done when I return",
        "the years 2019 2020 2021 2022 2023 2024 2025 a good time",
        "call 0049 3012 3456 7890 1234 5678 9012 3 or write",
        "card 4111 1111 1111 1111, then 2222 3333 4444 5",
        "00000000: 532f 4e3a 2043 4e30 3120 3432 3047 2031  S/N: CN01 420G 1",
        "key AB12C DE34F GH56I JK78L MN90O and no more",
        "key AB12C-DE34F-GH56I-JK78L-MN90O 2026 edition",
        "whose AB12C DE34F GH56I JK78L M90O is this",
        "ids 550e8400-e29b-41d4-a716-446655440000, 8a6e0804-2bd0-4672-b79d-d97027f9071a",
        "00:1A:2B:3C:4D:5E and 10.0.0.1:8080",
        "12,5; 13,7; 14,25; 15,125; 16,0625; 17,03125",
        "2026-11-28T02:45:28.123456Z 2026-11-28T02:45:28.1",
        "AB,1234,567890,1234567890123456",
        "AB,1234,567890,12345678901234567890",
        "AB,1234;,567890,12345678901234567",
        "AB,1234,567890 12345678901234567",
        "A1B2C3,D4E5F6,12345678901234567",
    ] {
        assert!(
            matches!(fault(text), "no_id" | "too_short" | "too_long" | "unexpected_character" | "national_mixed"),
            "{text}"
        );
    }
}

#[test]
fn two_that_differ_never_become_one() {
    for length in 3..=10 {
        let one = groups_of(length, " ");
        let other = one.replace("41", "42").replace("4 1", "4 2");
        let text = format!("{one} {}", if length == 4 { one[..one.len() - 1].to_owned() + "2" } else { other });
        assert!(matches!(fault(&text), "several_ids" | "too_long"), "{text}");
    }
    for separator in ["\t", ",", ";", "\u{1d}", "\r\n", " ", ", "] {
        let error = recognise(&format!("{ID}{separator}{OTHER}")).expect_err("two");
        assert!(matches!(error.kind(), ParseErrorKind::SeveralIds { .. }), "{separator:?}: {error}");
    }
    let rows = format!("{}\r\n{}\r\n", cells(","), cells(",").replace("041", "042"));
    assert_eq!(fault(&rows), "several_ids");
    let rows = format!("{}\n{}\n", cells("\t"), cells("\t").replace("041", "042"));
    assert_eq!(fault(&rows), "several_ids");
}

#[test]
fn nothing_is_made_up_from_neighbours() {
    for length in 3..=10 {
        let grouped = groups_of(length, " ");
        for around in
            ["unit {} 7 spare", "unit 7 {} spare", "unit X {} spare", "unit {}9 spare", "unit {}\u{416} spare"]
        {
            assert!(recognise(&around.replace("{}", &grouped)).is_err(), "{around} {grouped}");
        }
        // Too few characters, and a word beside that would fill them up.
        for (cut, word) in [(1, "a"), (2, "is"), (4, "with")] {
            let short = &ID.as_bytes()[..29 - cut];
            let short: Vec<_> = short.chunks(length).map(|group| std::str::from_utf8(group).expect("ASCII")).collect();
            for text in [
                format!("The unit {} {word} robots there", short.join(" ")),
                format!("{word} {} broke", short.join(" ")),
            ] {
                assert!(recognise(&text).is_err(), "{text}");
            }
        }
    }
    assert!(recognise(&format!("x]Q1{ID}")).is_err(), "a mark stands at the beginning of a line");
    assert!(recognise(&format!("[0]A1{ID}")).is_err());
    assert!(recognise_whole(&format!("“{ID}” 7")).is_err());
    assert!(recognise_whole(&format!("{}”{}", &ID[..5], &ID[5..])).is_err());
    assert!(recognise(&ID.replace('0', "\u{fffd}")).is_err(), "what was lost stays lost");
}
