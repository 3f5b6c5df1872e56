// Arguments, checked before anything is done with them.
import { InputError } from "./errors.js";

/** The last second of the year 9999: a larger number is of milliseconds. */
const LAST = 253_402_300_799;

const kind = (value) => (value === null ? "null" : Array.isArray(value) ? "a list" : `a ${typeof value}`);

export function text(argument, value) {
  if (typeof value !== "string") throw new InputError(argument, `expected a string, got ${kind(value)}`);
  return value;
}

/** A list of strings, from anything that can be gone through. */
export function texts(argument, values) {
  if (typeof values === "string" || typeof values?.[Symbol.iterator] !== "function") {
    throw new InputError(argument, `expected a list of strings, got ${kind(values)}`);
  }
  return Array.from(values, (value, index) => text(`${argument}[${index}]`, value));
}

/** What is asked beside the ID: the question's other fields, and the time in seconds. */
export function asked({ trust, now, memory } = {}) {
  const question = {};
  if (trust !== undefined) {
    if (trust === null || (typeof trust !== "string" && typeof trust !== "object")) {
      throw new InputError("trust", `expected a trust file, as text or as an object, got ${kind(trust)}`);
    }
    question.trust = typeof trust === "string" ? trust : JSON.stringify(trust);
  }
  if (memory !== undefined && memory !== null) question.memory = text("memory", memory);
  return { question, now: seconds(now) };
}

function seconds(now = new Date()) {
  const value = now instanceof Date ? now.getTime() / 1000 : now;
  if (typeof value !== "number") throw new InputError("now", `expected seconds since 1970 or a Date, got ${kind(now)}`);
  if (!(value >= 0 && value <= LAST)) {
    throw new InputError("now", `expected seconds since 1970, up to the year 9999, got ${value}`);
  }
  return Math.floor(value);
}

/** The address of a registry's folder, with a slash at its end. */
export function folder(registry) {
  if (typeof registry !== "string" && !(registry instanceof URL)) {
    throw new InputError("registry", `expected the address of its folder (that of latest.json), got ${kind(registry)}`);
  }
  let url;
  try {
    url = new URL(registry, globalThis.document?.baseURI);
  } catch {
    throw new InputError("registry", `not an address: ${registry}`);
  }
  if (!/^https?:$/.test(url.protocol)) throw new InputError("registry", `expected http or https, got ${url.protocol}`);
  if (url.username || url.password) throw new InputError("registry", "an address with a password, which fetch refuses");
  url.search = url.hash = "";
  if (url.pathname.endsWith("/latest.json")) url.pathname = url.pathname.slice(0, -"latest.json".length);
  if (!url.pathname.endsWith("/")) url.pathname += "/";
  return url.href;
}

export function positive(argument, value) {
  if (typeof value !== "number" || !(value > 0)) throw new InputError(argument, `expected a number above 0, got ${value}`);
  return value;
}

export function callable(argument, value) {
  if (typeof value !== "function") throw new InputError(argument, `expected a function, got ${kind(value)}`);
  return value;
}
