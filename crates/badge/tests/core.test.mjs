// The built core, as WebAssembly and as JavaScript: both give the vectors of tests/vectors/endpoint/ their verdicts.
// `BADGE` names the folder that it stands in. Under `node --jitless` there is no WebAssembly, as in iOS Lockdown Mode.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

const folder = process.env.BADGE;
const read = (path) => readFileSync(new URL(`../../../${path}`, import.meta.url));
const { trust, bases, cases } = JSON.parse(read("tests/vectors/endpoint/cases.json"));
const compiledIn = read("trust.json");
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** What makes new cores: objects with the functions of crates/badge/src/abi.rs. */
const makers = { script: (await import(pathToFileURL(join(folder, "core-js.mjs")))).default };
if (globalThis.WebAssembly) {
  const program = new WebAssembly.Module(readFileSync(join(folder, "core.wasm")));
  makers.wasm = () => new WebAssembly.Instance(program).exports;
}

/** A core that trusts what the vectors do: its own trust file is read at the first look-up, and replaced before. */
function started(make) {
  const core = make();
  const memory = Buffer.from(core.memory.buffer);
  const at = memory.indexOf(compiledIn);
  const text = JSON.stringify(trust);
  assert.ok(at > 0 && text.length <= compiledIn.length, "the trust file is there, and has room for another");
  memory.fill(" ", at, at + compiledIn.length).write(text, at);
  return core;
}

function bytesOf(content) {
  if (content === undefined || content === "missing") return null;
  if (content.text !== undefined) return encoder.encode(content.text);
  return content.hex !== undefined ? Buffer.from(content.hex, "hex") : new Uint8Array(content.spaces).fill(32);
}

function write(core, ...parts) {
  let at = core.input(parts.reduce((sum, part) => sum + part.length, 0));
  for (const part of parts) {
    new Uint8Array(core.memory.buffer, at, part.length).set(part);
    at += part.length;
  }
}

function report(core, number) {
  const length = core.report(number);
  const lines = decoder.decode(new Uint8Array(core.memory.buffer, core.output(), length)).split("\n");
  return lines.filter(Boolean).map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)]);
}

/** The facts of a case, as the core reports them. */
function lookUp(core, { input, now, base, patch = {} }) {
  write(core, encoder.encode(input));
  const number = core.begin(now);
  for (;;) {
    const lines = report(core, number);
    const [name, path] = lines[0];
    if (name !== "want") {
      core.end(number);
      return Object.fromEntries(lines);
    }
    const bytes = bytesOf(patch[path] ?? bases[base][path]);
    const asked = encoder.encode(path);
    write(core, asked, bytes ?? new Uint8Array());
    core.supply(number, asked.length, bytes ? 200 : 404);
  }
}

/** The same in the words of the vectors. */
function seen(facts, { recalls, known }) {
  const { verdict, status, freshness, check, reason } = facts;
  return {
    verdict,
    status: status?.replaceAll("-", "_"),
    freshness,
    check,
    reason,
    known: known && (facts.model ? "both" : facts.maker ? "manufacturer" : "neither"),
    recalls: recalls && [facts.recalls, facts.more, facts.deadline, facts.overdue],
  };
}

function expected({ recalls, known, verdict, status, freshness, check, reason }) {
  const told = recalls && [recalls.open, recalls.more, recalls.due, recalls.overdue?.[1]].map((value) => value?.toString());
  return { verdict, status, freshness, check, reason, known, recalls: told };
}

// A badge remembers nothing of earlier visits.
const own = cases.filter(({ remembered }) => !remembered);

for (const [kind, make] of Object.entries(makers)) {
  test(`${kind}: every case without a memory gives its verdict`, (context) => {
    assert.ok(own.length >= 100);
    const core = started(make);
    const times = own.map((one) => {
      const start = performance.now();
      const facts = lookUp(core, one);
      const time = performance.now() - start;
      assert.deepEqual(seen(facts, one.expect), expected(one.expect), one.name);
      return time;
    });
    const [first] = times;
    const median = times.sort((a, b) => a - b)[times.length >> 1];
    context.diagnostic(`a look-up: ${Math.round(first)} ms the first time, then ${median.toFixed(1)} ms`);
  });

  test(`${kind}: a core that has stopped does not stop another`, () => {
    const broken = make();
    // No such memory: what reads it stops in the middle.
    assert.throws(() => broken.input(0xffff_fff0));
    assert.equal(lookUp(started(make), own[0]).verdict, own[0].expect.verdict);
  });
}
