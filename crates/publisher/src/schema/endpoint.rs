//! The endpoint in OpenAPI 3.1 (`docs/FORMATS.md`, "Files"): static files, each answered by its bytes.

use serde_json::{Value, json};

/// The document. Schemas stand beside it, and the registry's folder is the one above.
pub(super) fn openapi() -> Value {
    let text = |schema: Value| json!({ "application/json": { "schema": schema } });
    let document = |name: &str| json!({ "$ref": format!("{name}.json") });
    let objects = ["node", "bucket", "manufacturers", "models", "statistics"].map(document);
    let bytes = json!({ "application/octet-stream": { "schema": { "type": "string", "format": "binary" } } });
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "A registry of robot IDs (robot-registry/1)",
            "version": "1",
            "description": "Read-only, made of static files. What an answer is worth is decided by its hash and by the \
                            registry's signature: verify, or say that you did not. IDs are not sent anywhere; the bucket \
                            with an ID is found by the first bits of its SHA-256.",
        },
        "servers": [{ "url": ".." }],
        "paths": {
            "/latest.json": get("latest", "The newest snapshot, its place in the log, and the signed checkpoint", &[],
                text(document("latest"))),
            "/objects/{shard}/{hash}.json": get("object", "An object, by the SHA-256 of its bytes",
                &[("shard", "The first two digits of the hash", "^[0-9a-f]{2}$"),
                  ("hash", "64 hexadecimal digits", "^[0-9a-f]{64}$")],
                text(json!({ "oneOf": objects }))),
            "/log/checkpoint": get("checkpoint", "The log's signed checkpoint (C2SP tlog-checkpoint)", &[],
                json!({ "text/plain": { "schema": { "type": "string" } } })),
            "/log/tile/{level}/{index}": get("tile", "A full tile of the log's hashes (C2SP tlog-tiles)", &[LEVEL, INDEX],
                bytes.clone()),
            "/log/tile/{level}/{index}.p/{width}": get("partialTile", "A tile that is not full", &[LEVEL, INDEX, WIDTH],
                bytes.clone()),
            "/log/tile/entries/{index}": get("entries", "256 entries of the log, each a snapshot", &[INDEX], bytes.clone()),
            "/log/tile/entries/{index}.p/{width}": get("partialEntries", "Entries that are fewer than 256",
                &[INDEX, WIDTH], bytes),
            "/schema/{name}.json": get("schema", "A JSON Schema of a document; `openapi` is this file",
                &[("name", "The document", "^[a-z]+$")], text(json!({ "type": "object" }))),
        },
    })
}

type Parameter = (&'static str, &'static str, &'static str);

const LEVEL: Parameter = ("level", "0 for the hashes of entries", "^[0-9]{1,2}$");
const INDEX: Parameter =
    ("index", "In groups of three digits, each but the last after an x: 000, x001/234", "^(x[0-9]{3}/)*[0-9]{3}$");
const WIDTH: Parameter = ("width", "How many hashes or entries there are, 1 to 255", "^[0-9]{1,3}$");

fn get(operation: &str, summary: &str, parameters: &[Parameter], content: Value) -> Value {
    let parameters: Vec<_> = parameters
        .iter()
        .map(|(name, description, pattern)| {
            json!({
                "name": name, "in": "path", "required": true, "description": description,
                "schema": { "type": "string", "pattern": pattern },
            })
        })
        .collect();
    json!({
        "get": {
            "operationId": operation,
            "summary": summary,
            "parameters": parameters,
            "responses": {
                "200": { "description": "The file", "content": content },
                "404": { "description": "There is no such file" },
            },
        },
    })
}
