//! Two files are bad: the check that comes first in the order of the checks is named, whichever arrives first.

use super::{Cases, expect, unproven};
use crate::endpoint::Content;
use crate::generate::world::{LOG_SIZE, remembered, text_of};

pub(super) fn add(cases: &mut Cases) {
    let (bucket, bucket_text) = cases.bucket();
    let (index, index_text) = cases.object("\"manufacturers\"");
    let (models, models_text) = cases.object("G1A203\",\"components\"");
    let tile = format!("log/tile/0/000.p/{LOG_SIZE}");
    let short = cases.base.get(&tile).map_or("", text_of)[..64].to_owned();
    let seen = serde_json::to_value(remembered(&cases.base, 2)).ok();
    let spoilt = |text: &str| Content::Text(format!("{text} "));
    let bad = [
        ("tile", "history", tile, Content::Hex(short)),
        ("bucket", "bucket", bucket, spoilt(&bucket_text)),
        ("index", "manufacturers", index, spoilt(&index_text)),
        ("models", "models", models, spoilt(&models_text)),
    ];
    for (nth, (first, check, path, content)) in bad.iter().enumerate() {
        let reason = if *check == "history" { "format" } else { "hash_mismatch" };
        for (second, _, other, other_content) in &bad[nth + 1..] {
            // Models are asked for when the index has been read.
            let name = format!("the {first} and the {second} are altered");
            let case = cases.add("order", &name, unproven(check, reason));
            case.remembered = seen.clone();
            case.patch.insert(path.clone(), content.clone());
            case.patch.insert(other.clone(), other_content.clone());

            let name = format!("the {first} can't be had and the {second} is altered");
            let failed = unproven(bad_check(second), "hash_mismatch");
            // Without the index it is not known which models to read.
            let unknown = (*first, *second) == ("index", "models");
            let case = cases.add("order", &name, if unknown { expect("unreachable") } else { failed });
            case.remembered = seen.clone();
            case.patch.insert(path.clone(), Content::Missing);
            case.patch.insert(other.clone(), other_content.clone());

            let name = format!("the {first} is altered and the {second} can't be had");
            let case = cases.add("order", &name, unproven(check, reason));
            case.remembered = seen.clone();
            case.patch.insert(path.clone(), content.clone());
            case.patch.insert(other.clone(), Content::Missing);
        }
    }
}

fn bad_check(file: &str) -> &str {
    if file == "index" { "manufacturers" } else { file }
}
