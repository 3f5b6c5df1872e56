// What the forms `card` and `full` have besides the verdict. A compact badge does not load it.
import css from "./details-style.mjs";

export { css };

/** Characters of a name that are shown, at most. */
const NAME = 80;
/** What would steer the text around a name: control characters, marks of direction. */
const STEERS = /[\0-\x1f\x7f-\x9f\u200e\u200f\u061c\u2028-\u202e\u2066-\u2069]/gu;

/**
 * What stands under the verdict. `full` is where its code leads to, and in words; `make` and `svg` make elements.
 * Names are the register's and not the badge's words: they stand behind a label, cut and isolated.
 */
export function details(telling, full, make, svg) {
  const { words, facts, given } = telling;
  const id = facts.id ?? (/^[0-9A-Z]{29}$/.test(given) ? given : "");
  const segments = id && [id.slice(0, 2), id.slice(2, 6), id.slice(6, 12), id.slice(12)];
  const plate = make("p", { class: id && full ? "plate" : "id", "aria-label": id ? words.label : null, translate: "no" },
    ...(id ? segments.flatMap((segment, index) => [make("span", { class: `s${index + 1}` }, segment), " "]) : [given]));
  const rows = [[words.maker, names(telling, "maker", make)], [words.model, names(telling, "model", make)]];
  if (full) rows.push([words.madeOn, facts.made && [telling.day(facts.made)]], [words.proof, proof(telling)]);
  const shown = rows.filter(([, value]) => value).map(([label, value]) =>
    make("div", {}, make("dt", {}, label), make("dd", {}, ...value)));
  const list = shown.length > 0 && make("dl", {}, ...shown);
  if (!full) return [list, plate];
  const code = id && svg("0 0 1 1", [], { class: "code", width: 156, role: "img", "aria-label": full.where });
  // After the answer, which must not wait for it. Should it not come, the link stands below.
  if (code && !telling.busy) import("./code.mjs").then(({ drawCode }) => drawCode(code, full.link)).catch(() => code.remove());
  return [plate, make("div", { class: "both" }, code, list), telling.advice && make("p", {}, telling.advice)];
}

function proof({ words, facts: { snapshot, signer, witnesses } }) {
  return snapshot && [words.signed(snapshot, signer, witnesses)];
}

/** Names of a maker or model: in this language, and in the other that the register is kept in. */
function names({ words, facts }, what, make) {
  const { [what]: first, [`${what}.${words.lang}`]: own } = facts;
  if (!first) return null;
  const other = words.lang === "zh-Hans" ? "en" : "zh-Hans";
  const name = cut(own ?? first);
  const second = cut(facts[`${what}.${other}`] ?? "");
  return [make("b", {}, make("bdi", {}, name)), ...(second && second !== name ? [" ", make("bdi", { lang: other }, second)] : [])];
}

function cut(name) {
  const shown = [...name.replace(STEERS, "")];
  return shown.length > NAME ? `${shown.slice(0, NAME).join("")}…` : shown.join("");
}
