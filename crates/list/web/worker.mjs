// The worker of the List page: one worker, one list. All that is decided is decided by the program (crates/list);
// here files are read and fetched for it, and the page is told.
//
// In:  {do: "read", source, languages, seen, registry}  a File or a text; the checkpoint seen before, as a line
//      {do: "reread", encoding}                         the same file, in another encoding
//      {do: "pause"}, {do: "resume"}, {do: "retry"}
//      {do: "view", outcomes, sort, descending, language}
//      {do: "window", ask, from, count}, {do: "download"}
// Out: {kind: "loading"}    whenever a part of the program has come; {kind: "ready"} once it runs
//      {kind: "read", as}   how the list was read, as JSON
//      {kind: "state", phase, progress, spent, rate, left, wait}
//                           phase: checking, paused, offline or done; progress and window are JSON
//                           (crates/list/src/report.rs); spent, in milliseconds, is for the bench; wait, in seconds, is
//                           how long the server wants to be left alone
//      {kind: "window", ask, window}, {kind: "download", blob}
//      {kind: "refused", why}, {kind: "broken", why}
import { List } from "./list.js";
import { Fetching } from "./fetching.mjs";
import { load } from "./load.mjs";
import { Pace } from "./pace.mjs";
import { open } from "./source.mjs";

/** The page is told how far it is no more often than this, in milliseconds. */
const EVERY = 200;

const loaded = load(() => postMessage({ kind: "loading" })).then(
  () => postMessage({ kind: "ready" }),
  () => {
    postMessage({ kind: "refused", why: "unloaded" });
    // What waits for it waits on, until the page ends this worker.
    return new Promise(() => {});
  },
);
postMessage({ kind: "loading" });
let list, reading, fetching, due, given;
/** How long the list took to read, in milliseconds. */
let readIn = 0;
const pace = new Pace();

const seconds = () => Date.now() / 1000;

function tell() {
  due ??= setTimeout(() => {
    due = undefined;
    const progress = list.progress();
    const { ids, answered } = JSON.parse(progress);
    pace.at(answered, fetching.phase === "checking" && !fetching.wait);
    const told = { phase: fetching.phase, wait: fetching.wait, progress };
    const spent = { read: readIn, verified: fetching.spent };
    postMessage({ kind: "state", ...told, spent, ...pace.told(ids - answered) });
  }, EVERY);
}

/** Has the program do something with the list; whether it took it. */
async function take(make) {
  const { refused, ...opened } = await open(given.source);
  if (refused) return postMessage({ kind: "refused", why: refused });
  try {
    const start = performance.now();
    make(opened);
    readIn = performance.now() - start;
  } catch (why) {
    return postMessage({ kind: "refused", why: JSON.parse(why).refused });
  }
  postMessage({ kind: "read", as: list.read_as() });
  return true;
}

async function read(asked) {
  given = asked;
  await loaded;
  const { languages, seen, registry } = given;
  const made = await take(({ text, bytes }) => {
    list = bytes ? List.of_file(bytes, languages, seen, seconds()) : List.of_text(text, seen, seconds());
  });
  if (!made) return;
  fetching = new Fetching(registry, list, tell);
  fetching.goOn();
}

/** The rows of the view as CSV: all of them, made piece by piece. */
function csv() {
  const issued = JSON.parse(list.progress()).snapshot?.issued_at;
  const asOf = issued ? new Date(issued * 1000).toISOString() : "";
  const parts = [list.csv_beginning()];
  for (let from = 0, part; (part = list.csv_rows(from, asOf)); from += List.csv_step()) parts.push(part);
  return new Blob(parts, { type: "text/csv;charset=utf-8" });
}

const work = {
  async reread({ encoding }) {
    if (await take(({ bytes }) => list.reread(bytes, encoding, seconds()))) fetching.again();
  },
  pause: () => fetching.pause(),
  resume: () => fetching.resume(),
  retry() {
    list.retry(seconds());
    fetching.retry();
  },
  view: ({ outcomes, sort, descending, language }) => list.view(outcomes, sort, descending, language),
  window: ({ ask, from, count }) => postMessage({ kind: "window", ask, window: list.window(from, count) }),
  download: () => postMessage({ kind: "download", blob: csv() }),
};

onmessage = async ({ data }) => {
  try {
    if (data.do === "read") return await (reading = read(data));
    // Whatever comes while the list is being read waits for it, in order.
    await reading;
    if (!list) return;
    if (data.do === "reread") return await (reading = work.reread(data));
    work[data.do](data);
  } catch (error) {
    postMessage({ kind: "broken", why: String(error) });
  }
};
