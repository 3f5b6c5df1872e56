//! Lenient reading, from outside: what people paste and scan, and what must not pass as an ID.

use robot_id::{Fold, INPUT_LIMIT, ParseError, ParseErrorKind, RobotId, Script, recognise, recognise_whole};

const ID: &str = "CN0142G1A2032026A0314B0000417";
const OTHER: &str = "CN0142G1A2032026A0314B0000418";

/// What was folded to read [`ID`] out of the text.
fn folds(text: &str) -> Vec<Fold> {
    match recognise(text) {
        Ok(recognised) => {
            assert_eq!(recognised.id.as_str(), ID, "{text}");
            recognised.folded.iter().collect()
        }
        Err(error) => panic!("{text}: {error}"),
    }
}

fn error(text: &str) -> ParseError {
    recognise(text).expect_err(text)
}

fn fault(text: &str) -> (&'static str, usize, Option<usize>) {
    let error = error(text);
    (error.kind().name(), error.position(), error.id_index())
}

#[test]
fn of_a_text_that_should_be_an_id_nothing_is_cut_off() {
    for text in [ID, "cn—0142 g1a203\u{200b}2026a0314b0000417", "ＣＮ0142G1A2032026A0314B0000417"] {
        assert_eq!(recognise_whole(text), recognise(text), "{text}");
        assert!(recognise_whole(text).is_ok(), "{text}");
    }
    for (around, kind, position) in [
        (format!("https://portal.example/#/r/{ID}"), "unexpected_character", 5),
        (format!("ID: {ID}"), "unexpected_character", 2),
        (format!("{ID} {OTHER}"), "too_long", 30),
        (" - ".to_owned(), "empty", 0),
        ("x".repeat(INPUT_LIMIT + 1), "input_too_large", INPUT_LIMIT),
    ] {
        let error = recognise_whole(&around).expect_err("more than an ID");
        assert_eq!((error.kind().name(), error.position()), (kind, position), "{around}");
    }
}

#[test]
fn what_is_unambiguous_is_folded() {
    assert_eq!(folds(&ID.to_lowercase()), [Fold::Case]);
    assert_eq!(folds("CN 0142 G1A203 2026A0314B0000417"), [Fold::Spaces]);
    assert_eq!(folds("CN01 42G1 A203 2026 A031 4B00 0041 7\n"), [Fold::Spaces]);
    assert_eq!(folds("CN—0142−G1A203_2026A0314B0000417"), [Fold::Dashes]);
    assert_eq!(folds("\u{feff}CN0142\u{200b}G1A2032026A0314B0000417"), [Fold::ZeroWidth]);
    let wide: String = ID.to_lowercase().chars().filter_map(|c| char::from_u32(u32::from(c) + 0xfee0)).collect();
    assert_eq!(folds(&wide), [Fold::Case, Fold::FullWidth]);
}

#[test]
fn links_give_up_their_id() {
    for text in [
        "https://portal.example/#/r/{}",
        "HTTPS://PORTAL.EXAMPLE/#/R/{}",
        "https://portal.example/r/{}?lang=zh&session=abcdefghij0123456789abcdefghi",
        "/r/{}",
        "portal.example/?id={}&x=y",
        "https://portal.example/#id={}",
        "https://portal.example/#{}",
        "https://other.example/robots/{}/",
        "https://hop.example/?to=https%3A%2F%2Fportal.example%2F%23%2Fr%2F{}%3Fx",
        "扫码https://portal.example/#/r/{}查看",
        r#"{"url":"https://portal.example/#/r/{}"}"#,
        "https://portal.example/r/{}, https://portal.example/r/{}",
    ] {
        assert_eq!(folds(&text.replace("{}", ID)), [Fold::UrlAround], "{text}");
    }
    let escaped = "https://portal.example/r/cn%200142%2DG1A203%e3%80%802026A0314B0000417";
    assert_eq!(folds(escaped), [Fold::Case, Fold::Spaces, Fold::Dashes, Fold::UrlAround]);
    let form = "https://portal.example/?ID=CN+0142+G1A203+2026A0314B0000417#top";
    assert_eq!(folds(form), [Fold::Spaces, Fold::UrlAround]);
}

