// Fetches latest.json and, for a link to a robot, what its look-up will want, while the program that
// looks up is still on its way. It decides nothing: the program takes the answers from `robotRegisterEarly` by path, and
// verifies them as if it had fetched them itself. Whatever fails here, it fetches for itself.
//
// The way down to the bucket is that of docs/FORMATS.md, "The unit tree".
//
// It also tells where the program does not come at all.
import { registryFile } from "./bytes.mjs";
import start from "./start.mjs";

/** How long the style sheet and the program may take, in milliseconds. */
const STYLE = 4_000;
const PROGRAM = 30_000;

const early = new Map();
globalThis.robotRegisterEarly = early;

/** Asks for a file of the registry, and gives what it says. */
async function ask(path) {
  // No cache mode of our own: only so is the answer that index.html preloads the answer to this.
  const answer = registryFile(path);
  early.set(path, answer);
  return JSON.parse(new TextDecoder().decode(await answer));
}

/** Objects that latest.json carries, by their hash. */
const inline = {};

function object(hash) {
  // Once the program has taken latest.json, it goes on by itself: nothing is asked for twice.
  if (!early.has("latest.json")) throw new Error("no longer early");
  return inline[hash] ?? ask(`objects/${hash.slice(0, 2)}/${hash}.json`);
}

const sha256 = async (text) => new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));

const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

async function toBucket({ root, prefix_bits: bits }, id) {
  const word = new DataView((await sha256(id)).buffer).getUint32(0);
  let hash = root;
  // The root takes the bits left over, every lower node 8.
  for (let left = bits, width = bits % 8 || 8; left > 0; width = 8) {
    left -= width;
    const { children } = await object(hash);
    hash = children[(word >>> (32 - bits + left)) & ((1 << width) - 1)];
  }
  await object(hash);
}

async function toModels({ index }, id) {
  const { manufacturers } = await object(index);
  const maker = manufacturers.find(({ country, code }) => country + code === id.slice(0, 6));
  if (maker) await object(maker.models);
}

async function begin(id) {
  const latest = await ask("latest.json");
  if (!id) return;
  const { units, manufacturers } = JSON.parse(latest.snapshot);
  for (const text of latest.objects ?? []) inline[hex(await sha256(text))] = JSON.parse(text);
  await Promise.all([toBucket(units, id), toModels(manufacturers, id)]);
}

// Nothing is fetched for what is no ID: two letters or two digits, then 27 of either. A mangled link has to wait for the
// program.
const link = /^#\/r\/((?:[a-z]{2}|\d{2})[0-9a-z]{27})(\?|$)/i.exec(location.hash);
begin(link?.[1].toUpperCase()).catch(() => {});

// A style sheet that was put in by a script keeps nobody waiting: neither the browser from drawing nor the program.
setTimeout(() => {
  for (const link of document.querySelectorAll("link[rel=stylesheet]:not([disabled])")) {
    if (!link.sheet) link.replaceWith(link.cloneNode());
  }
}, STYLE);

const { onFailure } = start();
/** A script that is missing has a source, one that is broken the name of its file. */
function onError({ target, filename, message }) {
  const script = target.src ?? filename ?? "";
  // Of no origin, a page may load no module where the host does not say that anybody may.
  if (script.endsWith("/main.js")) onFailure(message ?? script + (origin === "null" ? " (opened by a sandboxed frame: copy the address into a new tab)" : ""));
}
const late = setTimeout(onFailure, PROGRAM, `No answer within ${PROGRAM / 1000} s`);
addEventListener("error", onError, true);
/** The program is there, be it late. */
globalThis.robotRegisterStarts = () => {
  clearTimeout(late);
  removeEventListener("error", onError, true);
  document.querySelector(".loading").hidden = false;
  document.querySelector(".failed").hidden = true;
};
