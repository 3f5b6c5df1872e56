// Draws what the core reports, in the words of a language. It decides nothing.
// Made with the words of i18n/ when the badge is built.
import { LANGUAGES } from "./languages.mjs";
import { look } from "./look.mjs";
import { fill, sheet } from "./sheets.mjs";
import { mark, sign, svg } from "./signs.mjs";
import css from "./style.mjs";
import { Telling } from "./telling.mjs";

export { known } from "./look.mjs";

let compact, detailed;

/**
 * The words in the language nearest to a tag, else in English; and what draws the details of a form that has them, if
 * it can be had. Nothing if there are no words.
 */
export async function load(tag, variant) {
  const wanted = LANGUAGES[tag.toLowerCase().split("-")[0]] ?? LANGUAGES.en;
  const detailed = variant === "card" || variant === "full";
  const [module, more] = await Promise.all([
    wanted().catch(LANGUAGES.en).catch(() => null),
    detailed ? import("./details.mjs").catch(() => null) : null,
  ]);
  return module && { words: module.default, more };
}

/**
 * Puts the box into a shadow root: from `facts` (null while they are not known), and with the attributes `told`.
 * All of it is new each time: a browser that translates pages puts nodes of its own in place of texts. The verdict's
 * words and sign are in no part, so that no style of the page reaches them.
 */
export function box(root, { facts, told, words, more, id, variant, portal }) {
  const telling = new Telling(words, facts, id);
  const [surface, name] = look(facts);
  const link = `${portal}#/r/${encodeURIComponent(facts?.id ?? id)}`;
  const where = words.ask(new URL(portal).host);
  const go = { href: link, target: "_blank", rel: "noopener noreferrer" };
  const about = {
    lang: words.lang,
    dir: words.dir ?? "ltr",
    "aria-busy": facts ? null : "true",
    ...Object.fromEntries(told),
  };
  const recalls = more ? telling.recallsDue : telling.recalls;
  const flag = recalls && make("p", { class: "flag warn" }, sign("warning"), make("span", {}, recalls));
  const [register, fictional] = facts?.demonstration ? words.ribbon : [];
  const drawn = more
    ? make("section", { class: `box ${variant} ${surface}`, "aria-label": `${words.site} ${telling.given}`, ...about },
        fictional && make("p", { class: "ribbon" }, make("b", {}, register), ` ${fictional}`),
        make("div", { class: "say" }, sign(name),
          make("div", {}, make("strong", {}, telling.headline), telling.line && make("p", {}, telling.line), flag)),
        make("div", { class: "more", part: "details" },
          ...more.details(telling, variant === "full" && { link, where }, make, svg),
          make("a", { class: "ask", part: "action", ...go }, mark(), where)))
    : make("a", { class: `box pill ${surface}`, ...go, ...about },
        make("b", { class: "say" }, sign(name), telling.headline),
        flag,
        make("span", { part: "action" }, mark(), fictional && make("em", {}, fictional), where));
  // To write a time takes a slow phone a tenth of a second, during which the page does nothing: not before somebody wants it.
  if (!more) for (const wish of ["pointerenter", "focus"]) drawn.addEventListener(wish, () => (drawn.title = telling.line ?? ""));
  compact = compact || sheet(css);
  if (more) detailed = detailed || sheet(more.css);
  fill(root, more ? [compact, detailed] : [compact], drawn);
}

/** An element with attributes and children; those that are nothing are left out. */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value != null) element.setAttribute(key, value);
  element.append(...children.filter(Boolean));
  return element;
}
