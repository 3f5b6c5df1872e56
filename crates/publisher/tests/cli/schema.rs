//! The schemas of a source's lines hold for a sample, and not for what is refused.

use crate::support::{Bench, answer, program};
use serde_json::{Value, json};

fn schema(of: &str) -> Value {
    serde_json::from_str(&answer(&mut program(&["schema", of]))).unwrap()
}

/// Whether a value is as the schema says, of which the words that are used here are understood.
pub(crate) fn holds(root: &Value, schema: &Value, value: &Value) -> bool {
    if let Some(decided) = schema.as_bool() {
        return decided;
    }
    if let Some(name) = schema["$ref"].as_str() {
        return holds(root, root.pointer(name.trim_start_matches('#')).unwrap(), value);
    }
    let some = |words: &Value| words.as_array().unwrap().iter().any(|schema| holds(root, schema, value));
    let is_type = |kind: &str| match kind {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_u64(),
        "null" => value.is_null(),
        other => panic!("{other}"),
    };
    let of_type = match &schema["type"] {
        Value::Null => true,
        Value::String(kind) => is_type(kind),
        kinds => kinds.as_array().unwrap().iter().any(|kind| is_type(kind.as_str().unwrap())),
    };
    let listed = schema["enum"].as_array().is_none_or(|values| values.contains(value));
    let alternative = schema["anyOf"].is_null() || some(&schema["anyOf"]);
    let required = schema["required"].as_array().into_iter().flatten();
    let complete = !value.is_object() || required.into_iter().all(|name| value.get(name.as_str().unwrap()).is_some());
    let fields = value.as_object().into_iter().flatten().all(|(name, value)| match &schema["properties"][name] {
        Value::Null => {
            let patterns = schema["patternProperties"].as_object();
            let other =
                patterns.and_then(|patterns| patterns.values().next()).unwrap_or(&schema["additionalProperties"]);
            other.is_null() || holds(root, other, value)
        }
        field => holds(root, field, value),
    });
    let elements = value.as_array().into_iter().flatten().all(|value| holds(root, &schema["items"], value));
    let few = |word: &str, count: usize| schema[word].as_u64().is_none_or(|most| count as u64 <= most);
    let bounded = few("maxItems", value.as_array().map_or(0, Vec::len))
        && few("maxLength", value.as_str().map_or(0, |text| text.chars().count()));
    of_type && listed && alternative && complete && fields && elements && bounded
}

#[test]
fn every_line_of_a_sample_is_as_its_schema_says() {
    let bench = Bench::sample(300);
    for of in ["units", "models"] {
        let schema = schema(of);
        let lines = bench.read_text(&format!("source/{of}.ndjson"));
        for line in lines.lines() {
            assert!(holds(&schema, &schema, &serde_json::from_str(line).unwrap()), "{of}: {line}");
        }
    }
    let unit: Value = serde_json::from_str(bench.read_text("source/units.ndjson").lines().next().unwrap()).unwrap();
    let changes = schema("changes");
    let part = json!({"id": unit["id"], "add": {"events": unit["events"]}, "set": {"software": "2"}});
    assert!(holds(&changes, &changes, &unit) && holds(&changes, &changes, &part));
    let maker = json!({"country": "CN", "code": "0142", "names": {"en": "A"}, "standing": "active"});
    let makers = schema("manufacturers");
    assert!(holds(&makers, &makers, &maker));
}

#[test]
fn lines_that_are_refused_are_not_as_their_schema_says() {
    let bench = Bench::sample(60);
    let unit: Value = serde_json::from_str(bench.read_text("source/units.ndjson").lines().next().unwrap()).unwrap();
    let schema = schema("units");
    let alterations: [fn(&mut Value); 6] = [
        |unit| drop(unit.as_object_mut().unwrap().remove("software")),
        |unit| unit["status"] = json!("in_use"),
        |unit| unit["made_on"] = json!(20_260_314),
        |unit| unit["events"][0]["kind"] = json!("forgotten"),
        |unit| unit["events"] = json!({}),
        |unit| unit["events"] = Value::Array(vec![unit["events"][0].clone(); 257]),
    ];
    for (number, alter) in alterations.into_iter().enumerate() {
        let mut altered = unit.clone();
        alter(&mut altered);
        assert!(!holds(&schema, &schema, &altered), "{number}");
    }
}
