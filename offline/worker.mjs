// The service worker. It answers for the network, and decides nothing: what it hands out of its caches the page proves
// as if it had just come, and tells its age. It keeps nothing that is not what it should be (kept.mjs).
//
// BUILD is put in by xtask/src/portal/offline.rs: the version, the folder of the build, the hashes of the page and of the
// build's files by name, the names of those that a first visit needs, and for each part of the program by its own file the
// names of all that it takes.
import { digest, isRight, read } from "./kept.mjs";

/** Of this version. Caches named `page-…` were filled by versions that kept whatever came. */
const PAGE = `build-${BUILD.version}`;
const OBJECTS = { name: "objects", most: 200 };
const CHANGING = { name: "changing", most: 50 };
/** Larger files of the registry are not kept, in bytes. A bucket has about 60,000. */
const LARGEST = 512 * 1024;
/** The largest file of a build, in bytes. */
const LARGEST_PART = 4 * 1024 * 1024;
/** How long a kept answer waits for a newer one, in milliseconds. */
const PATIENCE = 3_000;
/** How long a file of the build may take, in milliseconds. */
const DEADLINE = 30_000;

const ROOT = new URL(registration.scope).pathname;
const at = (path) => new URL(path, registration.scope).href;
const ours = (name) => at(`${BUILD.folder}/${name}`);
/** The path inside the scope, null for what is not ours to answer. */
function pathOf(url) {
  const { origin, pathname } = new URL(url);
  return origin === location.origin && pathname.startsWith(ROOT) ? pathname.slice(ROOT.length) : null;
}

// A new version

addEventListener("install", (event) => event.waitUntil(install()));

async function install() {
  try {
    // A host may have this script before the page that belongs to it: the next visit tries again. So it is where somebody
    // on the way has written into the page.
    await right(at("./"), BUILD.page, ["no-cache", "reload"]);
    // Of these the browser has most already: they come from its own cache.
    for (const name of [...BUILD.first, ...laterWith(await usedBefore())]) await right(ours(name), BUILD.files[name]);
  } catch (error) {
    await caches.delete(PAGE);
    throw error;
  }
}

/** Keeps a file of the build, and throws if it can't be had as it was built. */
async function right(url, hash, modes) {
  if (!(await built(url, hash, modes)).right) throw new Error(`${url} is not of this version`);
}

/**
 * A file of the build from the network, kept if it has this hash. Past the browser's cache, where that holds something
 * else: `{answer, right}`.
 */
async function built(url, hash, modes = ["default", "reload"]) {
  let answer;
  for (const cache of modes) {
    const stop = new AbortController();
    const late = setTimeout(() => stop.abort(), DEADLINE);
    const came = await fetch(url, { cache, signal: stop.signal });
    const bytes = await read(came, LARGEST_PART);
    clearTimeout(late);
    // Made anew: a page that came by a redirect must not answer for another address.
    answer = new Response(bytes, { status: came.status, headers: came.headers });
    if (came.ok && (await digest(bytes)) === hash) {
      const copy = answer.clone();
      await caches.open(PAGE).then((cache) => cache.put(url, copy)).catch(() => {});
      return { answer, right: true };
    }
  }
  return { answer };
}

const nameOf = (path) => path.split("/").pop();

/** The names of later files that go with files of these: parts of the program are made of several. */
function laterWith(used) {
  const parts = Object.entries(BUILD.parts).filter(([file]) => used.has(file));
  const wanted = new Set([...used, ...parts.flatMap(([, files]) => files)]);
  return later().filter((name) => wanted.has(nameOf(name)));
}

const later = () => Object.keys(BUILD.files).filter((name) => !BUILD.first.includes(name));

/** The names of files that versions before this one have kept: the visitor's language, pages that were opened. */
async function usedBefore() {
  const used = new Set();
  for (const name of await versions()) {
    for (const { url } of await (await caches.open(name)).keys()) used.add(nameOf(url));
  }
  return used;
}

const versions = async () => (await caches.keys()).filter((name) => /^(build|page)-/.test(name) && name !== PAGE);

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
  for (const name of all ? later() : laterWith(new Set(paths.map(nameOf)))) {
    if (!(await held(PAGE, ours(name)))) await built(ours(name), BUILD.files[name]).catch(() => {});
  }
  for (const path of paths) {
    if (isObject(path) && !(await held(OBJECTS.name, at(path)))) await adopted(at(path), OBJECTS);
    if (isChanging(path)) await adopted(new Request(at(path), { cache: "no-cache" }), CHANGING);
  }
}

