// The verifier that is written from docs/FORMATS.md alone gives the verdict of every case of the test vectors.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { lookUp, Lost } from "../../../sdk/verifiers/verify.mjs";

const { trust, bases, cases } = JSON.parse(await readFile(new URL("../../vectors/endpoint/cases.json", import.meta.url)));

const files = ({ base, patch = {} }) => async (path) => {
  const content = patch[path] ?? bases[base][path] ?? "missing";
  if (content === "missing") throw new Lost(path);
  if (content.spaces) return new Uint8Array(content.spaces).fill(32);
  return content.hex === undefined ? new TextEncoder().encode(content.text) : Uint8Array.from(Buffer.from(content.hex, "hex"));
};

test("every case whose ID is canonical", async () => {
  // What people write is folded before an ID is looked up, which is no part of the format.
  const canonical = cases.filter(({ input, expect }) => expect.verdict === "malformed" || /^[0-9A-Z]{29}$/.test(input));
  assert.ok(canonical.length > 250);
  for (const one of canonical) {
    const { verdict, freshness, check, reason, unit, manufacturer, model } = await lookUp(one.input, files(one), trust, one.now, one.remembered);
    const told = { verdict, freshness, check, reason, status: unit?.status };
    if (verdict === "not-listed") told.known = model ? "both" : manufacturer ? "manufacturer" : "neither";
    const { recalls, ...expect } = one.expect;
    assert.deepEqual(JSON.parse(JSON.stringify(told)), expect, one.name);
  }
});
