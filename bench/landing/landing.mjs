// The portal's landing in plain JavaScript and WebCrypto: what `cargo xtask bench landing` measures
// the portal against. It makes every check of docs/FORMATS.md (the numbers are of its section 5)
// that a first visit makes, on the same files, and asks for each file as early as its name is known.
//
// Three things it leaves out: it remembers no checkpoint (check 7 holds on every first visit), it does not notice a field
// that stands twice, which JSON.parse does not tell, and it has no rules for the inside of fields (names, language tags,
// numbers, later versions), nor for what is a web page.

/** `trust.json`, whose bytes a page that is not built can't take in; a test compares the two. */
export const TRUST = {
  origin: 'demo.robot-register.example/registry',
  demonstration: true,
  keys: ['demo.robot-register.example/registry+ea78e24e+AWPSBzKWCkP4s29LFTLWkpf3/IHBdcL5ZE4SYxgunQ3x'],
  witnesses: [
    'harbour.witness.example+0ba23c5e+BEYsU5Pvj3ljroyvkLUL+SlYqU00UJmaZizByGRRx2mi',
    'north.witness.example+22cf34d3+BBJeL1DVFO2Lu3rthoz4/s8MYAt2mQWv7HzDJxERp2Bp',
  ],
  quorum: 2,
  expires_after: 604800,
};

class Unproven extends Error {
  constructor(check, reason) {
    super(`${check}: ${reason}`);
    Object.assign(this, { check, reason });
  }
}

export class Unreachable extends Error {}

// Bytes

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const utf8 = text => encoder.encode(text);
const hex = bytes => bytes.reduce((text, byte) => text + byte.toString(16).padStart(2, '0'), '');
const unhex = text => Uint8Array.from(text.match(/../g) ?? [], pair => parseInt(pair, 16));

/** The bytes, or nothing unless the text is canonical Base 64. */
function base64(text) {
  try {
    const binary = atob(text);
    return btoa(binary) === text ? Uint8Array.from(binary, c => c.charCodeAt(0)) : undefined;
  } catch {
    return undefined;
  }
}

const concat = (...parts) => Uint8Array.from(parts.flatMap(part => [...part]));
const sha256 = async bytes => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

/** `count` bits of a hash, `from` its first on, as a number. */
function bits(hash, from, count) {
  let value = 0;
  for (let at = from; at < from + count; at++) value = value * 2 + ((hash[at >> 3] >> (7 - (at & 7))) & 1);
  return value;
}

// The shapes of documents (section 4) with their bounds (section 7): functions that say whether a
// value is of them.

const object = fields => {
  const all = Object.entries(fields);
  return value =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && all.every(([name, is]) => is(value[name]));
};
const list = (is, most = 256) => value => Array.isArray(value) && value.length <= most && value.every(is);
const optional = is => value => value === undefined || value === null || is(value);
const oneOf = (...words) => value => words.includes(value);
const matches = pattern => value => typeof value === 'string' && pattern.test(value);
const whole = most => value => Number.isSafeInteger(value) && value >= 0 && value <= most;

// Three bytes a UTF-16 unit at most.
const atMost = most => value =>
  typeof value === 'string' && (value.length * 3 <= most || utf8(value).length <= most);
const string = atMost(2048);
const number = whole(Number.MAX_SAFE_INTEGER);
const hash = matches(/^[0-9a-f]{64}$/);
const code = n => matches(new RegExp(`^[0-9A-Z]{${n}}$`));
const ID = matches(/^(?:[A-Z]{2}|[0-9]{2})[0-9A-Z]{27}$/);
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function date(value) {
  const [, year, month, day] = (typeof value === 'string' && /^(\d{4})-(\d\d)-(\d\d)$/.exec(value)) || [];
  const leap = month === '02' && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= DAYS[month - 1] + leap;
}

function text(value) {
  if (!object({})(value)) return false;
  const languages = Object.entries(value);
  const one = ([language, words]) => atMost(35)(language) && string(words);
  return languages.length >= 1 && languages.length <= 32 && languages.every(one);
}

