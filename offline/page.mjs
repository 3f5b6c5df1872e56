// In the page: registers the service worker and offers a new version. Loaded when the page is there, so that nothing of
// this is fetched before the answer. Whatever fails here, the page goes on without.
import { showBar } from "./bar.mjs";

const workers = navigator.serviceWorker;
/** A page that stays open asks for a new version when it is looked at again, at most this often, in milliseconds. */
const HOUR = 3_600_000;
/** Whether a worker answered for this page from the start. */
const served = Boolean(workers.controller);
let controlled = served;
let accepted = false;

/** Waits until nothing is being checked or loaded any more, and the browser has nothing to do. */
function quiet() {
  const busy = () => document.querySelector(".loading, .busy, [aria-busy=true]");
  return new Promise((resolve) => {
    const idle = () => (self.requestIdleCallback ?? setTimeout)(resolve);
    const watch = new MutationObserver(look);
    function look() {
      if (busy()) return;
      watch.disconnect();
      idle();
    }
    watch.observe(document.body, { attributes: true, childList: true, subtree: true });
    look();
  });
}

function offer(registration) {
  showBar(() => {
    accepted = true;
    // Without one that waits, another window has accepted it already.
    if (registration.waiting) registration.waiting.postMessage("take over");
    else location.reload();
  });
}

function watch(registration) {
  const worker = registration.installing;
  worker?.addEventListener("statechange", () => {
    // The first of all takes nothing over.
    if (worker.state === "installed" && controlled) offer(registration);
  });
}

async function start() {
  await quiet();
  const registration = await workers.register(new URL("sw.js", document.baseURI));
  if (registration.waiting && controlled) offer(registration);
  watch(registration);
  registration.addEventListener("updatefound", () => watch(registration));
  workers.addEventListener("controllerchange", () => {
    if (accepted) location.reload();
    else if (controlled) offer(registration);
    controlled = true;
  });
  workers.addEventListener("message", ({ data }) => {
    if (data === "kept") document.documentElement.dataset.offline = "ready";
  });

  let asked = Date.now();
  const ask = () => {
    asked = Date.now();
    registration.update().catch(() => {});
  };
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden && Date.now() - asked >= HOUR) ask();
  });
  // A register of a later version than this page knows is read by a newer page (docs/FORMATS.md, 4.8).
  const outdated = new MutationObserver(() => {
    if (!document.querySelector("[data-reason=newer_format]")) return;
    outdated.disconnect();
    ask();
  });
  outdated.observe(document.body, { attributeFilter: ["data-reason"], childList: true, subtree: true });

  const { active } = await workers.ready;
  const installed = matchMedia("(display-mode: standalone), (display-mode: minimal-ui)").matches;
  // What a worker has handed out it has kept.
  const loaded = served ? [] : performance.getEntriesByType("resource").map(({ name }) => name);
  active.postMessage({ loaded, all: installed });
}

start().catch(() => {});
