// Files of a registry over HTTP: each in time, no larger than it may be, and asked for again where a busy host says when.

/** Bytes that are read of a file at most; the core refuses more. */
const LIMIT = 4 * 1024 * 1024;
/** How often a busy host is asked again, and the longest pause that it is granted, in seconds. */
const AGAIN = 2;
const LONGEST = 10;

// Workers know no modes of a cache, and fail where one is named.
const isWorker = globalThis.navigator?.userAgent === "Cloudflare-Workers";

/**
 * A file, as the core takes it: its bytes, or the HTTP status in place of them, 0 for no answer. Fails only by `signal`.
 * With `anew` it is fetched past every cache.
 */
export async function file(url, { fetch, signal, timeout, anew }) {
  const lasting = url.includes("/objects/");
  const how = isWorker ? {} : { cache: anew ? "reload" : lasting ? "default" : "no-cache", referrerPolicy: "no-referrer" };
  for (let left = AGAIN; ; left--) {
    const { answer, pause } = await once(url, { fetch, signal, timeout, how });
    if (!left || !pause) return answer;
    await after(pause, signal);
  }
}

async function once(url, { fetch, signal, timeout, how }) {
  const stop = new AbortController();
  const abort = () => stop.abort();
  const late = setTimeout(abort, timeout);
  signal?.addEventListener("abort", abort);
  try {
    signal?.throwIfAborted();
    const response = await Promise.race([fetch(url, { ...how, signal: stop.signal }), aborted(stop.signal)]);
    if (response.status !== 200) return { answer: response.status, pause: pauseOf(response) };
    return { answer: await Promise.race([bytesOf(response), aborted(stop.signal)]) };
  } catch {
    signal?.throwIfAborted();
    return { answer: 0 };
  } finally {
    clearTimeout(late);
    signal?.removeEventListener("abort", abort);
    // Ends what still comes of a file that is too large.
    stop.abort();
  }
}

/** Fails when the signal does, also for a `fetch` that doesn't heed it. */
const aborted = (signal) => new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));

async function bytesOf(response) {
  if (!response.body?.getReader) return new Uint8Array(await response.arrayBuffer());
  const parts = [];
  let size = 0;
  for (const reader = response.body.getReader(); size <= LIMIT; ) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    size += value.length;
  }
  const bytes = new Uint8Array(size);
  for (const part of parts.reverse()) bytes.set(part, (size -= part.length));
  return bytes;
}

/** For how many seconds a busy host asks to be left alone; nothing if it does not, or for too long. */
function pauseOf({ status, headers }) {
  if (status !== 429 && status !== 503) return 0;
  const asked = headers?.get("Retry-After") ?? (status === 429 ? "2" : "");
  const wait = Number(asked) || (Date.parse(asked) - Date.now()) / 1000;
  return wait > 0 && wait <= LONGEST ? wait : 0;
}

function after(seconds, signal) {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", abort);
      resolve();
    }, seconds * 1000);
    signal?.addEventListener("abort", abort);
  });
}
