// Fetches the registry's files for the program: src/data/client/mod.rs.
import { registryFile } from "./bytes.mjs";

/** How often a busy host is asked again, and the longest pause that it is granted, in seconds. */
const AGAIN = 2;
const LONGEST = 10;

/** For how many seconds a busy host asks to be left alone; nothing if it does not, or for too long. */
function pause({ status, headers }) {
  if (status !== 429 && status !== 503) return 0;
  const asked = headers.get("Retry-After") ?? (status === 429 ? 2 : "");
  const wait = Number(asked) || (Date.parse(asked) - Date.now()) / 1000;
  return wait > 0 && wait <= LONGEST && wait;
}

/**
 * The bytes of a file; past the browser's cache if `reload` is set. What early.mjs has asked for is not asked for twice.
 *
 * Fails with the HTTP status, or with 0 if there was no answer in time.
 */
globalThis.robotRegisterFile = async (path, reload) => {
  const early = globalThis.robotRegisterEarly;
  let answer = reload ? null : early?.get(path);
  early?.delete(path);
  // What is named by its content never changes.
  const cache = reload ? "reload" : path.startsWith("objects/") ? "default" : "no-cache";
  for (let left = AGAIN; ; left--) {
    try {
      return await (answer ?? registryFile(path, cache));
    } catch (why) {
      const wait = left && pause(why);
      if (!wait) throw why.status ?? 0;
      answer = null;
      await new Promise((resolve) => setTimeout(resolve, wait * 1000));
    }
  }
};
