// How long the list waits for files, and how much of one it reads. Time passes as fast as nothing else happens.
import assert from "node:assert/strict";
import { test } from "node:test";

/** A clock whose timers are due one after another. */
class Time {
  at = 0;
  #timers = new Map();
  #last = 0;

  constructor() {
    globalThis.setTimeout = (call, delay = 0) => (this.#timers.set(++this.#last, { call, at: this.at + delay }), this.#last);
    globalThis.clearTimeout = (timer) => this.#timers.delete(timer);
    Object.defineProperty(globalThis, "performance", { value: { now: () => this.at }, configurable: true });
  }

  /** Runs until a condition holds. */
  async until(condition) {
    for (let turns = 0; !condition(); turns += 1) {
      assert(turns < 10_000, "it comes to an end");
      // Whatever waits for no time goes first.
      for (let calm = 0; calm < 20; calm += 1) await new Promise(setImmediate);
      if (condition()) return;
      const [timer, next] = [...this.#timers].sort(([, a], [, b]) => a.at - b.at)[0] ?? [];
      assert(next, "something is awaited");
      this.#timers.delete(timer);
      this.at = Math.max(this.at, next.at);
      next.call();
    }
  }
}

globalThis.addEventListener ??= () => {};
const { Fetching } = await import("../web/fetching.mjs");

/** A list that wants these files, and what it was handed. */
class List {
  supplied = [];
  #wanted;

  constructor(...wanted) {
    this.#wanted = wanted;
  }

  wants() {
    return this.#wanted.join("\n");
  }

  supply(path, status, bytes) {
    this.#wanted = this.#wanted.filter((wanted) => wanted !== path);
    this.supplied.push({ path, status, length: bytes.length });
  }
}

/** A fetch that answers by these functions, one for each time that a path is asked for; the last stays. */
function answering(answers, time) {
  const asked = [];
  globalThis.fetch = async (path, { signal }) => {
    asked.push({ path, at: time.at });
    const all = answers[path];
    const answer = all.length > 1 ? all.shift() : all[0];
    return answer(signal);
  };
  return asked;
}

const whole = (bytes) => () => new Response(new Uint8Array(bytes));
const status = (code, headers = {}) => () => new Response(null, { status: code, headers });
const hang = (signal) =>
  new Promise((_, fail) => signal.addEventListener("abort", () => fail(new Error("aborted"))));
/** A body that goes on for ever, a part each so many milliseconds. */
const drip = (every, size) => (signal) =>
  new Response(
    new ReadableStream({
      async pull(controller) {
        await new Promise((resolve) => setTimeout(resolve, every));
        if (signal.aborted) controller.error(new Error("aborted"));
        else controller.enqueue(new Uint8Array(size));
      },
    }),
  );

async function run(answers, wanted = ["latest.json"]) {
  const time = new Time();
  const asked = answering(answers, time);
  const list = new List(...wanted);
  const waits = new Set();
  const fetching = new Fetching("", list, () => fetching && waits.add(fetching.wait));
  fetching.goOn();
  await time.until(() => fetching.phase !== "checking");
  return { time: time.at, asked, list, fetching, waits };
}

test("a file that hangs is given up after a quarter of a minute", async () => {
  const { time, fetching, asked } = await run({ "latest.json": [hang] });
  assert.equal(fetching.phase, "offline");
  assert(time >= 15_000 && time < 18_000, `${time}`);
  assert.equal(asked.length, 2);
});

test("a connection that hangs once is tried again", async () => {
  const { time, list } = await run({ "latest.json": [hang, whole(10)] });
  assert.deepEqual(list.supplied, [{ path: "latest.json", status: 200, length: 10 }]);
  assert(time < 10_000, `${time}`);
});

test("a slow file is waited for as long as it comes, and no longer than a minute and a half", async () => {
  const { list, time, fetching } = await run({ "objects/a": [drip(4_000, 1_000)] }, ["objects/a"]);
  assert.equal(fetching.phase, "offline");
  assert.deepEqual(list.supplied, []);
  assert(time >= 90_000 && time < 300_000, `${time}`);
});

test("no more of a file is read than it may have", async () => {
  const { list } = await run({ "latest.json": [drip(1, 100_000)] });
  assert.deepEqual(list.supplied, [{ path: "latest.json", status: 200, length: 200_000 }]);
  const endless = await run({ "objects/a": [drip(1, 1 << 20)] }, ["objects/a"]);
  assert.equal(endless.list.supplied[0].length, 5 << 20);
});

test("a server that asks to wait is left alone so long", async () => {
  const { asked, list, waits } = await run({ "latest.json": [status(429, { "Retry-After": "7" }), whole(3)] });
  assert.equal(asked.length, 2);
  assert(asked[1].at >= 7_000 && asked[1].at < 8_000, `${asked[1].at}`);
  assert.equal(list.supplied[0].status, 200);
  assert(waits.has(7) && waits.has(1), "and the page is told");
});

test("a server that asks for too much, or never has enough, is told as it is", async () => {
  for (const header of [{}, { "Retry-After": "3600" }, { "Retry-After": "20" }, { "Retry-After": "soon" }]) {
    const { list, time, fetching } = await run({ "latest.json": [status(503, header)] });
    assert.equal(fetching.phase, "done");
    assert.deepEqual(list.supplied, [{ path: "latest.json", status: 503, length: 0 }]);
    assert(time <= 180_000, `${time}`);
  }
});

test("what can't be had is not asked for again and again", async () => {
  const { asked, list } = await run({ "objects/a": [status(404)] }, ["objects/a"]);
  assert.equal(asked.length, 1);
  assert.equal(list.supplied[0].status, 404);
});
