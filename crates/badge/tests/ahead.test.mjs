// What is asked for ahead is what the look-up reads: over the registries of the test vectors.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { ahead } from "../../../static/ahead.mjs";

const { bases } = JSON.parse(readFileSync(new URL("../../../tests/vectors/endpoint/cases.json", import.meta.url)));
const ID = "CN0142G1A2032026A0314B0000417";

/** The files that are asked for, by what they are. */
async function asked(base, id, edit = () => {}) {
  const files = structuredClone(bases[base]);
  const latest = JSON.parse(files["latest.json"].text);
  edit(latest, files);
  files["latest.json"].text = JSON.stringify(latest);
  const kinds = [];
  await ahead(id, async (path) => {
    const { text } = files[path];
    const { type, units } = JSON.parse(text);
    kinds.push(units ? `${type} ${units.some((unit) => unit.id === id)}` : (type ?? path));
    return new TextEncoder().encode(text);
  });
  return kinds.sort();
}

const listed = Object.values(bases.small).flatMap(({ text }) => text?.match(/(?<="id":")CN[0-9A-Z]{27}/g) ?? []);

test("the bucket and the models, whatever the tree", async () => {
  assert.ok(listed.length > 1);
  for (const id of listed) {
    // The root stands in latest.json; of nine bits there is a node below it.
    assert.deepEqual(await asked("small", id), ["bucket true", "latest.json", "manufacturers", "models"], id);
    assert.deepEqual(await asked("deep", id), ["bucket true", "latest.json", "manufacturers", "models", "node"], id);
    assert.deepEqual(await asked("flat", id), ["bucket true", "latest.json", "manufacturers", "models"], id);
  }
});

test("nodes that do not stand in latest.json too", async () => {
  const bare = (latest) => delete latest.objects;
  assert.deepEqual(await asked("small", listed[0], bare), ["bucket true", "latest.json", "manufacturers", "models", "node"]);
});

test("an index that stands in latest.json is not asked for", async () => {
  const carry = (latest, files) => {
    const index = Object.values(files).find(({ text }) => text?.includes('"type":"manufacturers"'));
    latest.objects.push(index.text);
  };
  assert.deepEqual(await asked("deep", listed[0], carry), ["bucket true", "latest.json", "models", "node"]);
});

test("of an unknown maker there are no models, and without an ID there is latest.json", async () => {
  assert.deepEqual(await asked("small", `ZZ0000${listed[0].slice(6)}`), ["bucket false", "latest.json", "manufacturers"]);
  assert.deepEqual(await asked("small", undefined), ["latest.json"]);
});

test("what is no registry fails", async () => {
  await assert.rejects(ahead(ID, async () => new TextEncoder().encode("{}")));
});
