// A whole verifier in one file, written from docs/FORMATS.md alone: JavaScript with WebCrypto, in browsers and Node.js.
//
//   node verify.mjs ID REGISTRY TRUST_FILE        REGISTRY: an address, or a folder
//
// Numbers in comments are sections of docs/FORMATS.md. It remembers nothing between runs; `lookUp` takes what is remembered.

const KIB = 1024;

/** A check that failed: its name, and the reason. */
class Unproven extends Error {
  constructor(check, reason) {
    super(`${check}: ${reason}`);
    Object.assign(this, { check, reason });
  }
}

/** A file that can't be had. */
export class Lost extends Error {}

// Bytes

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const utf8 = (text) => encoder.encode(text);
const join = (...parts) => Uint8Array.from(parts.flatMap((part) => [...part]));
const sha256 = async (...parts) => new Uint8Array(await crypto.subtle.digest("SHA-256", join(...parts)));
const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
const unhex = (text) => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
const same = (one, other) => hex(one) === hex(other);

function unbase64(text) {
  const binary = atob(text);
  if (btoa(binary) !== text) throw new TypeError(text);
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
}

/** `count` bits of a hash, from bit `start` on, as a number; at most 32. */
const bits = (hash, start, count) =>
  Number((BigInt(`0x${hex(hash)}`) >> BigInt(256 - start - count)) & ((1n << BigInt(count)) - 1n));

// 3 Signed notes and the log

const P = 2n ** 255n - 19n;
const EIGHTH = 0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd83d3d706a17c7n;

/** A canonical encoding of a point that is not of small order. */
function isStrict(point) {
  const y = BigInt(`0x${hex(point.slice().reverse())}`) & (2n ** 255n - 1n);
  return y < P && ![0n, 1n, P - 1n, EIGHTH, P - EIGHTH].includes(y);
}

async function hasSigned(key, signature, message) {
  if (signature.length !== 64 || !isStrict(key) || !isStrict(signature.slice(0, 32))) return false;
  // Engines compare R as bytes, without the cofactor, and refuse an S past the group's order.
  const imported = await crypto.subtle.importKey("raw", key, "Ed25519", false, ["verify"]);
  return crypto.subtle.verify("Ed25519", imported, signature, message);
}

/** C2SP signed-note: name+id+base64(type ‖ key). */
async function verifierKey(line) {
  const [, name, id, data] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(line);
  const bytes = unbase64(data);
  if (hex((await sha256(utf8(`${name}\n`), bytes)).slice(0, 4)) !== id) throw new TypeError(`not a verifier key: ${line}`);
  return { name, id, type: bytes[0], key: bytes.slice(1) };
}

/** C2SP signed-note and tlog-checkpoint. */
function readNote(note) {
  try {
    const end = note.lastIndexOf("\n\n");
    const text = note.slice(0, end + 1);
    const lines = note.slice(end + 2).split("\n");
    const good = end >= 0 && lines.pop() === "" && lines.length <= 64 && utf8(note).length <= 64 * KIB;
    if (!good || /[\x00-\x09\x0b-\x1f]/.test(note)) throw new TypeError("characters");
    const signatures = lines.map((line) => {
      const [, name, data] = /^— ([^+\s]+) (\S+)$/.exec(line);
      const bytes = unbase64(data);
      if (bytes.length < 5) throw new TypeError("signature");
      return { name, id: hex(bytes.slice(0, 4)), signature: bytes.slice(4) };
    });
    const [origin, size, root, ...extensions] = text.slice(0, -1).split("\n");
    const isSize = /^(0|[1-9][0-9]*)$/.test(size) && BigInt(size) < 2n ** 64n;
    const hash = unbase64(root);
    if (!origin || !isSize || hash.length !== 32 || extensions.includes("")) throw new TypeError("checkpoint");
    return { text, signatures, origin, size: BigInt(size), root: hash };
  } catch {
    throw new Unproven("signature", "format");
  }
}

/** The keys that signed. A line of one of them that does not verify fails the note. */
async function signers({ text, signatures }, lines) {
  const keys = await Promise.all(lines.map(verifierKey));
  const signed = [];
  for (const { name, id, signature } of signatures) {
    const known = keys.filter((key) => key.name === name && key.id === id);
    let by;
    for (const key of known) {
      let [message, rest] = [text, signature];
      if (key.type === 4 && signature.length === 72) {
        // C2SP tlog-cosignature
        const time = new DataView(signature.buffer).getBigUint64(0);
        if (time >= 2n ** 63n) continue;
        [message, rest] = [`cosignature/v1\ntime ${time}\n${text}`, signature.slice(8)];
      }
      if (await hasSigned(key.key, rest, utf8(message))) by ??= key;
    }
    if (by) signed.push(by);
    else if (known.length) throw new Unproven("signature", "bad_signature");
  }
  return signed;
}

