// The core: the registry's look-up as WebAssembly, or the same as JavaScript. It alone decides; here files are fetched for it.
import { core as place } from "../home.mjs";
import { ahead } from "./ahead.mjs";
import { file, forget, get } from "./files.mjs";
import { soon, turn } from "./turn.mjs";

const encoder = new TextEncoder();
const decoder = new TextDecoder();
let loaded;

/** One core for all badges. If it could not be had, or broke, the next look-up tries anew. */
function core() {
  return (loaded ??= start().catch((error) => {
    loaded = undefined;
    throw error;
  }));
}

async function start(cache) {
  try {
    // The smallest there is. Where it can't be had, as in iOS Lockdown Mode, and where the page's policy refuses it, this throws.
    new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  } catch (_) {
    return inScript();
  }
  const { bytes } = await get(place, cache);
  try {
    // From bytes: a host may serve wasm under any type.
    return (await WebAssembly.instantiate(bytes)).instance.exports;
  } catch (error) {
    // Without bytes it is a TypeError.
    if (!(error instanceof WebAssembly.CompileError)) throw error;
    // What can't be compiled may have been damaged on its way to a cache.
    if (!cache) return start("reload");
    // A program that can't be compiled wants more than this browser knows. What is none, nothing here can mend.
    if (decoder.decode(bytes.subarray(0, 4)) !== "\0asm") throw error;
    return inScript();
  }
}

/** The same core, made of the wasm: several times as slow, and half as much again to fetch. */
const inScript = async () => (await soon(import("./core-js.mjs"))).default();

/**
 * Looks an ID up in the registry at this address.
 *
 * Gives the facts that the core reports (crates/badge/src/report.rs): `verdict`, and what belongs to it.
 *
 * @throws when there is no core
 */
export async function lookUp(id, registry) {
  // On their way while the core is; not for what the core will hardly take for an ID. For one badge: of a hundred, each
  // would read latest.json by itself.
  if (!loaded && /^([A-Z]{2}|\d\d)[0-9A-Z]{27}$/.test(id)) ahead(id, async (path) => (await file(registry, path)).bytes).catch(() => {});
  const wasm = await core();
  try {
    const facts = await once(wasm, id, registry);
    if (facts.verdict !== "unproven") return facts;
    // What came may have been damaged on its way to a cache: before that is believed, it is fetched anew.
    forget();
    const again = await once(wasm, id, registry);
    if (again.verdict === "unproven") forget(true);
    return again.verdict === "unreachable" ? facts : again;
  } catch (error) {
    // A core that stopped in the middle is in no known state.
    loaded = undefined;
    throw error;
  }
}

async function once(wasm, id, registry) {
  await turn();
  write(wasm, encoder.encode(id));
  const number = wasm.begin(Date.now() / 1000);
  const facts = await answer(wasm, number, registry);
  wasm.end(number);
  return facts;
}

/** Supplies what the core wants, in order of arrival, until there is a verdict. */
async function answer(wasm, number, registry) {
  const asked = new Map();
  for (;;) {
    const { want, ...facts } = report(wasm, number);
    if (facts.verdict) return facts;
    for (const path of want) {
      if (!asked.has(path)) asked.set(path, file(registry, path).then((answer) => ({ path, ...answer })));
    }
    if (!asked.size) throw new Error("the core has no trust file");
    const { path, status, bytes = [] } = await Promise.race(asked.values());
    asked.delete(path);
    await turn();
    const name = encoder.encode(path);
    write(wasm, name, bytes);
    wasm.supply(number, name.length, status);
  }
}

function write(wasm, ...parts) {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  let at = wasm.input(length);
  for (const part of parts) {
    new Uint8Array(wasm.memory.buffer, at, part.length).set(part);
    at += part.length;
  }
}

function report(wasm, number) {
  const length = wasm.report(number);
  const text = decoder.decode(new Uint8Array(wasm.memory.buffer, wasm.output(), length));
  const facts = { want: [] };
  for (const line of text.split("\n")) {
    const [, name, value] = /^(\S+) (.*)$/.exec(line) ?? [];
    if (name === "want") facts.want.push(value);
    else if (name) facts[name] = value;
  }
  return facts;
}
