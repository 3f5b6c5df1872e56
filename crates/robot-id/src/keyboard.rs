//! What a scanner types through a keyboard of another layout than it was set to.
//!
//! Such a scanner presses the keys of a keyboard of the United States, and the computer takes them for keys of its own.
//! That can be undone where nothing else can be meant: the digits have become signs and accented letters, and not one
//! digit is left. Where digits stay digits and letters change places (Y and Z, A and Q, Z and W), the text is an ID as
//! well formed as the one that was meant; that is a matter for similar IDs.

use crate::folded::{Fold, Folded};
use crate::id::{LEN, RobotId};
use crate::letters::pairs;
use crate::parse::count;
use crate::recognise::Recognised;

/// For each layout what is typed, each followed by what was meant. Letters that are not named are themselves, in either
/// case.
#[rustfmt::skip]
const LAYOUTS: [&str; 4] = [
    // AZERTY in France and Belgium, where 6 and 8 differ; with the lock for capitals on, some systems capitalise
    // the accented letters.
    "\u{e0}0\u{c0}0&1\u{e9}2\u{c9}2\"3'4(5-6\u{a7}6\u{e8}7\u{c8}7_8!8\u{e7}9\u{c7}9AQQAZWWZ,M?M",
    // QWERTZ in Czechia and Slovakia.
    "+1\u{11b}2\u{11a}2\u{13e}2\u{13d}2\u{161}3\u{160}3\u{10d}4\u{10c}4\u{159}5\u{158}5\u{165}5\u{164}5\u{17e}6\u{17d}6\
     \u{fd}7\u{dd}7\u{e1}8\u{c1}8\u{ed}9\u{cd}9\u{e9}0\u{c9}0YZZY",
    // With the shift key held: the United States and the United Kingdom.
    "!1@2\"2#3\u{a3}3$4%5^6&7*8(9)0",
    // With the shift key held, or the lock for capitals on: QWERTZ in Germany.
    "!1\"2\u{a7}3$4%5&6/7(8)9=0YZZY",
];

/// Different signs that a text has at least. A few of them stand in names and in programs too.
const SIGNS: usize = 4;

/// Undoes the layout of a text that is nothing else than an ID typed so. None if it is not, or if two layouts tell
/// different IDs.
pub(crate) fn undone(text: &str) -> Option<Recognised> {
    let text = text.trim();
    // Nearly every other text is told at once.
    if text.bytes().any(|byte| byte.is_ascii_digit() || byte == b' ') || count(text) != LEN {
        return None;
    }
    let mut found = None;
    for layout in LAYOUTS {
        if let Some(id) = through(layout, text) {
            if found.is_some_and(|other| other != id) {
                return None;
            }
            found = Some(id);
        }
    }
    found.map(|id| Recognised { id, folded: Folded::NONE.with(Fold::Keyboard) })
}

fn through(layout: &str, text: &str) -> Option<RobotId> {
    let mut bytes = [0; LEN];
    let mut characters = text.chars();
    for byte in &mut bytes {
        let typed = characters.next()?.to_ascii_uppercase();
        let meant = pairs(layout).find_map(|(from, to)| (from == typed).then_some(to));
        *byte = u8::try_from(meant.unwrap_or(typed)).ok()?;
    }
    let is_there = |sign: &char| !sign.is_ascii_alphabetic() && text.contains(*sign);
    RobotId::from_bytes(bytes).filter(|_| pairs(layout).filter(|(sign, _)| is_there(sign)).count() >= SIGNS)
}

#[cfg(test)]
mod tests {
    extern crate alloc;
    use alloc::string::String;

    use super::*;

    const ID: &str = "CN0142G1A2032026A0314B0000417";

    fn read(text: &str) -> Option<String> {
        undone(text).map(|found| String::from(found.id.as_str()))
    }

    #[test]
    fn digits_that_became_signs_are_digits() {
        for text in [
            "CNà&'éG&Qéà\"éàé-Qà\"&'Bàààà'&è",
            "cnà&'ég&qéà\"éàé§qà\"&'bàààà'&è\r\n",
            "CNÀ&'ÉG&QÉÀ\"ÉÀÉ§QÀ\"&'BÀÀÀÀ'&È",
            "CNé+čěG+AěéšěéěžAéš+čBéééíč+ý",
            "CN)!$@G!A@)#@)@^A)#!$B))))$!&",
            "cn=!$\"g!a\"=§\"=\"&a=§!$b====$!/",
        ] {
            // The Czech line has an í in place of an é.
            let expected = ID.replacen("B0000", if text.contains('í') { "B0009" } else { "B0000" }, 1);
            assert_eq!(read(text), Some(expected), "{text}");
        }
        assert_eq!(read("?,à&'éG&Qéà\"éàé-Qà\"&'Bàààà'&è").as_deref(), Some("MM0142G1A2032026A0314B0000417"));
    }

    #[test]
    fn what_may_be_meant_otherwise_is_left_alone() {
        for text in [
            ID,
            // A digit is left; one too few and one too many; something between.
            "CN0&'éG&Qéà\"éàé-Qà\"&'Bàààà'&è",
            "CNà&'éG&Qéà\"éàé-Qà\"&'Bàààà'&",
            "CNà&'éG&Qéà\"éàé-Qà\"&'Bàààà'&èè",
            "CN à&'é G&Qéà\" éàé-Qà\"&'Bàààà'&è",
            // Other things of 29 characters.
            "foo(bar)&&baz(qux)&&quux(abc)",
            "wow!!!!!!!!!!!!!!!!!!!!!!!!!!",
            "ABCDEFGHIJKLMNOPQRSTUVWXYZABC",
            "Élève-délégué-à-l'école-privé",
            // For an American it has a Y, for a German a Z.
            "CN!\"$%Y!A$%!$!%!A$!%!B!!!!$!%",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
