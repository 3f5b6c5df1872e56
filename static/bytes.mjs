// One request that ends in time and takes no more than it may, in whatever browser.

/**
 * The bytes of a file; of one that is larger than `limit`, a little more than that. `how` are options of `fetch`.
 *
 * Fails with the answer if its status is not 200, and with anything else if none came within `patience` milliseconds.
 */
export async function bytesOf(url, how, patience, limit) {
  // AbortSignal.timeout is missing in Safari 15 and in web views of that age.
  const stop = new AbortController();
  const late = setTimeout(() => stop.abort(), patience);
  try {
    const answer = await fetch(url, { ...how, signal: stop.signal });
    if (answer.status !== 200) throw answer;
    const parts = [];
    let size = 0;
    for (const reader = answer.body.getReader(); size <= limit; ) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value);
      size += value.length;
    }
    const bytes = new Uint8Array(size);
    for (const part of parts.reverse()) bytes.set(part, (size -= part.length));
    return bytes;
  } finally {
    clearTimeout(late);
    // Ends what still comes of a file that is too large.
    stop.abort();
  }
}

/** A file of the registry by its path. The look-up refuses what is larger (docs/FORMATS.md, 7). */
export const registryFile = (path, cache) =>
  bytesOf(new URL("registry/v1/" + path, document.baseURI), { cache }, 15_000, path === "latest.json" ? 1 << 17 : 1 << 22);
