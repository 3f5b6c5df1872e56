//! The paths that a file names. Comments, strings and attributes' texts are not code, and the tokens of a file leave
//! them out.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// A path as it stands in a file: `super::heading::Heading`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// The modules within the file that it stands in: `["tests"]`.
    pub within: Vec<String>,
    /// Its names, from the first; one for a name that stands alone.
    pub names: Vec<String>,
    /// It is handed on: `pub use`.
    pub is_handed_on: bool,
}

/// What a file names.
#[derive(Debug, Default)]
pub struct File {
    /// The modules that it declares and that are files of their own: `mod heading;`.
    pub children: Vec<String>,
    /// The paths, in order.
    pub named: Vec<Named>,
}

/// Reads a file of Rust.
///
/// # Errors
/// It is not made of Rust's tokens.
pub fn read(text: &str) -> anyhow::Result<File> {
    let tokens: TokenStream = text.parse().map_err(|error| anyhow::anyhow!("{error}"))?;
    let mut file = File::default();
    walk(tokens, &[], &mut file);
    Ok(file)
}

fn walk(tokens: TokenStream, within: &[String], file: &mut File) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        match token {
            TokenTree::Ident(word) if word == "mod" => {
                if let (Some(TokenTree::Ident(name)), Some(next)) = (tokens.get(at + 1), tokens.get(at + 2)) {
                    match next {
                        TokenTree::Punct(end) if end.as_char() == ';' => file.children.push(name.to_string()),
                        TokenTree::Group(body) => {
                            let within = [within, &[name.to_string()]].concat();
                            walk(body.stream(), &within, file);
                        }
                        _ => {}
                    }
                    at += 2;
                }
                at += 1;
            }
            // `pub(in crate::pages)` names who may use something, and uses nothing.
            TokenTree::Ident(word) if word == "pub" => {
                let is_bound = matches!(tokens.get(at + 1), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis);
                at += 1 + usize::from(is_bound);
            }
            TokenTree::Ident(word) if word == "use" => {
                let is_handed_on = is_public(&tokens[..at]);
                let end = (at..tokens.len()).find(|end| is(&tokens[*end], ';')).unwrap_or(tokens.len());
                let paths = branches(&tokens[at + 1..end], &[]);
                let named = paths.into_iter().map(|names| Named { within: within.to_vec(), names, is_handed_on });
                file.named.extend(named);
                at = end + 1;
            }
            TokenTree::Ident(_) => {
                let (names, end) = path(&tokens, at);
                file.named.push(Named { within: within.to_vec(), names, is_handed_on: false });
                at = end;
            }
            TokenTree::Group(group) => {
                walk(group.stream(), within, file);
                at += 1;
            }
            _ => at += 1,
        }
    }
}

/// The path that begins at a place, and where it ends. What follows a dot is a field or a method, and alone.
fn path(tokens: &[TokenTree], start: usize) -> (Vec<String>, usize) {
    let mut names = vec![tokens[start].to_string()];
    let mut at = start + 1;
    while is_colons(tokens, at) {
        let Some(TokenTree::Ident(name)) = tokens.get(at + 2) else { break };
        names.push(name.to_string());
        at += 3;
    }
    (names, at)
}

/// The paths of a `use`, its braces spread out: `a::{b, c::d}`.
fn branches(tokens: &[TokenTree], before: &[String]) -> Vec<Vec<String>> {
    let mut paths = Vec::new();
    for branch in tokens.split(|token| is(token, ',')) {
        let mut names = before.to_vec();
        let mut inner = None;
        for token in branch {
            match token {
                TokenTree::Ident(name) if name == "as" => break,
                TokenTree::Ident(name) if name == "self" && !names.is_empty() => {}
                TokenTree::Ident(name) => names.push(name.to_string()),
                TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                    let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
                    inner = Some(branches(&tokens, &names));
                }
                _ => {}
            }
        }
        match inner {
            Some(inner) => paths.extend(inner),
            None if names.len() > before.len() || !branch.is_empty() => paths.push(names),
            None => {}
        }
    }
    paths
}

/// Whether what stands before a `use` makes it public: `pub`, `pub(crate)`.
fn is_public(before: &[TokenTree]) -> bool {
    match before {
        [.., TokenTree::Ident(word)] => word == "pub",
        [.., TokenTree::Ident(word), TokenTree::Group(_)] => word == "pub",
        _ => false,
    }
}

fn is(token: &TokenTree, sign: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == sign)
}

fn is_colons(tokens: &[TokenTree], at: usize) -> bool {
    [at, at + 1].into_iter().all(|at| tokens.get(at).is_some_and(|token| is(token, ':')))
}

#[cfg(test)]
mod tests {
    use super::read;

    fn paths(text: &str) -> Vec<String> {
        read(text).expect("Rust").named.into_iter().map(|named| named.names.join("::")).collect()
    }

    #[test]
    fn a_use_is_spread_out() {
        assert_eq!(
            paths("use crate::a::{self, b, c::{D as E, F}};"),
            ["crate::a", "crate::a::b", "crate::a::c::D", "crate::a::c::F"]
        );
        assert_eq!(paths("use super::*;"), ["super"]);
    }

    #[test]
    fn paths_are_found_in_code_and_in_macros_alone() {
        let text = "/// crate::no\npub(in crate::no) struct S;\n#[doc = \"crate::no\"] fn f() { html! { <p>{ crate::a::view(x) }</p> } } // crate::no";
        let found = paths(text);
        assert!(found.contains(&"crate::a::view".to_owned()), "{found:?}");
        assert!(!found.iter().any(|path| path.contains("no")), "{found:?}");
    }

    #[test]
    fn modules_are_told_from_files() {
        let file = read("mod a; pub(crate) mod b; mod tests { use super::*; } pub use a::A;").expect("Rust");
        assert_eq!(file.children, ["a", "b"]);
        assert_eq!(file.named[0].within, ["tests"]);
        let handed_on = file.named.iter().find(|named| named.is_handed_on).expect("one");
        assert_eq!(handed_on.names, ["a", "A"]);
    }
}
