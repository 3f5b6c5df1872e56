// The registry's files: each is fetched once for the whole page, whoever asks for it.
// These two stand in static/, since the portal asks by them too; the build puts them here.
import { again } from "./again.mjs";
import { bytesOf } from "./bytes.mjs";

/** For how long `latest.json` serves, in milliseconds. Objects are named by their content and serve for ever. */
const LATEST = 300_000;
/** How long a request may take, in milliseconds, and how large a file may be, in bytes: the core refuses more. */
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
  const cache = reload ? "reload" : lasting || isPreloaded(url) ? "default" : "no-cache";
  const entry = { at: Date.now(), reload, answer: get(url, cache) };
  held.set(url, entry);
  entry.answer.then(({ status }) => {
    if (status !== 200 && held.get(url) === entry) held.delete(url);
  });
  return entry.answer;
}

/** Whether the page has asked for it ahead: only to a request without a cache mode of its own is that the answer. */
function isPreloaded(url) {
  return [...document.querySelectorAll("link[rel=preload]")].some(({ href }) => href === url);
}

/** Fetches everything anew from now on: what came did not verify, and the same bytes would not either. */
export function forget(all) {
  // What one badge has fetched anew serves the others, for a minute, unless that did not verify either.
  for (const [url, { at, reload }] of held) if (all || !reload || Date.now() - at > 60_000) held.delete(url);
  reload = true;
}

/** A file in time, and cut past the limit: `{status, bytes}`, as of `file`. */
export const get = (url, cache) =>
  again(() => bytesOf(url, { cache, referrerPolicy: "no-referrer" }, PATIENCE, LIMIT)).then(
    (bytes) => ({ status: 200, bytes }),
    (status) => ({ status }),
  );
