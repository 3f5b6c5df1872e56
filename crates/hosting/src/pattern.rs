//! Which paths a rule is for.

/// A path in which `:hash` stands for 16 hexadecimal digits, and a `*` at the end for anything.
///
/// No more than this, because hosts do not agree on more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pattern(pub &'static str);

/// How a folder that is named by its content has its fingerprint.
pub(crate) const HASH: &str = ":hash";
const DIGITS: usize = 16;

impl Pattern {
    /// Whether a path, which begins with `/` and carries no query, is one of these.
    #[must_use]
    pub fn matches(self, path: &str) -> bool {
        let (fixed, open) = match self.0.strip_suffix('*') {
            Some(fixed) => (fixed, true),
            None => (self.0, false),
        };
        let rest = match fixed.split_once(HASH) {
            None => path.strip_prefix(fixed),
            Some((before, after)) => path.strip_prefix(before).and_then(|rest| {
                let (hash, rest) = rest.split_at_checked(DIGITS)?;
                let hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
                hash.bytes().all(hex).then_some(rest)?.strip_prefix(after)
            }),
        };
        rest.is_some_and(|rest| rest.is_empty() || open)
    }

    /// The same as a regular expression, as nginx and Caddy know them.
    #[must_use]
    pub fn regex(self) -> String {
        let (fixed, end) = match self.0.strip_suffix('*') {
            Some(fixed) => (fixed, ""),
            None => (self.0, "$"),
        };
        let fixed = fixed.replace('.', "\\.").replace(HASH, &format!("[0-9a-f]{{{DIGITS}}}"));
        format!("^{fixed}{end}")
    }
}

#[cfg(test)]
mod tests {
    use super::Pattern;

    #[test]
    fn a_pattern_takes_what_it_says_and_nothing_else() {
        for (pattern, path, takes) in [
            ("/", "/", true),
            ("/", "/index.html", false),
            ("/r/*", "/r/CN01", true),
            ("/r/*", "/rr/CN01", false),
            ("/portal-:hash/*", "/portal-8f2e3d4c5b6a7988/main.js", true),
            ("/portal-:hash/*", "/portal-8f2e3d4c5b6a7988", false),
            ("/portal-:hash/*", "/portal-8F2E3D4C5B6A7988/main.js", false),
            ("/portal-:hash/*", "/portal-1/main.js", false),
            ("/portal-:hash/*", "/portal-ääääääää/main.js", false),
        ] {
            assert_eq!(Pattern(pattern).matches(path), takes, "{pattern} {path}");
        }
    }

    #[test]
    fn as_a_regular_expression_it_is_anchored() {
        assert_eq!(Pattern("/sw.js").regex(), "^/sw\\.js$");
        assert_eq!(Pattern("/portal-:hash/*").regex(), "^/portal-[0-9a-f]{16}/");
    }
}
