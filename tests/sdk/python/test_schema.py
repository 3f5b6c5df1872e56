"""The sample registry is as its schemas say, to a validator of others; and what no reader takes is refused by them."""

import copy
import json
import unittest
from pathlib import Path

from jsonschema import Draft202012Validator
from referencing import Registry, Resource

ROOT = Path(__file__).parents[3]
SAMPLE = ROOT / "target/registry/v1"
SCHEMAS = {file.stem: json.loads(file.read_text()) for file in (SAMPLE / "schema").glob("*.json")}
OPENAPI = SCHEMAS.pop("openapi")


def validator(name):
    return Draft202012Validator(SCHEMAS[name], format_checker=Draft202012Validator.FORMAT_CHECKER)


def documents():
    """Some documents of each kind, by the name of their schema."""
    latest = json.loads((SAMPLE / "latest.json").read_text())
    yield "latest", latest
    yield "snapshot", json.loads(latest["snapshot"])
    for text in latest["objects"]:
        document = json.loads(text)
        yield document["type"], document
    for file in sorted(SAMPLE.glob("objects/*/*.json")):
        document = json.loads(file.read_text())
        yield document["type"], document
    files = {"latest.json": "{}"}
    id = "CN0142G1A2032026A0314B0000417"
    yield "receipt", {"format": "robot-registry-receipt/1", "id": id, "looked_up_at": 1, "files": files}


class Schemas(unittest.TestCase):
    def test_every_document_of_the_sample_holds(self):
        seen = {name: 0 for name in SCHEMAS}
        validators = {name: validator(name) for name in SCHEMAS}
        for name, document in documents():
            # Some of each kind: a schema of a thousand buckets says no more than one of fifty.
            if seen[name] < 50:
                validators[name].validate(document)
            seen[name] += 1
        self.assertTrue(all(seen.values()), seen)

    def test_the_schemas_are_schemas(self):
        for schema in SCHEMAS.values():
            Draft202012Validator.check_schema(schema)

    def test_what_is_broken_is_refused(self):
        first = {}
        for name, document in documents():
            first.setdefault(name, document)
        breaks = {
            "latest": [("format", "robot-registry/2"), ("inclusion", {"hashes": ["x"]}), ("objects", [""] * 9)],
            "snapshot": [("sequence", -1), ("statistics", "0" * 63), ("units", {})],
            "node": [("type", "bucket"), ("children", [])],
            "bucket": [("type", "node"), ("units", [{}])],
            "manufacturers": [("manufacturers", [{"country": "cn"}])],
            "models": [("country", "CHN"), ("models", [{}])],
            "statistics": [("status", {"broken": 1}), ("model", {"x": 1}), ("month", {"2026-01": -1})],
            "receipt": [("format", "x"), ("id", "CN"), ("files", {str(n): "" for n in range(17)})],
        }
        self.assertEqual(set(breaks), set(SCHEMAS))
        for name, changes in breaks.items():
            check = validator(name)
            for field, value in changes:
                broken = copy.deepcopy(first[name])
                broken[field] = value
                self.assertFalse(check.is_valid(broken), (name, field))
            for field in SCHEMAS[name]["required"]:
                broken = copy.deepcopy(first[name])
                del broken[field]
                self.assertFalse(check.is_valid(broken), (name, field))

    def test_the_endpoint_names_documents_that_are_there(self):
        self.assertEqual(OPENAPI["openapi"], "3.1.0")
        named = json.dumps(OPENAPI)
        for name in set(SCHEMAS) - {"snapshot", "receipt"}:
            self.assertIn(f'"{name}.json"', named)
        resources = [(f"{name}.json", Resource.from_contents(schema)) for name, schema in SCHEMAS.items()]
        registry = Registry().with_resources(resources)
        objects = OPENAPI["paths"]["/objects/{shard}/{hash}.json"]["get"]["responses"]["200"]["content"]["application/json"]
        check = Draft202012Validator(objects["schema"], registry=registry)
        tried = set()
        for name, document in documents():
            if name not in ("latest", "snapshot", "receipt") and name not in tried:
                check.validate(document)
                tried.add(name)
        self.assertEqual(len(tried), 5)


if __name__ == "__main__":
    unittest.main()