#[test]
fn labels_and_sentences_give_up_their_id() {
    for text in [
        "ID: {}",
        "编号：{}",
        "机器人{}已登记",
        r#"{"id":"{}"}"#,
        "id={}",
        "Is {} listed?",
        "robot id {} please",
        "(see 12, 5)\n{}\n2026",
        "{}, {}; {}",
        "v1.5 <{}>",
    ] {
        let seen = folds(&text.replace("{}", ID));
        assert!(seen.ends_with(&[Fold::TextAround]), "{text}: {seen:?}");
    }
    let plate = "Robot ID: CN 0142 G1A203 2026A0314B0000417 (see plate)";
    assert_eq!(folds(plate), [Fold::Spaces, Fold::TextAround]);
    let uneven = "ID：cn01 42g1 a203 2026 a031 4b00 0041 7";
    assert_eq!(folds(uneven), [Fold::Case, Fold::Spaces, Fold::TextAround]);
}

#[test]
fn two_that_differ_are_refused() {
    for (text, first_at, position) in [
        (format!("{ID}\n{OTHER}"), 0, 30),
        (format!("{ID} {OTHER}"), 0, 30),
        (format!("号 {ID}, https://portal.example/r/{OTHER}"), 2, 58),
        ("CN 0142 G1A203 2026A0314B0000417 CN 0142 G1A203 2026A0314B0000418".into(), 0, 33),
    ] {
        let error = error(&text);
        assert_eq!(error.kind(), ParseErrorKind::SeveralIds { first_at }, "{text}");
        assert_eq!(error.position(), position, "{text}");
    }
}

#[test]
fn nothing_is_made_up_from_neighbours() {
    // One too many, with a space before it, is one too many.
    assert_eq!(fault(&format!("{ID} 9")), ("too_long", 30, None));
    assert_eq!(fault(&format!("{ID} X")), ("too_long", 30, None));
    assert_eq!(fault(&format!("9 {ID}")), ("national_mixed", 2, Some(1)));
    // 28 characters and the article of the next word are not 29.
    let text = format!("https://portal.example/#/r/{} A robot", &ID[..28]);
    assert_eq!(fault(&text), ("too_short", 55, Some(28)));
    let text = format!("Look at {}, a robot.", &ID[..28]);
    assert_eq!(fault(&text), ("too_short", 36, Some(28)));
    // A letter of another script is part of the word, so the rest is no ID.
    assert_eq!(fault(&format!("{ID}\u{416}")), ("unexpected_character", 29, None));
    assert_eq!(fault(&format!("\u{421}{ID}")), ("look_alike", 0, Some(0)));
}

#[test]
fn prose_has_no_id() {
    for text in [
        "https://example.com/",
        "https://example.com/2026/10/07/a-page",
        "Hello, how are you today?",
        "This sentence, which holds 3 numbers (1, 2 and 3), is about robots and their plates.",
        "该机器人尚未在平台上登记，请稍后再试一次",
        r#"{"name":"value","list":[1,2,3],"text":"nothing to see in here"}"#,
        "to many robots please tell us your names and numbers",
    ] {
        assert_eq!(fault(text), ("no_id", 0, None), "{text}");
    }
}