/** Keys of one name are one witness, and so are names of one key. */
const countWitnesses = (keys) =>
  keys.filter(({ name, key }, at) => !keys.slice(0, at).some((other) => other.name === name || same(other.key, key))).length;

const nodeHash = (left, right) => sha256([1], left, right);

/** RFC 6962, for the last entry: its siblings all stand to its left, one for each bit of its index. */
async function isIncluded(leaf, size, path, root) {
  if (size === 0n || path.length !== (size - 1n).toString(2).replaceAll("0", "").length) return false;
  for (const sibling of path) leaf = await nodeHash(sibling, leaf);
  return same(leaf, root);
}

/** C2SP tlog-tiles: groups of three digits, each but the last after an x. */
function tilePath(level, number, width) {
  const digits = `${number}`;
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, "0").match(/.{3}/g);
  const place = groups.map((group, at) => (at < groups.length - 1 ? `x${group}/` : group)).join("");
  return `log/tile/${level}/${place}${width < 256 ? `.p/${width}` : ""}`;
}

const isWhole = (count) => (count & (count - 1n)) === 0n;

/** Check 7: the log goes on from the one that was seen. */
async function checkHistory(seen, { origin, size, root }, get) {
  if (seen?.origin !== origin) return;
  const before = BigInt(seen.size);
  const rootBefore = unhex(seen.root);
  const fail = (reason) => new Unproven("history", reason);
  if (size < before) throw fail("rollback");
  if (size === before && !same(root, rootBefore)) throw fail("forked");
  if (size === before) return;

  /** The hash of a whole subtree: from the tile that has it, or has what is below it in the same tile. */
  async function subtree(height, index) {
    const [level, up] = [height >> 3, height & 7];
    const first = index << BigInt(up);
    const number = first >> 8n;
    const left = (size >> BigInt(8 * level)) - 256n * number;
    const width = left < 256n ? Number(left) : 256;
    const tile = await get(tilePath(level, number, width));
    if (tile.length !== 32 * width) throw isMarkup(tile) ? new Lost() : fail("format");
    let row = Array.from({ length: 1 << up }, (_, at) => tile.slice(32 * (Number(first & 255n) + at)).slice(0, 32));
    while (row.length > 1) row = await Promise.all(row.flatMap((hash, at) => (at % 2 ? [nodeHash(row[at - 1], hash)] : [])));
    return row[0];
  }
  /** The root over some entries, of hashes that each lie on one side of the size before. */
  async function tree(low, high) {
    const count = high - low;
    // RFC 6962: a proof leaves out what is the tree before as a whole.
    if (low === 0n && high === before && isWhole(count)) return rootBefore;
    if (isWhole(count) && !(low < before && before < high)) return subtree(count.toString(2).length - 1, low / count);
    const half = 1n << BigInt((count - 1n).toString(2).length - 1);
    return nodeHash(await tree(low, low + half), await tree(low + half, high));
  }
  const good = before === 0n
    ? same(rootBefore, await sha256())
    : same(await tree(0n, before), rootBefore) && same(await tree(0n, size), root);
  if (!good) throw fail("inconsistent");
}

// 4 Documents. JSON.parse does not tell fields that stand twice, or how a number is written: a reader that does.

class Wrong extends Error {}
class Digits extends String {}
/** Fields and their values; `twice` has the names that stand twice. */
class Fields extends Map {
  twice = new Set();
}

function ensure(holds) {
  if (!holds) throw new Wrong("format");
}

