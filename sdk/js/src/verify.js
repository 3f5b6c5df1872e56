// Looking up over HTTP: what the core wants is fetched until it answers.
import { InputError } from "./errors.js";
import { file } from "./files.js";
import { asked, callable, folder, positive, text, texts } from "./input.js";
import { load } from "./load.js";
import { Batch, Lookup } from "./lookup.js";

/** Files under way at a time. */
const AT_ONCE = 8;
/** How long one file may take, in milliseconds. */
const TIMEOUT = 15_000;

/** Looks one ID up. Every verdict is a result, and so is a text that is no ID, for which nothing is fetched. */
export async function verify(id, options) {
  text("id", id);
  const how = ways(options);
  const core = await load(options.core);
  const once = async (anew) => {
    const lookup = new Lookup(core, id, how.question);
    try {
      for await (const _ of answers(lookup, { ...how, anew }));
      return lookup.result;
    } finally {
      lookup.close();
    }
  };
  const result = await once(false);
  if (result.verdict !== "unproven") return result;
  // What came may have been damaged on its way to a cache: before that is believed, it is fetched anew.
  const again = await once(true);
  return again.verdict === "unreachable" ? result : again;
}

/**
 * Looks many IDs up, and gives `{index, text, result}` of each, in the order in which they are answered. Each file of the
 * registry is fetched once.
 */
export async function* verifyAll(ids, options) {
  const given = texts("ids", ids);
  const how = ways(options);
  const core = await load(options.core);
  const unproven = [];
  for await (const [index, result] of many(core, given, { ...how, anew: false })) {
    if (result.verdict === "unproven") unproven.push([index, result]);
    else yield { index, text: given[index], result };
  }
  // As with a single ID: once more, past the caches.
  if (!unproven.length) return;
  const suspect = unproven.map(([index]) => given[index]);
  for await (const [nth, again] of many(core, suspect, { ...how, anew: true })) {
    const [index, result] = unproven[nth];
    yield { index, text: given[index], result: again.verdict === "unreachable" ? result : again };
  }
}

async function* many(core, list, how) {
  const batch = new Batch(core, list, how.question);
  try {
    yield* batch.take();
    for await (const _ of answers(batch, how)) yield* batch.take();
  } finally {
    batch.close();
  }
}

/** Supplies what a question wants, in order of arrival; gives after each file, until nothing is wanted. */
async function* answers(question, { registry, fetch, signal, timeout, concurrency, anew }) {
  const stop = new AbortController();
  const abort = () => stop.abort(signal.reason);
  signal?.addEventListener("abort", abort);
  const under = new Map();
  try {
    signal?.throwIfAborted();
    while (question.wants.length) {
      for (const path of question.wants) {
        if (under.size >= concurrency) break;
        if (under.has(path)) continue;
        const answer = file(registry + path, { fetch, signal: stop.signal, timeout, anew });
        under.set(path, answer.then((answer) => ({ path, answer })));
      }
      const { path, answer } = await Promise.race(under.values());
      under.delete(path);
      question.supply(path, answer);
      yield path;
    }
  } finally {
    signal?.removeEventListener("abort", abort);
    // What is still on its way serves nobody.
    for (const left of under.values()) left.catch(() => {});
    stop.abort();
  }
}

/** The options, checked. */
function ways(options) {
  if (typeof options !== "object" || options === null) throw new InputError("options", "expected an object with `registry`");
  const { registry, trust, now, memory, fetch = globalThis.fetch, signal, timeout = TIMEOUT, concurrency = AT_ONCE } = options;
  const question = { trust, now, memory };
  asked(question);
  if (signal !== undefined && signal !== null && typeof signal.addEventListener !== "function") {
    throw new InputError("signal", "expected an AbortSignal");
  }
  return {
    question,
    registry: folder(registry),
    // As a function of its own: some want no `this`.
    fetch: ((ask) => (url, how) => ask(url, how))(callable("fetch", fetch)),
    signal: signal ?? undefined,
    // Past this, timers fire at once.
    timeout: Math.min(positive("timeout", timeout), 2 ** 31 - 1),
    concurrency: positive("concurrency", concurrency),
  };
}