const FORMAT = oneOf('robot-registry/1');
const LATEST = object({
  format: FORMAT,
  checkpoint: value => typeof value === 'string',
  snapshot: atMost(16 * 1024),
  inclusion: object({ hashes: list(hash, 64) }),
  objects: optional(list(value => typeof value === 'string', 8)),
});
const SNAPSHOT = object({
  format: FORMAT,
  origin: string,
  sequence: number,
  issued_at: number,
  next_update: number,
  units: object({ count: number, prefix_bits: whole(32), root: hash }),
  manufacturers: object({ count: number, index: hash }),
  models: object({ count: number }),
  statistics: hash,
});
const STAGE = oneOf('research_development', 'manufacturing', 'market_access', 'sales', 'operation', 'recycling');
const COMPONENT = object({
  kind: oneOf('battery', 'compute', 'actuators', 'sensors', 'hands'),
  supplier: text,
  part: string,
});
const EVENT = object({
  date,
  stage: STAGE,
  kind: oneOf(
    'type_filed', 'built', 'factory_inspected', 'approved', 'sold', 'activated', 'software_updated', 'maintained',
    'component_replaced', 'inspected', 'moved', 'recall_remedied', 'suspended', 'resumed', 'decommissioned', 'recycled',
  ),
  actor: oneOf('manufacturer', 'service_provider', 'seller', 'user', 'recycler', 'regulator'),
  country: code(2),
  note: optional(text),
});
const NOTICE = object({
  kind: oneOf('service_recall', 'stop_use_recall', 'suspension'),
  reference: string,
  issued_on: date,
  deadline: optional(date),
  closed_on: optional(date),
  text,
});
const UNIT = object({
  id: ID,
  status: oneOf('registered', 'in_operation', 'suspended', 'under_recall', 'retired', 'recycled'),
  stage: STAGE,
  made_on: date,
  software: string,
  components: optional(list(COMPONENT)),
  events: list(EVENT),
  notices: optional(list(NOTICE)),
});
const MANUFACTURER = object({
  country: code(2),
  code: code(4),
  names: text,
  standing: oneOf('active', 'suspended', 'withdrawn'),
  models: hash,
});
const MODEL = object({
  code: code(6),
  names: text,
  parameters: object(Object.fromEntries(
    ['height_mm', 'mass_g', 'degrees_of_freedom', 'battery_wh', 'compute_tops', 'payload_g', 'top_speed_mm_s']
      .map(name => [name, number]),
  )),
  intelligence_level: value => whole(5)(value) && value >= 1,
  components: list(COMPONENT),
  recalls: optional(list(object({
    number: string,
    opened_on: date,
    severity: oneOf('service', 'stop_use'),
    deadline: optional(date),
    title: text,
    text,
    serials: list(object({ from: code(17), to: code(17) })),
  }))),
});

const ascending = (values, key) => values.every((value, at) => at === 0 || key(values[at - 1]) < key(value));
const maker = entry => entry.country + entry.code;

const isNode = object({ type: oneOf('node'), children: list(hash) });
const isBucket = object({ type: oneOf('bucket'), units: list(UNIT, 4096) });
const isIndex = object({ type: oneOf('manufacturers'), manufacturers: list(MANUFACTURER, Infinity) });
const isModels = object({
  type: oneOf('models'),
  country: code(2),
  manufacturer: code(4),
  models: list(MODEL, Infinity),
});

// Each kind of object: its bound in bytes, and what it must be.
const NODE = { most: 32 * 1024, is: isNode };
const BUCKET = {
  most: 1024 * 1024,
  is: value => isBucket(value) && ascending(value.units, unit => unit.id) && value.units.every(consistent),
};
const INDEX = { most: 4 * 1024 * 1024, is: value => isIndex(value) && ascending(value.manufacturers, maker) };
const MODELS = { most: 4 * 1024 * 1024, is: value => isModels(value) && ascending(value.models, model => model.code) };

/** The rules between a unit's fields. */
function consistent({ status, stage, events, notices }) {
  const stopped = (notices ?? []).some(notice => notice.kind === 'stop_use_recall' && !notice.closed_on);
  const gone = status === 'retired' || status === 'recycled';
  const recall = status === 'suspended' || (status === 'under_recall') === (stopped && !gone);
  const inOrder = events.every((event, at) => at === 0 || events[at - 1].date <= event.date);
  return inOrder && recall && gone === (stage === 'recycling');
}

function parse(bytes, is, check) {
  let value;
  try {
    value = JSON.parse(typeof bytes === 'string' ? bytes : decoder.decode(bytes));
  } catch {
    throw new Unproven(check, 'format');
  }
  if (!is(value)) throw new Unproven(check, 'format');
  return value;
}

// Signed notes (C2SP signed-note, tlog-checkpoint, tlog-cosignature)

/** `<name>+<key ID>+<Base 64 of type and public key>`. */
function verifierKey(line) {
  const [, name, id, key] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(line);
  const [type, ...bytes] = base64(key);
  return { name, id, type, bytes: Uint8Array.from(bytes) };
}

