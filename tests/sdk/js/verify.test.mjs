// The npm package over the sample registry, served on the loopback interface, good and altered.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, test } from "node:test";
import * as robotId from "../../../target/sdk/js/index.js";
import { host, spaced } from "./host.mjs";

const { CoreError, InputError, load, verify, verifyAll } = robotId;

const LISTED = "CN0142G1A2032026A0314B0000417";
const ABSENT = "CN0142G1A2032026A0314B9999999";
const TRUST = JSON.parse(await readFile(new URL("../../../trust.json", import.meta.url)));

const open = [];
after(() => open.forEach((host) => host.close()));
async function serving(alter) {
  const opened = await host(alter);
  open.push(opened);
  return opened;
}
const good = await serving();

async function all(ids, options) {
  const found = [];
  for await (const answered of verifyAll(ids, options)) found.push(answered);
  return found.sort((one, other) => one.index - other.index);
}

test("a listed robot is proved, with its record, maker, model and recalls", async () => {
  const result = await verify("cn 0142 g1a203 2026a0314b0000417", good);
  assert.equal(result.verdict, "listed");
  assert.equal(result.id, LISTED);
  assert.equal(result.status, "in-operation");
  assert.equal(result.freshness, "fresh");
  assert.equal(result.maker.names.en, "Beichen Robotics");
  assert.equal(result.model.names.en, "Yaoguang 203");
  assert.equal(result.unit.id, LISTED);
  assert.equal(result.recalls.open, 1);
  assert.equal(result.proof.passed[0].check, "signature");
  assert.equal(result.proof.failed, undefined);
  assert.equal(result.demonstration, true);
});

test("a robot that is not there is proved absent", async () => {
  const result = await verify(ABSENT, good);
  assert.equal(result.verdict, "not-listed");
  assert.equal(result.model.names.en, "Yaoguang 203");
});

test("for a text that is no ID nothing is fetched, and the fault has a place", async () => {
  const before = good.asked.length;
  const result = await verify("CN0142G1A2032\u041e26A0314B0000417", good);
  assert.equal(result.verdict, "malformed");
  assert.deepEqual([result.fault.kind, result.fault.position, result.fault.segment], ["look_alike", 13, "serial"]);
  assert.deepEqual((await all(["", "x"], good)).map(({ result }) => result.fault.kind), ["empty", "too_short"]);
  assert.equal(good.asked.length, before);
});

test("the newest answer's memory is good for the next, and a shorter log is a rollback", async () => {
  const { memory } = await verify(LISTED, good);
  assert.equal((await verify(LISTED, { ...good, memory })).verdict, "listed");
  const [size, root, origin] = memory.split(" ");
  const longer = `${Number(size) + 1} ${root} ${origin}`;
  const result = await verify(LISTED, { ...good, memory: longer });
  assert.deepEqual([result.verdict, result.proof.failed.check, result.proof.failed.reason], ["unproven", "history", "rollback"]);
});

test("the clock and the trust are the caller's", async () => {
  const { snapshot } = await verify(LISTED, good);
  const at = (now) => verify(LISTED, { ...good, now });
  assert.equal((await at(snapshot.next_update)).freshness, "fresh");
  assert.equal((await at(new Date((snapshot.next_update + 1) * 1000))).freshness, "stale");
  assert.equal((await at(snapshot.issued_at - 601)).proof.failed.reason, "from_the_future");
  for (const trust of [TRUST, JSON.stringify(TRUST)]) assert.equal((await verify(LISTED, { ...good, trust })).verdict, "listed");
  const other = await verify(LISTED, { ...good, trust: { ...TRUST, origin: "elsewhere.example" } });
  assert.equal(other.proof.failed.reason, "wrong_origin");
});

test("an altered file is unproven, however often it is fetched, and shows no record", async () => {
  for (const [what, check] of [[/^objects/, /node|bucket|manufacturers|models/], [/^latest/, /latest/]]) {
    const altered = await serving((path, bytes) => (what.test(path) ? spaced(bytes).fill("x", 0, 1) : bytes));
    const result = await verify(LISTED, altered);
    assert.equal(result.verdict, "unproven");
    assert.match(result.proof.failed.check, check);
    assert.deepEqual(Object.keys(result).sort(), ["demonstration", "id", "proof", "verdict"]);
    assert.deepEqual((await all([LISTED, ABSENT], altered)).map(({ result }) => result.verdict), ["unproven", "unproven"]);
  }
});

test("a file that came damaged once is fetched again", async () => {
  const damaged = await serving((path, bytes, nth) => (nth === 1 && path.startsWith("objects/") ? spaced(bytes) : bytes));
  assert.equal((await verify(LISTED, damaged)).verdict, "listed");
  const list = await serving((path, bytes, nth) => (nth === 1 && path.startsWith("objects/") ? spaced(bytes) : bytes));
  assert.deepEqual((await all([LISTED, "?", ABSENT], list)).map(({ result }) => result.verdict), ["listed", "malformed", "not-listed"]);
});

test("a registry that can't be had is unreachable, with the file and the status", async () => {
  const page = Buffer.from("<!doctype html>");
  for (const [answer, status] of [[404, 404], [503, 503], [page, 200]]) {
    const result = await verify(LISTED, await serving(() => answer));
    assert.deepEqual([result.verdict, result.missing], ["unreachable", { file: "latest.json", status }]);
  }
  const closed = await host();
  closed.close();
  assert.deepEqual((await verify(LISTED, closed)).missing, { file: "latest.json", status: 0 });
  const silent = await serving(() => undefined);
  assert.deepEqual((await verify(LISTED, { ...silent, timeout: 50 })).missing, { file: "latest.json", status: 0 });
});