const adopted = (request, cache) => ask(request, cache).then(({ done }) => done, () => {});

// Answers

const isPage = (path) => path === "" || path === "index.html" || /^r\//i.test(path);
const isPart = (path) => /^portal-[0-9a-f]{16}\//.test(path);
const isObject = (path) => path.startsWith("registry/v1/objects/");
const isChanging = (path) => path === "registry/v1/latest.json" || path.startsWith("registry/v1/log/");

addEventListener("fetch", (event) => {
  const { request } = event;
  const path = pathOf(request.url);
  if (request.method !== "GET" || path === null) return;
  // What came before did not verify: it may have come from here. What comes now replaces it.
  const anew = request.cache === "reload";
  if (request.mode === "navigate") {
    if (isPage(path)) event.respondWith(page(request));
  } else if (isPart(path)) {
    event.respondWith(part(request, path, anew));
  } else if (isObject(path)) {
    event.respondWith(object(event, anew));
  } else if (isChanging(path)) {
    event.respondWith(changing(event, path, anew));
  }
});

/** What a cache holds; nothing where there is none, or storage is refused. */
const held = async (cache, request) => caches.match(request, { cacheName: cache, ignoreVary: true }).catch(() => undefined);

/** The page of this version, whatever robot the address names. */
async function page(request) {
  return (await held(PAGE, at("./"))) ?? fetch(request);
}

/** A part of the program, of this version or of one before. */
async function part(request, path, anew) {
  const name = path.slice(BUILD.folder.length + 1);
  const hash = path.startsWith(`${BUILD.folder}/`) && BUILD.files[name];
  if (hash) {
    const kept = anew ? undefined : await held(PAGE, ours(name));
    return kept ?? (await built(ours(name), hash, anew ? ["reload"] : undefined)).answer;
  }
  // Of a version that kept nothing wrong, or else only if the host no longer has it.
  const all = (await versions()).reverse();
  for (const name of all.filter((name) => name.startsWith("build-"))) {
    const kept = await held(name, request);
    if (kept) return kept;
  }
  const answer = await fetch(request).catch(() => Response.error());
  if (answer.ok) return answer;
  for (const name of all) {
    const kept = await held(name, request);
    if (kept && !kept.headers.get("Content-Type")?.includes("html")) return kept;
  }
  return answer;
}

/** An object never changes. */
async function object(event, anew) {
  const kept = anew ? undefined : await held(OBJECTS.name, event.request);
  if (kept) return kept;
  // The reader of a list goes through buckets by the thousand: they would crowd out the others.
  const client = event.clientId && (await clients.get(event.clientId).catch(() => undefined));
  return (await ask(event.request, client?.type === "worker" ? null : OBJECTS, event)).answer;
}

/** What changes comes from the network, if it answers in time with what can be right. */
async function changing(event, path, anew) {
  const asked = ask(event.request, CHANGING, event);
  // It is kept even where it comes too late for the page, or nobody waits for its failure.
  event.waitUntil(asked.then(() => {}, () => {}));
  const kept = anew ? undefined : await held(CHANGING.name, event.request);
  // Versions before this one have kept whatever came, a log-in page too.
  if (!kept || !(await isRight(path, await read(kept.clone(), LARGEST)))) return (await asked).answer;
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, kept));
  const newer = asked.then(async ({ answer, right }) => ((await right) ? answer : kept), () => kept);
  return Promise.race([newer, late]);
}

/**
 * A file of the registry from the network, kept in this cache if it is right: the answer, and promises of whether it is,
 * and of the end of keeping it, for which the page of an event does not wait.
 */
async function ask(request, cache, event) {
  const answer = await fetch(request);
  if (!answer.ok || !cache) return { answer };
  const url = request.url ?? request;
  const bytes = read(answer.clone(), LARGEST);
  const right = bytes.then((bytes) => bytes.length <= LARGEST && isRight(pathOf(url), bytes)).catch(() => false);
  const done = right.then(async (right) => right && keep(cache, url, await bytes)).catch(() => {
    // An older one in its place would look like a registry that was turned back.
    if (cache === CHANGING) return caches.open(CHANGING.name).then((cache) => cache.delete(url));
  }).catch(() => {});
  event?.waitUntil(done);
  return { answer, right, done };
}

async function keep({ name, most }, url, bytes) {
  const cache = await caches.open(name);
  await cache.delete(url);
  await cache.put(url, new Response(bytes));
  // In the order in which they were put in.
  for (const old of (await cache.keys()).slice(0, -most)) await cache.delete(old);
}