const TOKEN = /[ \t\n\r]*(?:([[\]{},:])|("(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)|(true|false|null))/y;

function parse(bytes) {
  let text;
  try {
    text = typeof bytes === "string" ? bytes : decoder.decode(bytes);
  } catch {
    throw new Wrong("format");
  }
  const tokens = new RegExp(TOKEN);
  let token;
  const next = () => ensure((token = tokens.exec(text)));
  function string(quoted) {
    const read = JSON.parse(quoted);
    ensure(!/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(read));
    return read;
  }
  function value(depth) {
    const [, sign, quoted, number, word] = token;
    if (quoted) return string(quoted);
    if (number) return new Digits(number);
    if (word) return JSON.parse(word);
    ensure((sign === "[" || sign === "{") && depth < 127);
    const isList = sign === "[";
    const end = isList ? "]" : "}";
    const inside = isList ? [] : new Fields();
    for (next(); token[1] !== end; ) {
      if (isList) inside.push(value(depth + 1));
      else {
        ensure(token[2]);
        const name = string(token[2]);
        next();
        ensure(token[1] === ":");
        next();
        if (inside.has(name)) inside.twice.add(name);
        inside.set(name, value(depth + 1));
      }
      next();
      if (token[1] === end) break;
      ensure(token[1] === ",");
      next();
      ensure(token[1] !== end);
    }
    return inside;
  }
  next();
  const whole = value(0);
  ensure(/^[ \t\n\r]*$/.test(text.slice(tokens.lastIndex)));
  return whole;
}

/** An object with these fields; one whose name ends in a question mark may be missing or null. */
const object = (readers) => (value) => {
  ensure(value instanceof Fields);
  return Object.fromEntries(Object.entries(readers).flatMap(([name, read]) => {
    const own = name.replace("?", "");
    ensure(!value.twice.has(own));
    const inner = value.get(own) ?? undefined;
    return inner === undefined && own !== name ? [] : [[own, read(inner)]];
  }));
};
const list = (read, most = 256) => (value) => {
  ensure(Array.isArray(value) && value.length <= most);
  return value.map(read);
};
const ascending = (read, most, key) => (value) => {
  const all = list(read, most)(value);
  ensure(all.every((one, at) => at === 0 || key(all[at - 1]) < key(one)));
  return all;
};
const text = (most = Infinity, is = /^/, isNot = /$^/) => (value) => {
  ensure(typeof value === "string" && utf8(value).length <= most && is.test(value) && !isNot.test(value));
  return value;
};
const pattern = (source) => text(Infinity, new RegExp(`^(?:${source})$`));
const number = (most = 2n ** 64n - 1n, least = 0n) => (value) => {
  ensure(value instanceof Digits && /^[0-9]+$/.test(value));
  const read = BigInt(`${value}`);
  ensure(least <= read && read <= most);
  return read;
};
/** A value of a closed list; an unknown one is of a later version (4.8). */
const oneOf = (words) => (value) => {
  text(Infinity, /^[a-z0-9_]+$/)(value);
  if (!words.split(" ").includes(value)) throw new Wrong("newer_format");
  return value;
};
function version(value) {
  if (/^robot-registry\/([2-9]|[1-9][0-9]+)$/.test(value)) throw new Wrong("newer_format");
  ensure(value === "robot-registry/1");
}
function day(value) {
  const date = new Date(text(10, /^(?!0000)\d{4}-\d\d-\d\d$/)(value));
  ensure(!Number.isNaN(date.getTime()) && date.toISOString().startsWith(value));
  return value;
}
const byLanguage = (read) => (value) => {
  ensure(value instanceof Fields && !value.twice.size && value.size >= 1 && value.size <= 32);
  ensure(new Set(Array.from(value.keys(), (tag) => tag.toLowerCase())).size === value.size);
  for (const tag of value.keys()) text(35, /^[A-Za-z]{2,8}(-[0-9A-Za-z]{1,8})*$/)(tag);
  return Object.fromEntries(Array.from(value, ([tag, words]) => [tag, read(words)]));
};

const ID = /^([A-Z]{2}|[0-9]{2})[0-9A-Z]{27}$/;
const code = (length) => pattern(`[0-9A-Z]{${length}}`);
const hash = pattern("[0-9a-f]{64}");
const name = text(200, undefined, /[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/);
const names = byLanguage(name);
const words = byLanguage(text(2048, undefined, /[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/));
const stage = oneOf("research_development manufacturing market_access sales operation recycling");
const count = number();
const parameter = number(2n ** 32n - 1n);

const LATEST = object({
  format: version, checkpoint: text(), snapshot: text(16 * KIB), inclusion: object({ hashes: list(hash, 64) }), "objects?": list(text(), 8),
});
const SNAPSHOT = object({
  format: version, origin: text(2048), sequence: count, issued_at: count, next_update: count,
  units: object({ count, prefix_bits: number(32n), root: hash }), manufacturers: object({ count, index: hash }), models: object({ count }), statistics: hash,
});
const COMPONENT = object({ kind: oneOf("battery compute actuators sensors hands"), supplier: names, part: name });
const EVENT = object({
  date: day, stage, country: code(2), "note?": words,
  kind: oneOf("type_filed built factory_inspected approved sold activated software_updated maintained component_replaced inspected moved recall_remedied suspended resumed decommissioned recycled"),
  actor: oneOf("manufacturer service_provider seller user recycler regulator"),
});
const NOTICE = object({
  kind: oneOf("service_recall stop_use_recall suspension"), reference: name, issued_on: day, "deadline?": day, "closed_on?": day, text: words,
});
const UNIT = object({
  id: text(29, ID), status: oneOf("registered in_operation suspended under_recall retired recycled"), stage, made_on: day, software: name,
  "components?": list(COMPONENT), events: list(EVENT), "notices?": list(NOTICE),
});
const SERIALS = object({ from: code(17), to: code(17) });
const RECALL = object({
  number: name, opened_on: day, severity: oneOf("service stop_use"), "deadline?": day, title: names, text: words,
  serials: list((value) => {
    const range = SERIALS(value);
    ensure(range.from <= range.to);
    return range;
  }),
});
const PARAMETERS = "height_mm mass_g degrees_of_freedom battery_wh compute_tops payload_g top_speed_mm_s".split(" ");
const MODEL = object({
  code: code(6), names, parameters: object(Object.fromEntries(PARAMETERS.map((name) => [name, parameter]))),
  intelligence_level: number(5n, 1n), components: list(COMPONENT), "recalls?": list(RECALL),
});
const MAKER = object({ country: code(2), code: code(4), names, standing: oneOf("active suspended withdrawn"), models: hash });
const maker = ({ country, code }) => country + code;

/** The rules between a unit's fields (4.4). */
function consistent(value) {
  const unit = UNIT(value);
  const gone = ["retired", "recycled"].includes(unit.status);
  const stopped = (unit.notices ?? []).some(({ kind, closed_on: closed }) => kind === "stop_use_recall" && !closed);
  ensure(unit.events.every(({ date }, at) => at === 0 || unit.events[at - 1].date <= date));
  ensure(gone === (unit.stage === "recycling"));
  ensure(unit.status === "suspended" || (unit.status === "under_recall") === (stopped && !gone));
  return unit;
}

const NODE = [32 * KIB, object({ type: pattern("node"), children: list(hash) })];
const BUCKET = [KIB * KIB, object({ type: pattern("bucket"), units: ascending(consistent, 4096, ({ id }) => id) })];
const INDEX = [4 * KIB * KIB, object({ type: pattern("manufacturers"), manufacturers: ascending(MAKER, Infinity, maker) })];
const MODELS = [4 * KIB * KIB, object({
  type: pattern("models"), country: code(2), manufacturer: code(4), models: ascending(MODEL, Infinity, ({ code }) => code),
})];

function read(check, bytes, reader) {
  try {
    return reader(parse(bytes));
  } catch (error) {
    if (error instanceof Wrong) throw new Unproven(check, error.message);
    throw error;
  }
}

// 5 The look-up

/** Whether a file is a web page. */
function isMarkup(bytes) {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return bytes[bytes.findIndex((byte, at) => at >= start && ![9, 10, 12, 13, 32].includes(byte))] === 60;
}

/** The verdict and what belongs to it. `get` gives a file's bytes by its path, or fails with Lost; `now` is in seconds. */
export async function lookUp(id, get, trust, now, seen) {
  if (!ID.test(id)) return { verdict: "malformed" };
  try {
    return await prove(id, get, trust, BigInt(now), seen);
  } catch (error) {
    if (error instanceof Unproven) return { verdict: "unproven", check: error.check, reason: error.reason };
    if (error instanceof Lost) return { verdict: "unreachable" };
    throw error;
  }
}

async function prove(id, get, trust, now, seen) {
  const json = async (path) => {
    const bytes = await get(path);
    if (isMarkup(bytes)) throw new Lost();
    return bytes;
  };
  const bytes = await json("latest.json");
  if (bytes.length > 128 * KIB) throw new Unproven("latest", "too_large");
  const latest = read("latest", bytes, LATEST); // 1
  const note = readNote(latest.checkpoint);
  if (note.origin !== trust.origin) throw new Unproven("signature", "wrong_origin");
  if (!(await signers(note, trust.keys)).length) throw new Unproven("signature", "no_trusted_signature"); // 2
  if (countWitnesses(await signers(note, trust.witnesses)) < trust.quorum) throw new Unproven("witnesses", "quorum_not_met"); // 3
  const leaf = await sha256([0], utf8(latest.snapshot));
  if (!(await isIncluded(leaf, note.size, latest.inclusion.hashes.map(unhex), note.root))) throw new Unproven("inclusion", "not_included"); // 4
  const snapshot = read("snapshot", latest.snapshot, SNAPSHOT); // 5
  if (snapshot.origin !== trust.origin) throw new Unproven("snapshot", "wrong_origin");
  if (snapshot.sequence !== note.size - 1n || snapshot.next_update <= snapshot.issued_at) throw new Unproven("snapshot", "format");
  if (snapshot.issued_at > now + 600n) throw new Unproven("clock", "from_the_future"); // 6

  const inline = new Map();
  for (const text of latest.objects ?? []) inline.set(hex(await sha256(utf8(text))), utf8(text));
  const readObject = async (check, hash, [most, reader]) => {
    const bytes = inline.get(hash) ?? (await json(`objects/${hash.slice(0, 2)}/${hash}.json`));
    if (isMarkup(bytes)) throw new Lost();
    if (bytes.length > most) throw new Unproven(check, "too_large");
    if (hex(await sha256(bytes)) !== hash) throw new Unproven(check, "hash_mismatch");
    return read(check, bytes, reader);
  };
  const find = async () => { // 8, 9
    const own = await sha256(utf8(id));
    const prefixBits = Number(snapshot.units.prefix_bits);
    let hash = snapshot.units.root;
    for (let depth = 0, taken; depth < prefixBits; depth += taken) {
      taken = depth === 0 ? ((prefixBits - 1) % 8) + 1 : 8;
      const { children } = await readObject("node", hash, NODE);
      if (children.length !== 2 ** taken) throw new Unproven("node", "format");
      hash = children[bits(own, depth, taken)];
    }
    const { units } = await readObject("bucket", hash, BUCKET);
    for (const unit of units) {
      if (bits(await sha256(utf8(unit.id)), 0, prefixBits) !== bits(own, 0, prefixBits)) throw new Unproven("bucket", "format");
    }
    return { unit: units.find((unit) => unit.id === id) };
  };
  const decode = async () => { // 10, 11
    const { manufacturers } = await readObject("manufacturers", snapshot.manufacturers.index, INDEX);
    const manufacturer = manufacturers.find((entry) => maker(entry) === id.slice(0, 6));
    if (!manufacturer) return {};
    const made = await readObject("models", manufacturer.models, MODELS);
    if (made.country + made.manufacturer !== maker(manufacturer)) throw new Unproven("models", "format");
    return { manufacturer, model: made.models.find(({ code }) => code === id.slice(6, 12)) };
  };
  // A failed check ends the look-up; a lost file does if no later check fails.
  const found = {};
  let lost;
  for (const part of [() => checkHistory(seen, note, get), find, decode]) {
    try {
      Object.assign(found, await part());
    } catch (error) {
      if (!(error instanceof Lost)) throw error;
      lost ??= error;
    }
  }
  if (lost) throw lost;
  const late = now - snapshot.next_update;
  const freshness = late <= 0n ? "fresh" : late <= BigInt(trust.expires_after) ? "stale" : "expired";
  return { verdict: found.unit ? "listed" : "not-listed", freshness, ...found };
}

/** From the command line, in Node.js. */
async function main([id, registry, trustFile]) {
  const { readFile } = await import("node:fs/promises");
  const get = async (path) => {
    try {
      if (!registry.includes("://")) return new Uint8Array(await readFile(`${registry}/${path}`));
      const answer = await fetch(`${registry.replace(/\/$/, "")}/${path}`, { signal: AbortSignal.timeout(15_000) });
      if (answer.status === 200) return new Uint8Array(await answer.arrayBuffer());
    } catch {
      // As a status that is not 200.
    }
    throw new Lost(path);
  };
  const trust = JSON.parse(await readFile(trustFile, "utf8"));
  const answer = await lookUp(id, get, trust, Math.floor(Date.now() / 1000));
  console.log(JSON.stringify(answer, (_, value) => (typeof value === "bigint" ? Number(value) : value), 1));
}

if (globalThis.process?.argv[1] && import.meta.url.endsWith(process.argv[1].split("/").pop())) await main(process.argv.slice(2));
