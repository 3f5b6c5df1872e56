//! The same tree by way of serde_json, to hold the two against each other.

use super::Json;
use core::fmt;
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Tree)
    }
}

struct Tree;

impl<'de> Visitor<'de> for Tree {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(Json::Number(value))
    }

    fn visit_i64<E>(self, _: i64) -> Result<Json, E> {
        Ok(Json::OtherNumber)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Json, E> {
        Ok(Json::OtherNumber)
    }

    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(Json::String(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Json, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = list.next_element()? {
            values.push(value);
        }
        Ok(Json::List(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut fields = Vec::new();
        while let Some(field) = map.next_entry()? {
            fields.push(field);
        }
        Ok(Json::Object(fields))
    }
}

/// Both, on one text. A number beyond the range of a float is an error to serde_json, and to this
/// format a number that it has no place for.
fn agree(text: &[u8]) {
    let (ours, theirs) = (Json::parse(text), serde_json::from_slice::<Json>(text));
    match (ours, theirs) {
        (Ok(ours), Ok(theirs)) => assert_eq!(ours, theirs, "{}", text.escape_ascii()),
        (Err(_), Err(_)) => {}
        (Ok(_), Err(error)) if error.to_string().starts_with("number out of range") => {}
        (ours, theirs) => panic!("{}: {ours:?}, {theirs:?}", text.escape_ascii()),
    }
}

/// A sequence of numbers that is the same on each run (Marsaglia's xorshift).
struct Draws(u64);

impl Draws {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }
}

/// A document that has a bit of everything.
const DOCUMENT: &str = r#" {"a": [1, 0, 18446744073709551615, 18446744073709551616, -1, -0, 1.5, 2e3, 1E-2],
    "b": {"": null, "t": true, "f": false, "f": [[], {}]}, "\u00e9\ud83e\udd16\n\/\"": "号 é 🤖" } "#;

#[test]
fn reads_what_serde_json_reads() {
    for good in [DOCUMENT, "0", "\"\"", "[]", " [ ] ", "{}", "null\n", "-0.0e+0", r#""\u0000\ud800\udc00""#] {
        assert!(Json::parse(good.as_bytes()).is_ok(), "{good}");
        agree(good.as_bytes());
    }
}

#[test]
fn refuses_what_serde_json_refuses() {
    let texts = "| |nul|nulll|tru|True|01|-|-a|+1|1.|.5|1e|1e+|0x1|1_0|--1|00|1 2|[|]|[1|[1,|[1,]|[,1]|[1 1]|{|}\
        |{\"a\"|{\"a\":|{\"a\":1|{\"a\":1,}|{a:1}|{1:1}|{\"a\" 1}|{\"a\":1 \"b\":2}|[}|{]|\"|\"a|\"\\|\"\\x\"\
        |\"\\u12\"|\"\\u12g4\"|\"\\ud800\"|\"\\ud800\\n\"|\"\\ud800\\ud800\"|\"\\udc00\"|\"\t\"|'a'|NaN\
        |\u{feff}null|// \n1|nan|\u{a0}1";
    for bad in texts.split('|') {
        assert!(Json::parse(bad.as_bytes()).is_err(), "{bad}");
        agree(bad.as_bytes());
    }
    for bad in [b"\"\xff\"".as_slice(), b"\"\xc3", b"\"\xed\xa0\x80\"", b"\xff", b"\"\0\"", b"1\0"] {
        assert!(Json::parse(bad).is_err());
        agree(bad);
    }
}

#[test]
fn goes_as_deep_as_serde_json() {
    for depth in [126, 127, 128, 100_000] {
        agree([vec![b'['; depth], vec![b']'; depth]].concat().as_slice());
        agree([br#"{"a":"#.repeat(depth), vec![b'1'], vec![b'}'; depth]].concat().as_slice());
        assert_eq!(Json::parse(&[vec![b'['; depth], vec![b']'; depth]].concat()).is_ok(), depth < 128);
    }
    agree([b"[[]".as_slice(), &b",[]".repeat(1000), b"]"].concat().as_slice());
}

#[test]
fn agrees_with_serde_json_on_rubbish() {
    let mut draws = Draws(0x9e37_79b9_7f4a_7c15);
    let pieces: Vec<&[u8]> = "{ } [ ] , : \" \\ / b f n u 00e9 d83e dd16 dc00 0 1 9 - + . e E true false null a"
        .split(' ')
        .map(str::as_bytes)
        .chain([b" ".as_slice(), b"\n", b"\t", b"\x1f", b"\x80", b"\xc3\xa9", b"\"a\":", b"\"\"", b"12"])
        .collect();
    for _ in 0..200_000 {
        let length = 1 + draws.below(10);
        let text: Vec<&[u8]> = (0..length).map(|_| pieces[draws.below(pieces.len())]).collect();
        agree(&text.concat());
    }
    for _ in 0..100_000 {
        let mut text = DOCUMENT.as_bytes().to_vec();
        for _ in 0..=draws.below(3) {
            let (at, piece) = (draws.below(text.len()), pieces[draws.below(pieces.len())]);
            text.splice(at..(at + draws.below(3)).min(text.len()), piece.iter().copied());
        }
        agree(&text);
    }
}
