// The worker of the List page: one worker, one list. All that is decided is decided by the program (crates/list);
// here files are read and fetched for it, and the page is told.
//
// In:  {do: "read", source, language, seen, registry}   a File or a text; the checkpoint seen before, as JSON
//      {do: "pause"}, {do: "resume"}, {do: "retry"}
//      {do: "view", outcomes, sort, descending, language}
//      {do: "window", ask, from, count}, {do: "download"}
// Out: {kind: "state", phase, progress, spent, rate, left}     phase: checking, paused, offline or done; progress and
//                                                       window are JSON (crates/list/src/report.rs); spent, in
//                                                       milliseconds, is for the bench
//      {kind: "window", ask, window}, {kind: "download", blob}
//      {kind: "refused", why}, {kind: "broken", why}
import init, { List } from "./list.js";
import { Fetching } from "./fetching.mjs";
import { Pace } from "./pace.mjs";
import { textOf } from "./text.mjs";

/** The page is told how far it is no more often than this, in milliseconds. */
const EVERY = 125;

const loaded = init();
let list, reading, fetching, due;
/** How long the list took to read, in milliseconds. */
let readIn = 0;
const pace = new Pace();

const seconds = () => Date.now() / 1000;

function tell() {
  due ??= setTimeout(() => {
    due = undefined;
    const progress = list.progress();
    const { ids, answered } = JSON.parse(progress);
    pace.at(answered, fetching.phase === "checking");
    const told = { phase: fetching.phase, progress, spent: { read: readIn, verified: fetching.spent } };
    postMessage({ kind: "state", ...told, ...pace.told(ids - answered) });
  }, EVERY);
}

async function read({ source, language, seen, registry }) {
  await loaded;
  const { text, refused } = await textOf(source, language);
  if (refused) return postMessage({ kind: "refused", why: refused });
  try {
    const start = performance.now();
    list = List.start(text, seen, seconds());
    readIn = performance.now() - start;
  } catch (why) {
    return postMessage({ kind: "refused", why: JSON.parse(why).refused });
  }
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
    if (list) work[data.do](data);
  } catch (error) {
    postMessage({ kind: "broken", why: String(error) });
  }
};