#[test]
fn faults_are_placed_in_the_text_as_given() {
    let found = '\u{41e}';
    let error = error("ID: CN 0142 G1A2\u{41e}3 2026A0314B0000417");
    let looks_like = 'O';
    let script = Script::Cyrillic;
    assert_eq!(error.kind(), ParseErrorKind::LookAlike { found, looks_like, script });
    assert_eq!((error.position(), error.id_index()), (16, Some(10)));
    assert_eq!(error.segment(), Some(robot_id::Segment::Model));

    assert_eq!(fault("CN:0142:G1A203"), ("unexpected_character", 2, Some(2)));
    assert_eq!(fault("  --  "), ("empty", 0, None));
    assert_eq!(fault(" cn 0142 \n"), ("too_short", 8, Some(6)));
    assert_eq!(fault("ID: CN0142"), ("too_short", 10, Some(6)));
    assert_eq!(fault("https://p.example/r/CN%200142!"), ("unexpected_character", 29, Some(6)));
    assert_eq!(fault("https://p.example/r/CN%20014%32?x"), ("too_short", 31, Some(6)));
    assert_eq!(fault(&format!("/r/{ID}%2D9")), ("too_long", 35, None));
}

#[test]
fn no_input_panics_and_every_result_reads_back() {
    // Every piece beside every other, cut at every character.
    let pieces = [
        ID, OTHER, "/r/", "?id=", "%2", "%20", "%E3%80", "://", ":", "=", "\"", "\n", "号", "С", "Ａ", "\u{200d}", "𝐀",
        "é", "9", "ab", "-", "\u{301}",
    ];
    for a in pieces {
        for b in pieces {
            for c in pieces {
                let text = [a, b, c].concat();
                let starts = text.char_indices().map(|(at, _)| at);
                for start in starts.step_by(3) {
                    let text = &text[start..];
                    let length = text.chars().count();
                    match recognise(text) {
                        Ok(seen) => assert_eq!(seen.id.as_str().parse(), Ok(seen.id)),
                        Err(error) => assert!(error.position() <= length, "{text}: {error:?}"),
                    }
                    robot_id::Draft::read(text);
                    assert!(text.parse::<RobotId>().is_err() || text.len() == 29);
                }
            }
        }
    }
}

#[test]
fn length_is_bounded() {
    let limit = INPUT_LIMIT;
    let fits = format!("{ID}{}", " ".repeat(limit - 29));
    assert_eq!(folds(&fits), [Fold::Spaces]);
    let error = error(&(fits + " "));
    assert_eq!(error.kind(), ParseErrorKind::InputTooLarge { limit });
    assert_eq!(error.position(), limit);
}

#[test]
fn what_stands_beside_an_id_in_one_piece_may_be_a_word_a_date_or_a_number_of_something() {
    for text in [
        "Straße {}",
        "Größe {} groß",
        "kho Hà Nội {}",
        "le robot {} a été vendu",
        "{} a été vérifié",
        "Is this a {} robot?",
        "Kup robota {} i sprzedaj",
        "Hall 3 {}",
        "Robot 123 {} ok",
        "{} 12 pcs",
        "2026-11-28 {}",
        "28.11.2026 {} geprüft",
        "{} 2026-11-28 14:03:05",
        "[14:03] {}",
        "14:03 {}",
        "{} 1,5 kg",
        "3   {}   12",
    ] {
        folds(&text.replace("{}", ID));
    }
}

#[test]
fn what_may_be_typed_too_much_beside_an_id_is_not_cut_off() {
    for text in [
        "{} 8",
        "8 {}",
        "{} A",
        "A {}",
        "S/N: 8 {}",
        "8-{}",
        "12-8-{}",
        "{}-2",
        "{}-2026-11",
        "Robot 12345 {}",
        "{} A B",
        "x{}",
        "{}x",
    ] {
        let error = error(&text.replace("{}", ID));
        assert!(matches!(error.kind().name(), "too_long" | "national_mixed"), "{text}: {error}");
    }
    // In groups, what stands beside may be one of them.
    for text in ["unit 7 {} spare", "unit X {} spare", "2026-11-28 {}"] {
        assert!(recognise(&text.replace("{}", "CN0 142 G1A 203 202 6A0 314 B00 004 17")).is_err(), "{text}");
    }
}
