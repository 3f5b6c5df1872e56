// The look-up without I/O gives the verdict of every case of tests/vectors/endpoint, one by one and as a list.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { Batch, InputError, load, Lookup } from "../../../target/sdk/js/index.js";

const { trust, bases, cases } = JSON.parse(await readFile(new URL("../../vectors/endpoint/cases.json", import.meta.url)));
const core = await load();

/** A file of a case, as a look-up takes it. */
function file({ base, patch = {} }, path) {
  const content = patch[path] ?? bases[base][path] ?? "missing";
  if (content === "missing") return 404;
  if (content.spaces) return new Uint8Array(content.spaces).fill(32);
  return content.hex === undefined ? new TextEncoder().encode(content.text) : Uint8Array.from(Buffer.from(content.hex, "hex"));
}

/** Whether one of many may end with this lost file, which may be read before the tree (docs/FORMATS.md, section 5). */
const isReadFirst = (base, { file } = {}) =>
  file?.startsWith("log/") || ["manufacturers", "models"].includes(JSON.parse(bases[base][file]?.text ?? "{}").type);

const memoryOf = ({ remembered: seen }) => seen && `${seen.size} ${seen.root} ${seen.origin}`;

for (const how of ["alone", "in a list"]) {
  test(`every case, ${how}`, () => {
    assert.ok(cases.length > 200);
    for (const { name, input, now, expect, ...rest } of cases) {
      const options = { trust, now, memory: memoryOf(rest) };
      const query = how === "alone" ? new Lookup(core, input, options) : new Batch(core, [input], options);
      while (query.wants.length) query.supply(query.wants[0], file(rest, query.wants[0]));
      const result = how === "alone" ? query.result : query.take()[0][1];
      if (how !== "alone" && expect.verdict === "unproven" && isReadFirst(rest.base, result.missing)) continue;
      const told = { verdict: result.verdict };
      if (result.status) told.status = result.status.replace("-", "_");
      if (result.freshness) told.freshness = result.freshness;
      if (expect.known) told.known = result.model ? "both" : result.maker ? "manufacturer" : "neither";
      if (expect.recalls) {
        const { open, more, due, overdue } = result.recalls;
        told.recalls = { open, more, ...(due && { due }), ...(overdue && { overdue: [overdue.since, overdue.days] }) };
      }
      if (result.verdict === "unproven") Object.assign(told, { check: result.proof.failed.check, reason: result.proof.failed.reason });
      assert.deepEqual(told, expect, name);
    }
  });
}

test("look-ups side by side do not mix, and a place is used again", () => {
  const lookups = cases.filter(({ expect }) => expect.verdict === "listed").map((one) => ({ one, lookup: new Lookup(core, one.input, { trust, now: one.now, memory: memoryOf(one) }) }));
  while (lookups.some(({ lookup }) => lookup.wants.length)) {
    for (const { one, lookup } of lookups) for (const path of lookup.wants.slice(0, 1)) lookup.supply(path, file(one, path));
  }
  for (const { one, lookup } of lookups) assert.equal(lookup.result.status.replace("-", "_"), one.expect.status, one.name);
});

test("what is not wanted is ignored, what is no answer is refused, and nothing comes after the end", () => {
  const lookup = new Lookup(core, cases[0].input, { trust, now: cases[0].now });
  lookup.supply("log/checkpoint", new Uint8Array(3));
  assert.deepEqual(lookup.wants, ["latest.json"]);
  for (const answer of [undefined, "text", -1, 1.5, 600]) assert.throws(() => lookup.supply("latest.json", answer), InputError);
  lookup.close();
  lookup.supply("latest.json", 404);
  assert.equal(lookup.result, undefined);
  assert.throws(() => new Lookup({}, "x"), { argument: "core" });
});
