// Draws what the core reports, in the words of a language. It decides nothing.
// The words are made from i18n/ (xtask/src/words.rs).
import { LANGUAGES } from "./languages.mjs";
import { look } from "./look.mjs";
import { frame, mark, sign } from "./signs.mjs";
import { sheet } from "./style.mjs";
import { Telling } from "./telling.mjs";

/** The words in the language nearest to a tag, else in English; nothing if neither can be had. */
export async function load(tag) {
  const wanted = LANGUAGES[tag.toLowerCase().split("-")[0]] ?? LANGUAGES.en;
  const module = await wanted().catch(LANGUAGES.en).catch(() => null);
  return module?.default;
}

/**
 * Puts the box into a shadow root: from `facts` (null while they are not known), and with the attributes `told`.
 * The verdict's words and sign are in no part, so that no style of the page reaches them.
 */
export function box(root, { facts, told, words, id, variant, portal }) {
  const telling = new Telling(words, facts, id);
  const [surface, name] = look(facts);
  const link = `${portal}#/r/${encodeURIComponent(facts?.id ?? id)}`;
  const where = words.ask(new URL(portal).host);
  const compact = variant !== "card" && variant !== "full";
  const go = { href: link, target: "_blank", rel: "noopener noreferrer" };
  const about = {
    lang: words.lang,
    dir: words.dir ?? "ltr",
    "aria-busy": facts ? null : "true",
    ...Object.fromEntries(told),
  };
  const recalls = compact ? telling.recalls : telling.recallsDue;
  const flag = recalls && make("p", { class: "flag warn" }, sign("warning"), recalls);
  const [register, fictional] = facts?.demonstration ? words.ribbon : [];
  const drawn = compact
    ? make("a", { class: `box pill ${surface}`, title: telling.line, ...go, ...about },
        make("b", { class: "say" }, sign(name), telling.headline),
        flag,
        make("span", { part: "action" }, mark(), fictional && make("em", {}, fictional), where))
    : make("section", { class: `box ${variant} ${surface}`, "aria-label": `${words.site} ${telling.given.slice(0, 60)}`, ...about },
        fictional && make("p", { class: "ribbon" }, make("b", {}, register), ` ${fictional}`),
        make("div", { class: "say" }, sign(name),
          make("div", {}, make("strong", {}, telling.headline), telling.line && make("p", {}, telling.line), flag)),
        make("div", { class: "more", part: "details" },
          ...details(telling, variant === "full" && { link, where }),
          make("a", { class: "ask", part: "action", ...go }, mark(), where)));
  root.adoptedStyleSheets = [sheet];
  root.replaceChildren(drawn);
}

/** What stands under the verdict; `full` is where its code leads to, and in words. */
function details(telling, full) {
  const { words, id, given } = telling;
  const [maker, model] = [telling.names("maker"), telling.names("model")];
  const plate = id
    ? make("p", { class: full ? "plate" : "id", "aria-label": words.label },
        ...id.flatMap((segment, index) => [make("span", { class: `s${index + 1}` }, segment), " "]))
    : make("p", { class: "id" }, given.slice(0, 60));
  if (!full) {
    return [maker && make("p", {}, make("b", {}, ...maker), ...(model ? [make("br"), ...model] : [])), plate];
  }
  const code = id && frame(full.where);
  // After the answer, which must not wait for it. Should it not come, the link stands below.
  if (code && !telling.busy) import("./code.mjs").then(({ drawCode }) => drawCode(code, full.link)).catch(() => code.remove());
  const rows = [[words.maker, maker], [words.model, model], [words.madeOn, telling.made], [words.proof, telling.proof]];
  return [
    plate,
    make("div", { class: "both" }, code,
      make("dl", {}, ...rows.filter(([, value]) => value).map(([label, value]) =>
        make("div", {}, make("dt", {}, label), make("dd", {}, ...[value].flat()))))),
    telling.advice && make("p", {}, telling.advice),
  ];
}

/** An element with attributes and children; those that are nothing are left out. */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value != null) element.setAttribute(key, value);
  element.append(...children.filter(Boolean));
  return element;
}
