// Facts in words. Dates, numbers and ages are written by the browser's own Intl.
import { isModelUnknown } from "./look.mjs";

const UNITS = [["day", 86_400, 172_800], ["hour", 3_600, 3_600], ["minute", 60, 60], ["second", 1, 0]];

/** What a badge says. `facts` is null while there is no verdict. */
export class Telling {
  constructor(words, facts, given) {
    this.words = words;
    this.facts = facts ?? {};
    this.busy = !facts;
    this.given = given;
    const id = this.facts.id ?? (/^[0-9A-Z]{29}$/.test(given) ? given : "");
    /** The ID's four segments, if it is one. */
    this.id = id && [id.slice(0, 2), id.slice(2, 6), id.slice(6, 12), id.slice(12)];
  }

  /** A line of the catalogue, its {0}, {1}, {2} filled in; between Arabic words, each keeps its own order. */
  say(key, ...values) {
    const [before, after] = this.words.dir ? ["\u2068", "\u2069"] : ["", ""];
    return this.words[key].replace(/\{(\d)\}/g, (_, index) => before + values[index] + after);
  }

  get isOld() {
    return Boolean(this.facts.freshness) && this.facts.freshness !== "fresh";
  }

  /** What was proved, in a few words, without regard to its age. */
  get proved() {
    const { verdict, status, stage } = this.facts;
    if (verdict === "listed") return this.words[status === "registered" ? stage : status] ?? this.words.registered;
    return this.words[isModelUnknown(this.facts) ? "modelUnknown" : this.facts.maker ? "absent" : "makerUnknown"];
  }

  get headline() {
    const { verdict, position, issued } = this.facts;
    if (this.busy) return this.words.checking;
    if (this.isOld) return this.say("late", this.age(Date.now() / 1000 - issued));
    if (issued) return this.proved;
    return position ? this.say("character", position) : (this.words[verdict] ?? this.words.stuck);
  }

  /** The line under it: of what time the answer is, or why there is none. */
  get line() {
    const { verdict, issued, freshness } = this.facts;
    if (!issued) return this.words[{ unreachable: "noAnswer", unproven: "withheld" }[verdict]];
    const time = this.moment(issued);
    if (freshness === "expired") return `${this.say("was", this.proved, time)} ${this.words.expired}`;
    return this.isOld ? this.say("was", this.proved, time) : this.say("asOf", time);
  }

  /** That recalls are open; nothing if none is. */
  get recalls() {
    const { recalls } = this.facts;
    return recalls > 0 ? this.say("recalls", this.number(recalls)) : "";
  }

  /** By when the first of them wants a service visit. */
  get service() {
    const { deadline } = this.facts;
    return deadline ? this.say("service", this.day(deadline)) : "";
  }

  get made() {
    return this.facts.made && this.day(this.facts.made);
  }

  get proof() {
    const { snapshot, signer, witnesses } = this.facts;
    return snapshot && this.say("signed", this.number(snapshot), signer, this.number(witnesses));
  }

  /** What to do. */
  get advice() {
    const { verdict, status } = this.facts;
    if (this.isOld) return "";
    return this.words[verdict === "not-listed" ? "readAgain" : { "in-operation": "compare", registered: "compare",
      suspended: "withdrawn", "under-recall": "switchOff", retired: "scrapped", recycled: "scrapped" }[status]];
  }

  /** Names of a maker or model: in this language, and in the other that the register is kept in. */
  names(what) {
    const { [what]: first, [`${what}.${this.words.lang}`]: own } = this.facts;
    if (!first) return null;
    const other = this.words.lang === "zh-Hans" ? "en" : "zh-Hans";
    const second = this.facts[`${what}.${other}`];
    if (!second || second === (own ?? first)) return [own ?? first];
    const aside = document.createElement("span");
    aside.lang = other;
    aside.append(second);
    return [own ?? first, " ", aside];
  }

  moment(seconds) {
    return new Intl.DateTimeFormat(this.words.lang, { dateStyle: "medium", timeStyle: "short" }).format(seconds * 1000);
  }

  day(date) {
    return new Intl.DateTimeFormat(this.words.lang, { dateStyle: "medium", timeZone: "UTC" }).format(new Date(date));
  }

  number(value) {
    return new Intl.NumberFormat(this.words.lang).format(value);
  }

  age(seconds) {
    const [unit, size] = UNITS.find(([, , from]) => seconds >= from) ?? UNITS[3];
    const options = { style: "unit", unit, unitDisplay: "long" };
    return new Intl.NumberFormat(this.words.lang, options).format(Math.floor(seconds / size));
  }
}
