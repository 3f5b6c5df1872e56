//! Who runs a deployment, `operator.txt`: a setting, not code.

use crate::problem::{Place, Problems};
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::sync::Arc;

/// The settings, and how each that is a link may begin.
const KEYS: [(&str, &[&str]); 5] =
    [("name", &[]), ("imprint", LINKS), ("privacy", LINKS), ("contact", LINKS), ("report", &["mailto:"])];
const LINKS: &[&str] = &["https://", "mailto:"];
const FILE: &str = "operator.txt";

/// Reads the settings of a project and writes them as a Rust constant, `OPERATOR` of the type `Operator`, whose fields are
/// optional texts. Without the file there are none.
///
/// # Errors
/// A line that is no setting, twice the same one, or a link of another kind than `https:` and `mailto:`; `report` must be `mailto:`.
pub fn operator(project: &Path) -> Result<String, Problems> {
    let mut problems = Problems::default();
    let text = fs::read_to_string(project.join(FILE)).unwrap_or_default();
    let mut values: [Option<&str>; KEYS.len()] = [None; KEYS.len()];
    for (index, line) in text.lines().enumerate() {
        let place = Place { file: Arc::from(Path::new(FILE)), line: index + 1 };
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let setting = line.split_once('=').map(|(key, value)| (key.trim(), value.trim()));
        let known = |key| KEYS.iter().position(|(known, _)| *known == key);
        let Some((at, value)) = setting.and_then(|(key, value)| Some((known(key)?, value))) else {
            problems.add(
                &place,
                "A setting is `name`, `imprint`, `privacy`, `contact` or `report`, then `=` and its value.",
            );
            continue;
        };
        let (key, beginnings) = KEYS[at];
        if value.is_empty() {
            problems.add(&place, format!("`{key}` has no value: leave the line out."));
        } else if !beginnings.is_empty() && !beginnings.iter().any(|beginning| value.starts_with(beginning)) {
            problems.add(&place, format!("`{key}` is a link: begin it with {}.", beginnings.join(" or ")));
        } else if values[at].replace(value).is_some() {
            problems.add(&place, format!("`{key}` is given twice: leave one out."));
        }
    }
    let mut out = String::from("pub(crate) const OPERATOR: Operator = Operator { ");
    for ((key, _), value) in KEYS.iter().zip(values) {
        let _ = write!(out, "{key}: {value:?}, ");
    }
    out.push_str("};\n");
    problems.or(out)
}
