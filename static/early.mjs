// Fetches latest.json and, for a link to a robot, what its look-up will want, while the program that looks up is still on
// its way. The program takes the answers from `robotRegisterEarly` by path.
//
// It also tells where the program does not come at all, or fails, and then loads what works without (plain.mjs). It runs in
// browsers of 2019.
import { ahead } from "./ahead.mjs";
import { registryFile } from "./bytes.mjs";
import start from "./start.mjs";

/** How long the style sheet and the program may take, in milliseconds. */
const STYLE = 4_000;
const PROGRAM = 30_000;

const early = new Map();
globalThis.robotRegisterEarly = early;

/** A file of the registry, for as long as the program has not taken latest.json: then it goes on by itself. */
function ask(path) {
  if (path !== "latest.json" && !early.has("latest.json")) throw 0;
  // No cache mode of our own: only so is the answer that index.html preloads the answer to this.
  const answer = registryFile(path);
  early.set(path, answer);
  return answer;
}

// Nothing is fetched for what is no ID: two letters or two digits, then 27 of either. A mangled link has to wait for the
// program.
const link = /^#\/r\/((?:[a-z]{2}|\d{2})[0-9a-z]{27})(\?|$)/i.exec(location.hash);
ahead(link && link[1].toUpperCase(), ask).catch(() => {});

// A style sheet that was put in by a script keeps nobody waiting: neither the browser from drawing nor the program.
setTimeout(() => {
  for (const link of document.querySelectorAll("link[rel=stylesheet]:not([disabled])")) {
    if (!link.sheet) link.replaceWith(link.cloneNode());
  }
}, STYLE);

const { onFailure } = start();
const { currentScript } = document;
/** The program can't be had, or can't run. */
function onEnd(error) {
  onFailure(error);
  // None under `trunk serve`, which has no badge.
  if (currentScript) document.head.append(Object.assign(document.createElement("script"), { type: "module", src: new URL("plain.js", currentScript.src) }));
}
globalThis.robotRegisterFails = onEnd;
// It may have failed before this was here.
if (globalThis.robotRegisterFailed) onEnd(globalThis.robotRegisterFailed);
/** A script that is missing has a source, one that is broken the name of its file. */
function onError({ target, filename, message }) {
  const script = target.src || filename || "";
  // Of no origin, a page may load no module where the host does not say that anybody may.
  if (script.endsWith("/main.js")) onEnd(message || script + (origin === "null" ? " (opened by a sandboxed frame: copy the address into a new tab)" : ""));
}
const late = setTimeout(onEnd, PROGRAM, `No answer within ${PROGRAM / 1000} s`);
addEventListener("error", onError, true);
/** The program is there, be it late. */
globalThis.robotRegisterStarts = () => {
  clearTimeout(late);
  removeEventListener("error", onError, true);
  document.querySelector(".loading").hidden = false;
  document.querySelector(".failed").hidden = true;
};
