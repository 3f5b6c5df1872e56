// Reading what comes, and no more of it than may come.

/** The body of an answer, cut just past the bound; `tell` is called with each part. */
export async function body(answer, limit, tell) {
  const parts = [];
  const reader = answer.body.getReader();
  for (let length = 0; length <= limit; ) {
    const { done, value } = await reader.read();
    if (done) break;
    tell();
    parts.push(value);
    length += value.length;
  }
  // Whether anything is left to cancel is no matter.
  reader.cancel().catch(() => {});
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
