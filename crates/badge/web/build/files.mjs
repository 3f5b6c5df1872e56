// The registry's files: each is fetched once for the whole page, whoever asks for it.

/** For how long `latest.json` serves, in milliseconds. Objects are named by their content and serve for ever. */
const LATEST = 300_000;
/** How long a file may take, in milliseconds, and how large it may be, in bytes: the core refuses more. */
const PATIENCE = 15_000;
const LIMIT = 4 * 1024 * 1024;

const held = new Map();
let reload = false;

/**
 * A file by the folder's address and its path in it: `{status, bytes}`, where a status of 0 is no answer.
 * It never fails. Only what came is kept, so that what did not is tried again.
 */
export function file(folder, path) {
  const url = folder + path;
  const lasting = path.startsWith("objects/");
  const found = held.get(url);
  if (found && (lasting || Date.now() - found.at < LATEST)) return found.answer;
  const entry = { at: Date.now(), answer: get(url, reload ? "reload" : lasting ? "default" : "no-cache") };
  held.set(url, entry);
  entry.answer.then(({ status }) => {
    if (status !== 200 && held.get(url) === entry) held.delete(url);
  });
  return entry.answer;
}

/** Fetches everything anew from now on: what came did not verify, and the same bytes would not either. */
export function forget() {
  held.clear();
  reload = true;
}

async function get(url, cache) {
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const answer = await fetch(url, { cache, credentials: "omit", referrerPolicy: "no-referrer", signal });
    if (answer.status !== 200) return { status: answer.status };
    const parts = [];
    const reader = answer.body.getReader();
    for (let length = 0; length <= LIMIT; ) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value);
      length += value.length;
    }
    reader.cancel();
    return { status: 200, bytes: new Uint8Array(await new Blob(parts).arrayBuffer()) };
  } catch {
    return { status: 0 };
  }
}
