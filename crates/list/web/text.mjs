// The text of a list: pasted as it is, or of a file in whatever encoding it has.
import { content, most_bytes } from "./list.js";

/** `{text}`, or `{refused}` with the name of why not. */
export async function textOf(source, language) {
  if (typeof source === "string") {
    return source.length > most_bytes() ? { refused: "too_large" } : { text: source };
  }
  if (source.size > most_bytes()) return { refused: "too_large" };
  let bytes;
  try {
    bytes = new Uint8Array(await source.arrayBuffer());
  } catch {
    // Moved, changed or removed since it was chosen.
    return { refused: "unreadable" };
  }
  const [is, what] = content(bytes, language).split(" ");
  return is === "text" ? { text: new TextDecoder(what).decode(bytes) } : { refused: what };
}
