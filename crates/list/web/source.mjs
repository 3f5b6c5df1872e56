// Where a list comes from: a text that was pasted, or a file.
import { most_bytes } from "./list.js";

/** `{text}` or `{bytes}`, or `{refused}` with the name of why not. */
export async function open(source) {
  if (typeof source === "string") {
    return source.length > most_bytes() ? { refused: "too_large" } : { text: source };
  }
  if (source.size > most_bytes()) return { refused: "too_large" };
  try {
    return { bytes: new Uint8Array(await source.arrayBuffer()) };
  } catch {
    // Moved, changed or removed since it was chosen.
    return { refused: "unreadable" };
  }
}
