//! What tools that take a registry's files for text do to them on the way.

/// What was done to these bytes, if undoing it makes them right.
pub(crate) fn undone(bytes: &[u8], right: impl Fn(&[u8]) -> bool) -> Option<&'static str> {
    const LINE_ENDS: &str = "its line ends were converted (LF to CRLF) on the way here; the file itself is right";
    const MARK: &str = "a byte-order mark was put before it; the file itself is right";
    const END: &str = "a line end was put behind it; the file itself is right";
    if right(&without_returns(bytes)) {
        return Some(LINE_ENDS);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xef\xbb\xbf")
        && (right(rest) || right(&without_returns(rest)))
    {
        return Some(MARK);
    }
    let ends = [&b"\r\n"[..], b"\n"];
    ends.iter().any(|end| bytes.strip_suffix(*end).is_some_and(&right)).then_some(END)
}

/// Each CRLF as LF.
pub(crate) fn without_returns(bytes: &[u8]) -> Vec<u8> {
    let mut left = Vec::with_capacity(bytes.len());
    for (index, byte) in bytes.iter().enumerate() {
        if *byte != b'\r' || bytes.get(index + 1) != Some(&b'\n') {
            left.push(*byte);
        }
    }
    left
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_done_is_told_if_undoing_it_helps() {
        let right = |bytes: &[u8]| bytes == b"a\nb\r\n";
        // As a converter does it: each LF, also one behind a CR.
        assert!(undone(b"a\r\nb\r\r\n", right).is_some_and(|what| what.contains("LF to CRLF")));
        assert!(undone(b"\xef\xbb\xbfa\nb\r\n", right).is_some_and(|what| what.contains("mark")));
        assert!(undone(b"a\nb\r\n\n", right).is_some_and(|what| what.contains("behind it")));
        assert_eq!(undone(b"a\r\nc\r\n", right), None);
    }
}
