//! A colour stands in `static/tokens.css` and nowhere else: style sheets, drawings and scripts use it by its name.

use architecture::root;
use std::fs;
use std::path::{Path, PathBuf};

/// Where people are shown something.
const PLACES: [&str; 7] = ["static", "offline", "root", "index.html", "src", "crates/badge/web", "crates/scan/web"];
/// The one file, and one whose colours no person sees: what the reader of codes finds around a picture.
const EXCEPT: [&str; 2] = ["static/tokens.css", "crates/scan/web/photo.mjs"];
/// How colours are written, besides as digits.
const FUNCTIONS: [&str; 8] = ["rgb", "rgba", "hsl", "hsla", "hwb", "lab", "oklab", "oklch"];
const NAMES: [&str; 20] = [
    "white", "black", "red", "green", "blue", "yellow", "orange", "purple", "gray", "grey", "silver", "gold", "navy",
    "teal", "maroon", "olive", "lime", "aqua", "pink", "brown",
];

/// The colours in a text, as they are written. Names count in style sheets and drawings alone; elsewhere they are words.
fn colours(text: &str, has_names: bool) -> Vec<String> {
    let text = without_comments(text);
    let is_sign = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '#' | '-' | '_' | '(');
    let tokens = text.split(|sign| !is_sign(sign)).flat_map(|token| token.split_inclusive('('));
    let found = tokens.filter(|token| match (token.strip_prefix('#'), token.strip_suffix('(')) {
        // Nothing is transparent by a name of its own.
        (Some(digits), _) => {
            *token != "#0000"
                && matches!(digits.len(), 3 | 4 | 6 | 8)
                && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
        }
        (_, Some(function)) => FUNCTIONS.contains(&function),
        _ => has_names && NAMES.contains(token),
    });
    found.map(str::to_owned).collect()
}

fn without_comments(text: &str) -> String {
    let (mut kept, mut rest) = (String::new(), text);
    while let Some((before, after)) = rest.split_once("/*") {
        kept += before;
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    kept + rest
}

fn files(path: &Path, found: &mut Vec<PathBuf>) {
    if path.is_file() {
        found.push(path.to_owned());
    }
    for entry in fs::read_dir(path).into_iter().flatten().flatten() {
        files(&entry.path(), found);
    }
}

#[test]
fn no_colour_stands_outside_the_tokens() {
    let (mut all, mut faults, mut sheets) = (Vec::new(), Vec::new(), 0);
    PLACES.iter().for_each(|place| files(&root().join(place), &mut all));
    for path in all {
        let place = path.strip_prefix(root()).expect("below the root").display().to_string().replace('\\', "/");
        let kind = path.extension().and_then(|kind| kind.to_str()).unwrap_or_default();
        if !["css", "html", "svg", "mjs", "js", "rs"].contains(&kind) || EXCEPT.contains(&place.as_str()) {
            continue;
        }
        sheets += usize::from(kind == "css");
        let text = fs::read_to_string(&path).expect("a text");
        faults.extend(
            colours(&text, matches!(kind, "css" | "svg")).into_iter().map(|colour| format!("{place}: {colour}")),
        );
    }
    assert!(sheets > 10, "the style sheets are found");
    assert!(faults.is_empty(), "give these a name in static/tokens.css:\n{}", faults.join("\n"));
}

#[test]
fn colours_are_known_however_they_are_written() {
    assert_eq!(colours("a{color:#fff;background:rgb(0 0 0);border:1px solid red}", true), ["#fff", "rgb(", "red"]);
    assert_eq!(
        colours(
            "a{color:var(--red);white-space:nowrap;background:#0000;fill:currentColor} /* #123 */ b #toast{}",
            true
        ),
        Vec::<String>::new()
    );
    assert_eq!(colours("the red robot, '#12ab9f'", false), ["#12ab9f"]);
}