/** The note's text, its signature lines, and what the text says; nothing of it is shown yet. */
function checkpoint(note) {
  const wrong = new Unproven('signature', 'format');
  const end = note.lastIndexOf('\n\n');
  const body = note.slice(0, end + 1);
  const lines = note.slice(end + 2).split('\n');
  if (end < 0 || /[\x00-\x09\x0b-\x1f\x7f]/.test(note) || body.length > 64 * 1024) throw wrong;
  if (lines.pop() !== '' || lines.length > 64) throw wrong;
  const signatures = lines.map(line => {
    const [, name, data] = /^— ([^+\s]+) (\S+)$/.exec(line) ?? [];
    const bytes = data && base64(data);
    if (!bytes || bytes.length < 5) throw wrong;
    return { name, id: hex(bytes.slice(0, 4)), signature: bytes.slice(4) };
  });
  const [origin, size, root, ...extensions] = body.slice(0, -1).split('\n');
  const hash = base64(root ?? '');
  if (!origin || !/^(?:0|[1-9]\d{0,18})$/.test(size ?? '')) throw wrong;
  if (hash?.length !== 32 || extensions.includes('')) throw wrong;
  return { body, signatures, origin, size: BigInt(size), root: hash };
}

/** The keys among these that signed. A line of theirs that does not verify fails the note. */
async function signers({ body, signatures }, keys) {
  const verified = await Promise.all(signatures.map(async ({ name, id, signature }) => {
    const key = keys.map(verifierKey).find(key => key.name === name && key.id === id);
    if (!key) return undefined;
    let message = body;
    if (key.type === 4) {
      if (signature.length !== 72) throw new Unproven('signature', 'bad_signature');
      const time = new DataView(signature.buffer, signature.byteOffset).getBigUint64(0);
      message = `cosignature/v1\ntime ${time}\n${body}`;
      signature = signature.slice(8);
    }
    // The keys are built in, so none is of small order; an encoding that is not canonical is refused
    // by what stands behind this in every browser.
    const imported = await crypto.subtle.importKey('raw', key.bytes, 'Ed25519', false, ['verify']);
    const good = await crypto.subtle.verify('Ed25519', imported, signature, utf8(message));
    if (!good) throw new Unproven('signature', 'bad_signature');
    return name;
  }));
  return new Set(verified.filter(name => name !== undefined));
}

/** Checks 2 to 6: the snapshot is the registry's newest word. Gives its freshness. */
async function proveSnapshot(latest, now, trust) {
  const note = checkpoint(latest.checkpoint);
  if (note.origin !== trust.origin) throw new Unproven('signature', 'wrong_origin');
  const signed = await signers(note, trust.keys);
  if (signed.size === 0) throw new Unproven('signature', 'no_trusted_signature');
  const witnesses = await signers(note, trust.witnesses);
  if (witnesses.size < trust.quorum) throw new Unproven('witnesses', 'quorum_not_met');

  // RFC 6962: the siblings of the last leaf all stand to its left, one for each bit set in its index.
  const path = latest.inclusion.hashes.map(unhex);
  const due = note.size > 0n ? (note.size - 1n).toString(2).replaceAll('0', '').length : -1;
  let root = await sha256(concat([0], utf8(latest.snapshot)));
  for (const sibling of path) root = await sha256(concat([1], sibling, root));
  if (path.length !== due || hex(root) !== hex(note.root)) throw new Unproven('inclusion', 'not_included');

  const snapshot = parse(latest.snapshot, SNAPSHOT, 'snapshot');
  if (snapshot.next_update <= snapshot.issued_at) throw new Unproven('snapshot', 'format');
  if (snapshot.origin !== trust.origin) throw new Unproven('snapshot', 'wrong_origin');
  if (BigInt(snapshot.sequence) !== note.size - 1n) throw new Unproven('snapshot', 'format');
  if (snapshot.issued_at > now + 600) throw new Unproven('clock', 'from_the_future');
  if (now <= snapshot.next_update) return 'fresh';
  return now <= snapshot.next_update + trust.expires_after ? 'stale' : 'expired';
}

// The look-up

/**
 * Looks an ID up: `{verdict}` and what belongs to it.
 *
 * `get` gives the bytes of a file below `registry/v1/`, or throws `Unreachable`; `now` is in seconds.
 */
export async function lookUp(id, now, get, trust = TRUST) {
  if (!ID(id)) return { verdict: 'malformed' };
  try {
    return await prove(id, now, get, trust);
  } catch (error) {
    if (error instanceof Unproven) return { verdict: 'unproven', check: error.check, reason: error.reason };
    if (error instanceof Unreachable) return { verdict: 'unreachable' };
    throw error;
  }
}

async function prove(id, now, get, trust) {
  const idHash = sha256(utf8(id));
  const bytes = await get('latest.json');
  if (bytes.length > 128 * 1024) throw new Unproven('latest', 'too_large');
  const latest = parse(bytes, LATEST, 'latest');
  const read = reader(latest.objects ?? [], get);
  const proof = proveSnapshot(latest, now, trust);
  // Files are asked for on the snapshot's word before it is proved, so that the proof costs no time;
  // what they hold counts after it.
  const found = claimed(latest).then(async snapshot => search(id, await idHash, snapshot.units, read));
  const known = claimed(latest).then(snapshot => decode(id, snapshot.manufacturers.index, read));
  for (const early of [found, known]) early.catch(() => {});

  const freshness = await proof;
  const [unit, names] = await sideBySide(found, known);
  return { verdict: unit ? 'listed' : 'not-listed', freshness, unit, ...names };
}

