// What may be kept: only what is, as far as can be told here, what it should be.

/** The bytes of an answer; of one that is larger than `most`, a little more than that. */
export async function read(answer, most) {
  const parts = [];
  let size = 0;
  const reader = answer.body?.getReader();
  while (reader && size <= most) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    size += value.length;
  }
  // Nobody waits for the end of what is left.
  if (size > most) reader.cancel().catch(() => {});
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** The SHA-256 of bytes, in hexadecimal digits. */
export async function digest(bytes) {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Whether a file of the registry can be what its path says (docs/FORMATS.md, 2 and 4.1). An object is or is not. Of what
 * changes under its name, the proof is the page's to check; here a log-in page, half a file or an error is told from it.
 */
export async function isRight(path, bytes) {
  const name = path.split("/").pop();
  if (path.includes("/objects/")) return name === `${await digest(bytes)}.json`;
  if (name === "latest.json") return isLatest(bytes);
  const width = path.includes(".p/") ? Number(name) : 256;
  if (path.includes("/tile/entries/")) return entries(bytes) === width;
  if (path.includes("/tile/")) return bytes.length === 32 * width;
  return new TextDecoder().decode(bytes).includes("\n\n— ");
}

/** How many entries a bundle has, each after its length in two bytes; -1 if that does not come out even. */
function entries(bytes) {
  let count = 0;
  let at = 0;
  for (; at + 1 < bytes.length; count++) at += 2 + bytes[at] * 256 + bytes[at + 1];
  return at === bytes.length ? count : -1;
}

function isLatest(bytes) {
  try {
    const latest = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    const { origin, sequence } = JSON.parse(latest.snapshot);
    const [name, size] = latest.checkpoint.split("\n");
    return latest.format.startsWith("robot-registry/") && name === origin && Number(size) === sequence + 1;
  } catch {
    return false;
  }
}
