// The service worker. It answers for the network, and decides nothing: what it hands out of its caches the page proves
// as if it had just come, and tells its age.
//
// BUILD is put in by xtask/src/portal/offline.rs: the version, the folder of the build, the paths of its files, those that
// a first visit needs and later ones, and for each part of the program by its own file the names of all that it takes.

const PAGE = `page-${BUILD.version}`;
const OBJECTS = { name: "objects", most: 200 };
const CHANGING = { name: "changing", most: 50 };
/** Larger files are not kept, in bytes. A bucket has about 60,000. */
const LARGEST = 512 * 1024;
/** How long a kept answer waits for a newer one, in milliseconds. */
const PATIENCE = 3_000;

const ROOT = new URL(registration.scope).pathname;
const at = (path) => new URL(path, registration.scope).href;
/** The path inside the scope, null for what is not ours to answer. */
function pathOf(url) {
  const { origin, pathname } = new URL(url);
  return origin === location.origin && pathname.startsWith(ROOT) ? pathname.slice(ROOT.length) : null;
}

// A new version

addEventListener("install", (event) => event.waitUntil(install()));

async function install() {
  try {
    const page = await fetch(at("./"), { cache: "no-cache" });
    const text = await page.text();
    // A host may have this script before the page that belongs to it: the next visit tries again.
    if (!page.ok || !text.includes(BUILD.folder)) throw new Error("the page is of another version");
    const cache = await caches.open(PAGE);
    // Made anew: a page that came by a redirect must not answer for another address.
    await cache.put(at("./"), new Response(text, { headers: page.headers }));
    // Of these the browser has most already: they come from its own cache.
    await cache.addAll([...BUILD.first, ...laterWith(await usedBefore())].map(at));
  } catch (error) {
    await caches.delete(PAGE);
    throw error;
  }
}

const nameOf = (path) => path.split("/").pop();

/** The later files that go with files of these names: parts of the program are made of several. */
function laterWith(used) {
  const parts = Object.entries(BUILD.parts).filter(([file]) => used.has(file));
  const wanted = new Set([...used, ...parts.flatMap(([, files]) => files)]);
  return BUILD.later.filter((path) => wanted.has(nameOf(path)));
}

/** The names of files that versions before this one have kept: the visitor's language, pages that were opened. */
async function usedBefore() {
  const used = new Set();
  for (const name of await versions()) {
    for (const { url } of await (await caches.open(name)).keys()) used.add(nameOf(url));
  }
  return used;
}

const versions = async () => (await caches.keys()).filter((name) => name.startsWith("page-") && name !== PAGE);

addEventListener("activate", (event) => event.waitUntil(activate()));

async function activate() {
  // The newest of those before stays, for pages that are still open and may want a part of it.
  for (const name of (await versions()).slice(0, -1)) await caches.delete(name);
  await clients.claim();
}

// What the page says

addEventListener("message", (event) => {
  const { data, source } = event;
  if (data === "take over") event.waitUntil(skipWaiting());
  else if (Array.isArray(data?.loaded)) event.waitUntil(adopt(data).then(() => source?.postMessage("kept")));
});

/** Keeps what a page has loaded before there was a worker to keep it; or, of an installed page, every part. */
async function adopt({ loaded, all }) {
  const paths = loaded.slice(0, 250).map(pathOf).filter((path) => path !== null);
  const cache = await caches.open(PAGE);
  for (const path of all ? BUILD.later : laterWith(new Set(paths.map(nameOf)))) {
    if (!(await cache.match(at(path)))) await cache.add(at(path)).catch(() => {});
  }
  for (const path of paths) {
    if (isObject(path) && !(await held(OBJECTS.name, at(path)))) await ask(at(path), keepObject).catch(() => {});
    if (isChanging(path)) await ask(new Request(at(path), { cache: "no-cache" }), keepChanging).catch(() => {});
  }
}

// Answers

const isPage = (path) => path === "" || path === "index.html" || /^r\//i.test(path);
const isPart = (path) => /^portal-[0-9a-f]{16}\//.test(path);
const isObject = (path) => path.startsWith("registry/v1/objects/");
const isChanging = (path) => path === "registry/v1/latest.json" || path.startsWith("registry/v1/log/");

