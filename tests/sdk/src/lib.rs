//! What the tests of the packages share: the endpoints of the test vectors, driven through the core for other programs.

use badge::sdk::Desk;
use registry::Unavailable;
use serde_json::{Value, json};
use vectors::endpoint::{Case, Content, Endpoints};

/// The cases of `tests/vectors/endpoint`.
///
/// # Errors
/// The file is not of its shape.
pub fn endpoints() -> Result<Endpoints, serde_json::Error> {
    serde_json::from_str(include_str!("../../vectors/endpoint/cases.json"))
}

/// The question that a case asks, for one ID or for a list with it alone.
#[must_use]
pub fn question(data: &Endpoints, case: &Case, is_list: bool) -> String {
    let seen = case.remembered.as_ref();
    let memory = seen.map(|seen| format!("{} {} {}", seen["size"], text(&seen["root"]), text(&seen["origin"])));
    let mut question = json!({ "trust": data.trust.to_string(), "memory": memory });
    match is_list {
        true => question["ids"] = json!([case.input]),
        false => question["id"] = json!(case.input),
    }
    question.to_string()
}

/// What the core says in the end of a question over a case's files.
///
/// # Errors
/// A report is no JSON, or a file of the case is no hexadecimal text.
pub fn answer(
    desk: &mut Desk,
    data: &Endpoints,
    case: &Case,
    is_list: bool,
) -> Result<Value, Box<dyn std::error::Error>> {
    let number = desk.begin(&question(data, case, is_list), case.now);
    let answer = loop {
        let report: Value = serde_json::from_str(&desk.report(number))?;
        if let Some(answer) = report["answers"].as_array().and_then(|answers| answers.first()) {
            break answer[1].clone();
        }
        let Some(path) = report["wants"].as_array().and_then(|wants| wants.last()?.as_str()) else { break report };
        desk.supply(number, path, file(data, case, path)?);
    };
    desk.end(number);
    Ok(answer)
}

fn file(data: &Endpoints, case: &Case, path: &str) -> Result<Result<Vec<u8>, Unavailable>, std::num::ParseIntError> {
    let content = case.patch.get(path).or_else(|| data.bases.get(&case.base)?.get(path));
    Ok(match content {
        Some(Content::Text(text)) => Ok(text.clone().into_bytes()),
        Some(Content::Hex(hex)) => {
            let digits = |at| u8::from_str_radix(hex.get(at..at + 2).unwrap_or_default(), 16);
            Ok((0..hex.len()).step_by(2).map(digits).collect::<Result<_, _>>()?)
        }
        Some(Content::Spaces(count)) => Ok(vec![b' '; *count]),
        Some(Content::Missing) | None => Err(Unavailable::Status(404)),
    })
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