test("a busy host is asked again when it says", async () => {
  const busy = await serving((path, bytes, nth) => (nth === 1 && path === "latest.json" ? [503, { "Retry-After": "0.05" }] : bytes));
  assert.equal((await verify(LISTED, { ...busy, timeout: Infinity })).verdict, "listed");
});

test("a file past every bound is not read to its end", async () => {
  const endless = await serving((path, bytes) => (path === "latest.json" ? Buffer.alloc(64 << 20, "{") : bytes));
  const result = await verify(LISTED, endless);
  assert.deepEqual([result.verdict, result.proof.failed.reason], ["unproven", "too_large"]);
});

test("a list fetches each file once, and its answers are those of single look-ups", async () => {
  const units = JSON.parse(JSON.stringify([LISTED, ABSENT, "CN-0142-G1A203-2026A0314B0000417", "no ID", "ZZ0000AAAAAA00000000000000000"]));
  const server = await serving();
  const found = await all(units, { ...server, concurrency: 2 });
  assert.deepEqual(found.map(({ text }) => text), units);
  assert.equal(new Set(server.asked).size, server.asked.length, "a file was fetched twice");
  for (const { text, result } of found) {
    const alone = await verify(text, good);
    for (const what of ["verdict", "id", "status", "freshness", "recalls", "maker", "memory", "fault"]) {
      assert.deepEqual(result[what], alone[what], `${text}: ${what}`);
    }
    assert.deepEqual(result.model?.names, alone.model?.names);
  }
  assert.deepEqual(await all([], good), []);
});

test("a list that nobody goes on with fetches nothing more", async () => {
  const server = await serving();
  for await (const { index } of verifyAll([LISTED, "x"], server)) {
    assert.equal(index, 1);
    break;
  }
  assert.deepEqual(server.asked, []);
});

test("a signal ends the look-up with its reason", async () => {
  const silent = await serving(() => undefined);
  const reason = new Error("enough");
  const stop = new AbortController();
  const failed = assert.rejects(verify(LISTED, { ...silent, signal: stop.signal }), reason);
  stop.abort(reason);
  await failed;
  await assert.rejects(verify(LISTED, { ...good, signal: AbortSignal.abort(reason) }), reason);
  await assert.rejects(all([LISTED], { ...good, signal: AbortSignal.abort(reason) }), reason);
});

test("an argument that can't be used is an error that names it, before anything is fetched", async () => {
  const before = good.asked.length;
  for (const [id, change, argument, message] of [
    [7, {}, "id", "expected a string, got a number"],
    [LISTED, { registry: undefined }, "registry", "expected the address of its folder"],
    [LISTED, { registry: "register" }, "registry", "not an address: register"],
    [LISTED, { registry: "ftp://x/" }, "registry", "expected http or https, got ftp:"],
    [LISTED, { registry: "http://a:b@x/" }, "registry", "an address with a password"],
    [LISTED, { now: "today" }, "now", "expected seconds since 1970 or a Date, got a string"],
    [LISTED, { now: NaN }, "now", "expected seconds since 1970, up to the year 9999, got NaN"],
    [LISTED, { now: Date.now() }, "now", "expected seconds"],
    [LISTED, { now: new Date("x") }, "now", "expected seconds"],
    [LISTED, { memory: 7 }, "memory", "expected a string, got a number"],
    [LISTED, { memory: "7" }, "memory", "not what an answer gave"],
    [LISTED, { trust: 7 }, "trust", "expected a trust file"],
    [LISTED, { trust: null }, "trust", "expected a trust file"],
    [LISTED, { trust: "{" }, "trust", "trust file: expected the name of a field at line 1 column 2"],
    [LISTED, { trust: { ...TRUST, keys: ["x"] } }, "trust", "trust file: keys[0]: not a verifier key"],
    [LISTED, { trust: { ...TRUST, quorum: 3 } }, "trust", "trust file: quorum is 3 but only 2 witnesses are named"],
    [LISTED, { fetch: 7 }, "fetch", "expected a function"],
    [LISTED, { signal: 7 }, "signal", "expected an AbortSignal"],
    [LISTED, { timeout: 0 }, "timeout", "expected a number above 0"],
    [LISTED, { core: new Uint8Array([0]) }, CoreError],
    [LISTED, { core: 7 }, "core", "neither a WebAssembly.Module nor its bytes"],
  ]) {
    const wanted = (error) => {
      if (argument === CoreError) return error instanceof CoreError;
      assert.ok(error instanceof InputError, error);
      assert.equal(error.argument, argument);
      assert.ok(error.message.startsWith(`${argument}: ${message}`), error.message);
      return true;
    };
    await assert.rejects(verify(id, { ...good, ...change }), wanted);
  }
  await assert.rejects(verify(LISTED), InputError);
  await assert.rejects(all("CN", good), { argument: "ids" });
  await assert.rejects(all([LISTED, null], good), { argument: "ids[1]" });
  assert.equal(good.asked.length, before);
});

test("a fetch of the caller's, a registry's latest.json as its address, and a core that was compiled before", async () => {
  const asked = [];
  const ask = (url, how) => (asked.push(url), fetch(url, how));
  const core = new WebAssembly.Module(await readFile(new URL("../../../target/sdk/js/core.wasm", import.meta.url)));
  const result = await verify(LISTED, { registry: new URL("latest.json?x#y", good.registry), fetch: ask, core });
  assert.equal(result.verdict, "listed");
  assert.equal(asked[0], `${good.registry}latest.json`);
  assert.equal(await load(), await load(), "the package's core is loaded once");
});