addEventListener("fetch", (event) => {
  const { request } = event;
  const path = pathOf(request.url);
  if (request.method !== "GET" || path === null) return;
  if (request.mode === "navigate") {
    if (isPage(path)) event.respondWith(page(request));
  } else if (request.cache === "reload") {
    // What came before did not verify: it may have come from here. What comes now replaces it.
    const keep = isObject(path) ? keepObject : isChanging(path) ? keepChanging : null;
    if (keep) event.respondWith(ask(request, keep, event));
  } else if (isPart(path)) {
    event.respondWith(part(event, path));
  } else if (isObject(path)) {
    event.respondWith(object(event));
  } else if (isChanging(path)) {
    event.respondWith(changing(event));
  }
});

/** What a cache holds; nothing where there is none, or storage is refused. */
const held = async (cache, request) => caches.match(request, { cacheName: cache, ignoreVary: true }).catch(() => undefined);

/** The page of this version, whatever robot the address names. */
async function page(request) {
  return (await held(PAGE, at("./"))) ?? fetch(request);
}

/** A part of the program, of this version or of the one before. */
async function part(event, path) {
  const kept = await caches.match(event.request, { ignoreVary: true }).catch(() => undefined);
  if (kept) return kept;
  const answer = await fetch(event.request);
  if (answer.ok && BUILD.later.includes(path)) {
    const copy = answer.clone();
    event.waitUntil(caches.open(PAGE).then((cache) => cache.put(at(path), copy)).catch(() => {}));
  }
  return answer;
}

/** An object never changes. */
async function object(event) {
  const kept = await held(OBJECTS.name, event.request);
  if (kept) return kept;
  // Whoever reads a list goes through buckets by the thousand: they would crowd out the others.
  const client = event.clientId && (await clients.get(event.clientId).catch(() => undefined));
  return ask(event.request, client?.type === "worker" ? null : keepObject, event);
}

/** What changes comes from the network, if it answers in time. */
async function changing(event) {
  const answer = ask(event.request, keepChanging, event);
  // It is kept even where it comes too late for the page, or nobody waits for its failure.
  event.waitUntil(answer.then(() => {}, () => {}));
  const kept = await held(CHANGING.name, event.request);
  if (!kept) return answer;
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, kept));
  return Promise.race([answer.then((answer) => (answer.ok ? answer : kept), () => kept), late]);
}

/** Asks the network, and has a copy of the answer kept. The page of an event does not wait for that. */
async function ask(request, keep, event) {
  const answer = await fetch(request);
  if (answer.ok && keep) {
    const kept = keep(request.url ?? request, answer.clone()).catch(() => {});
    if (event) event.waitUntil(kept);
    else await kept;
  }
  return answer;
}

// Keeping

/** Keeps an object if its hash is its name, so that a bad host spoils nothing beyond its own answer. */
async function keepObject(url, answer) {
  const bytes = await read(answer);
  if (!bytes) return;
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const hex = Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
  if (nameOf(url) === `${hex}.json`) await keep(OBJECTS, url, bytes);
}

async function keepChanging(url, answer) {
  const bytes = await read(answer);
  // An older one in its place would look like a registry that was turned back.
  const kept = bytes && (await keep(CHANGING, url, bytes).then(() => true, () => false));
  if (!kept) await (await caches.open(CHANGING.name)).delete(url);
}

async function keep({ name, most }, url, bytes) {
  const cache = await caches.open(name);
  await cache.delete(url);
  await cache.put(url, new Response(bytes));
  // In the order in which they were put in.
  for (const old of (await cache.keys()).slice(0, -most)) await cache.delete(old);
}

/** The bytes of an answer, null if they are too many. */
async function read(answer) {
  const parts = [];
  let size = 0;
  for (const reader = answer.body.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return new Blob(parts).arrayBuffer();
    parts.push(value);
    size += value.length;
    if (size > LARGEST) return reader.cancel().then(() => null);
  }
}