const claimed = async latest => parse(latest.snapshot, SNAPSHOT, 'snapshot');

/** A failed check ends both; a file that can't be had does when the other has come to its end. */
async function sideBySide(...branches) {
  const ends = await Promise.all(branches.map(branch => branch.catch(error => {
    if (error instanceof Unreachable) return error;
    throw error;
  })));
  const lost = ends.find(end => end instanceof Unreachable);
  if (lost) throw lost;
  return ends;
}

/** Reads objects by their hash: from `latest.json` if it carries them, else by `get`. */
function reader(objects, get) {
  const named = async bytes => [hex(await sha256(bytes)), bytes];
  const inline = Promise.all(objects.map(text => named(utf8(text)))).then(Object.fromEntries);
  return async (hash, check, { most, is }) => {
    const carried = (await inline)[hash];
    const bytes = carried ?? (await get(`objects/${hash.slice(0, 2)}/${hash}.json`));
    if (bytes.length > most) throw new Unproven(check, 'too_large');
    if (!carried && hex(await sha256(bytes)) !== hash) throw new Unproven(check, 'hash_mismatch');
    return parse(bytes, is, check);
  };
}

/** Checks 8 and 9: down the tree to the ID's bucket. Gives the unit, or nothing if it is proved absent. */
async function search(id, idHash, { prefix_bits, root }, read) {
  let hash = root;
  for (let depth = 0; depth < prefix_bits;) {
    const taken = depth === 0 ? ((prefix_bits - 1) % 8) + 1 : 8;
    const { children } = await read(hash, 'node', NODE);
    if (children.length !== 2 ** taken) throw new Unproven('node', 'format');
    hash = children[bits(idHash, depth, taken)];
    depth += taken;
  }
  const { units } = await read(hash, 'bucket', BUCKET);
  const prefix = bits(idHash, 0, prefix_bits);
  const prefixes = await Promise.all(units.map(async unit => bits(await sha256(utf8(unit.id)), 0, prefix_bits)));
  if (prefixes.some(other => other !== prefix)) throw new Unproven('bucket', 'format');
  return units.find(unit => unit.id === id);
}

/** Checks 10 and 11: the manufacturer and the model, as far as the directory knows them. */
async function decode(id, hash, read) {
  const { manufacturers } = await read(hash, 'manufacturers', INDEX);
  const manufacturer = manufacturers.find(entry => maker(entry) === id.slice(0, 6));
  if (!manufacturer) return {};
  const made = await read(manufacturer.models, 'models', MODELS);
  if (made.country + made.manufacturer !== maker(manufacturer)) throw new Unproven('models', 'format');
  return { manufacturer, model: made.models.find(({ code }) => code === id.slice(6, 12)) };
}

// The page

async function fetched(path) {
  try {
    // Beside this script, which may be embedded in a page of another origin.
    const response = await fetch(new URL(`/registry/v1/${path}`, import.meta.url), { signal: AbortSignal.timeout(15_000) });
    if (response.status === 200) return new Uint8Array(await response.arrayBuffer());
  } catch {
    // As a status that is not 200.
  }
  throw new Unreachable(path);
}

function show(id, { verdict, freshness, check, reason, unit, manufacturer, model }) {
  const section = document.createElement('section');
  const attributes = { verdict, freshness, check, reason, status: unit?.status.replaceAll('_', '-') };
  for (const [name, value] of Object.entries(attributes)) if (value) section.dataset[name] = value;
  const line = (tag, words) => {
    const element = document.createElement(tag);
    element.textContent = words;
    section.append(element);
  };
  line('h1', unit ? `Registered: ${unit.status.replaceAll('_', ' ')}` : verdict);
  line('code', id);
  if (check) line('p', `Nothing is shown, because ${check} failed (${reason}).`);
  if (freshness) line('p', `Proved, ${freshness}.`);
  if (manufacturer) line('p', `Maker: ${manufacturer.names.en ?? manufacturer.code}`);
  if (model) line('p', `Model: ${model.names.en ?? model.code}`);
  document.querySelector('main').replaceChildren(section);
}

const { robotId } = document.querySelector('main').dataset;
const id = robotId ?? /^#\/r\/(.*)$/.exec(location.hash)?.[1] ?? '';
show(id, await lookUp(id, Math.floor(Date.now() / 1000), fetched));
