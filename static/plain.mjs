// What the portal shows where its program can't run: a form, and the badge, which has the look-up as JavaScript too. Loaded
// by early.mjs when the program has failed. For browsers of 2019 on.
import { bytesOf } from "./bytes.mjs";
// Written by the build: words of i18n/, by language (xtask/src/words.rs).
import WORDS from "./plain-words.mjs";

/** How long the program's file may take, in milliseconds, and how large it may be, in bytes. */
const PATIENCE = 15_000;
const LARGEST = 1 << 22;
/** Where the chosen language is stored, as src/model/language.rs has it. */
const STORED = "robot-register.language";

/**
 * Whether it is the browser that can't run the program: it has no WebAssembly, refuses it, or knows too little of it. Where
 * the file is missing or damaged, another does not help: what the page says already is so.
 */
async function isUnable() {
  if (!window.WebAssembly) return true;
  const bytes = await bytesOf(new URL("portal_bg.wasm", import.meta.url), { cache: "force-cache" }, PATIENCE, LARGEST);
  const isProgram = String.fromCharCode(...bytes.subarray(0, 4)) === "\0asm";
  return isProgram && WebAssembly.compile(bytes).then(() => false, () => true);
}

/** The language that serves a reader of this tag, as the program has it. */
const serving = (tag) => Object.keys(WORDS).find((known) => known.split("-")[0] === String(tag).toLowerCase().split(/[-_]/)[0]);

function chosen() {
  let stored = null;
  try {
    stored = localStorage.getItem(STORED);
  } catch {
    // A browser may refuse to be asked.
  }
  return [stored, ...navigator.languages].map(serving).find(Boolean) || "en";
}

/** What a part of an address asks for: an ID that can be recognised in it, else what stands behind `/r/`, if anything. */
function asked(part) {
  let text = part;
  try {
    text = decodeURIComponent(part);
  } catch {
    // As it stands.
  }
  const id = /(?:^|[^0-9a-z])((?:[a-z]{2}|\d\d)[0-9a-z]{27})(?![0-9a-z])/i.exec(text);
  const link = /^[/#!]*r\/+([^?]*)/i.exec(text);
  return (id || link || ["", ""])[1];
}

/** What the address asks for: its fragment, or where a host answers every path with this page, that. */
const given = () => asked(location.hash) || asked(location.pathname + location.search);

function element(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** Puts it in place of what the page says of the failure, but for its cause. */
function show() {
  const failed = document.querySelector(".failed");
  const why = document.getElementById("why");
  const page = element("div", { className: "plain" });
  const badge = element("robot-id-badge");
  badge.setAttribute("variant", "full");
  const answer = element("section", {});
  answer.setAttribute("aria-live", "polite");
  const field = element("input", { id: "rid", dir: "ltr", autocomplete: "off", spellcheck: false });
  field.setAttribute("autocapitalize", "characters");
  let language = chosen();

  /** The same form serves all languages: what stands in the field stays. */
  function say() {
    const words = WORDS[language];
    Object.assign(document.documentElement, { lang: language, dir: words.dir });
    document.title = words.site;
    const languages = element("select", { className: "lang" }, ...Object.keys(WORDS).map((tag) =>
      element("option", { value: tag, lang: tag, selected: tag === language }, WORDS[tag].ownName)));
    languages.setAttribute("aria-label", words.switchLanguage);
    languages.onchange = () => {
      language = languages.value;
      try {
        localStorage.setItem(STORED, language);
      } catch {
        // It is chosen for this visit.
      }
      say();
      document.querySelector(".plain .lang").focus();
    };
    const form = element("form", {}, element("label", { htmlFor: "rid" }, words.label), field, element("button", {}, words.submit));
    form.onsubmit = (event) => {
      event.preventDefault();
      location.hash = `/r/${encodeURIComponent(field.value.trim())}`;
    };
    const pages = Object.keys(words.page).filter((name) => name !== "check").map((name) => element("li", {}, words.page[name]));
    const [limited, text] = words.limited;
    page.textContent = "";
    page.append(languages, answer, element("h1", {}, words.title), element("p", {}, words.lead), form,
      element("p", {}, words.privacy), element("h2", {}, limited), element("p", {}, text), element("ul", {}, ...pages), why);
  }

  function read() {
    const id = given();
    field.value = id;
    badge.setAttribute("robot-id", id);
    if (id) answer.append(badge);
    else badge.remove();
  }

  say();
  read();
  addEventListener("hashchange", read);
  failed.textContent = "";
  failed.append(page);
}

async function start() {
  if (!await isUnable()) return;
  document.head.append(element("link", { rel: "stylesheet", href: new URL("plain.css", import.meta.url).href }));
  // By its address alone: it is no part of this build.
  await import(new URL("badge/v1/robot-id-badge.js", document.baseURI).href);
  show();
}

// What fails here leaves the page as it is: it says that it could not be loaded.
start().catch(() => {});
