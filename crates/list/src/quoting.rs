//! Whether quotes stand where RFC 4180 has them.

/// Whether each quoted cell of a record begins and ends with its quotes, those within it are doubled, and no other cell
/// has any. Spaces around a quoted cell are let pass.
pub(crate) fn is_sound(record: &str, separator: u8) -> bool {
    let mut rest = record.as_bytes();
    loop {
        let start = rest.iter().position(|byte| *byte != b' ').unwrap_or(rest.len());
        rest = rest.get(start..).unwrap_or_default();
        let after = match rest {
            [b'"', quoted @ ..] => {
                let Some(after) = after_quoted(quoted) else { return false };
                let spaces = after.iter().position(|byte| *byte != b' ').unwrap_or(after.len());
                after.get(spaces..).unwrap_or_default()
            }
            plain => {
                let end = plain.iter().position(|byte| *byte == separator).unwrap_or(plain.len());
                if plain.get(..end).is_some_and(|cell| cell.contains(&b'"')) {
                    return false;
                }
                plain.get(end..).unwrap_or_default()
            }
        };
        match after {
            [] => return true,
            [byte, more @ ..] if *byte == separator => rest = more,
            _ => return false,
        }
    }
}

/// What follows the closing quote; none if there is none.
fn after_quoted(mut quoted: &[u8]) -> Option<&[u8]> {
    loop {
        let end = quoted.iter().position(|byte| *byte == b'"')?;
        match quoted.get(end + 1..) {
            Some([b'"', more @ ..]) => quoted = more,
            after => return after,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_sound;

    #[test]
    fn quotes_belong_around_cells() {
        for record in ["a,b", "\"a\",b", "\"a\nb\",c", "\"says \"\"a\"\"\",b", "a, \"b\" ,c", "", "\"\"", "\"a,b\""] {
            assert!(is_sound(record, b','), "{record:?}");
        }
        for record in ["a \"b\",c", "\"a\"b,c", "\"a", "\"a\"\"", "a,b\"", "\"a\nb \"c\",d"] {
            assert!(!is_sound(record, b','), "{record:?}");
        }
    }
}
