// The worker of the List page: one worker, one list. All that is decided is decided by the program (crates/list);
// here files are read and fetched for it, and the page is told.
//
// In:  {do: "read", source, language, seen, registry}   a File or a text; the checkpoint seen before, as JSON
//      {do: "pause"}, {do: "resume"}, {do: "retry"}
//      {do: "view", outcomes, sort, descending, language}
//      {do: "window", ask, from, count}, {do: "download", ask}
// Out: {kind: "state", phase, progress, rate, left}     phase: checking, paused, offline or done
//      {kind: "window", ask, from, rows}, {kind: "download", ask, blob}
//      {kind: "refused", why}, {kind: "broken", why}
import init, { List } from "./list.js";
import { Fetching } from "./fetching.mjs";
import { Pace } from "./pace.mjs";
import { textOf } from "./text.mjs";

/** The page is told how far it is no more often than this, in milliseconds. */
const EVERY = 125;

const loaded = init();
let list, fetching, due;
const pace = new Pace();

const seconds = () => Date.now() / 1000;

function tell() {
  due ??= setTimeout(() => {
    due = undefined;
    const progress = list.progress();
    const { ids, answered } = JSON.parse(progress);
    pace.at(answered, fetching.phase === "checking");
    postMessage({ kind: "state", phase: fetching.phase, progress, ...pace.told(ids - answered) });
  }, EVERY);
}

async function read({ source, language, seen, registry }) {
  await loaded;
  const { text, refused } = await textOf(source, language);
  if (refused) return postMessage({ kind: "refused", why: refused });
  try {
    list = List.start(text, seen, seconds());
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
  read,
  pause: () => fetching.pause(),
  resume: () => fetching.resume(),
  retry() {
    list.retry(seconds());
    fetching.retry();
  },
  view: ({ outcomes, sort, descending, language }) => list.view(outcomes, sort, descending, language),
  window({ ask, from, count }) {
    const { total, from: first, rows } = JSON.parse(list.window(from, count));
    postMessage({ kind: "window", ask, total, from: first, rows });
  },
  download: ({ ask }) => postMessage({ kind: "download", ask, blob: csv() }),
};

onmessage = async ({ data }) => {
  try {
    // Before the list is read there is nothing to ask of it.
    if (list || data.do === "read") await work[data.do](data);
  } catch (error) {
    postMessage({ kind: "broken", why: String(error) });
  }
};
