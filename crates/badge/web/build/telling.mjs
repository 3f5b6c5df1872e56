// Facts in words. Dates, numbers and ages are written by the browser's own Intl.
import { adviceOn, isModelUnknown, outcome } from "./look.mjs";
import { NEWER } from "./tables.mjs";

/** What Intl calls a unit, its seconds, from when on it is used, and its symbol. */
const UNITS = [["day", 86_400, 172_800, "d"], ["hour", 3_600, 3_600, "h"], ["minute", 60, 60, "min"], ["second", 1, 0, "s"]];

const formats = {};

/** What a badge says. `facts` is null while there is no verdict. */
export class Telling {
  constructor(words, facts, given) {
    this.words = words;
    this.facts = facts ?? {};
    this.busy = !facts;
    /** What was asked for, as far as it is shown. */
    this.given = given.slice(0, 60);
  }

  get isOld() {
    return Boolean(this.facts.freshness) && this.facts.freshness !== "fresh";
  }

  /** What was proved, in a few words, without regard to its age. */
  get proved() {
    const { verdict, status, stage } = this.facts;
    const { words } = this;
    // Which it is, known() in look.mjs has seen to.
    if (verdict === "listed") return words.status[status](stage);
    return isModelUnknown(this.facts) ? words.modelUnknown : this.facts.maker ? words.notListed : words.notListedMakerUnknown;
  }

  get headline() {
    const { position, issued } = this.facts;
    const { words } = this;
    if (this.busy) return words.checking;
    if (this.isOld) return words.outOfDate(this.age(Date.now() / 1000 - issued));
    if (issued) return this.proved;
    if (position) return words.checkCharacter(position);
    const [, newer] = NEWER;
    const told = { malformed: words.malformed, unreachable: words.unreachable, unproven: words.unproven, [newer]: words.newerFormat };
    return told[outcome(this.facts)] ?? words.stuck;
  }

  /** The line under it: of what time the answer is, or why there is none. */
  get line() {
    const { issued, freshness } = this.facts;
    const { words } = this;
    if (!issued) return { unreachable: words.noAnswer, unproven: words.withheld }[outcome(this.facts)];
    const time = this.moment(issued);
    if (!this.isOld) return words.asOf(time);
    const was = words.itWas(this.proved, time);
    return freshness === "expired" ? `${was} ${words.expired}` : was;
  }

  /** That recalls are open beside that of the status; nothing if none is. */
  get recalls() {
    const { recalls, more } = this.facts;
    return !(more > 0) ? "" : recalls > more ? this.words.recallsMore(more) : this.words.recalls(more);
  }

  /** The same, with the day by which the first of them wants a service visit, or for how long that has passed. */
  get recallsDue() {
    const { recalls, more, deadline, overdue } = this.facts;
    if (recalls > more || !(more > 0)) return this.recalls;
    if (overdue) return this.words.recallsOverdue(more, this.days(overdue));
    return deadline ? this.words.recallsDue(more, this.day(deadline)) : this.recalls;
  }

  /** What to do. */
  get advice() {
    return this.isOld ? "" : this.words.advice[adviceOn(this.facts)];
  }

  moment(seconds) {
    return this._by(Intl.DateTimeFormat, { dateStyle: "medium", timeStyle: "short" }).format(seconds * 1000);
  }

  day(date) {
    return this._by(Intl.DateTimeFormat, { dateStyle: "medium", timeZone: "UTC" }).format(new Date(date));
  }

  age(seconds) {
    const [unit, size, , symbol] = UNITS.find(([, , from]) => seconds >= from) ?? UNITS[3];
    const count = Math.floor(seconds / size);
    try {
      return this._by(Intl.NumberFormat, { style: "unit", unit, unitDisplay: "long" }).format(count);
    } catch {
      // Firefox and Safari have units since 2020 and 2021.
      return `${count} ${symbol}`;
    }
  }

  /** What formats, made once for all badges: to make it takes longer than to draw one. */
  _by(Format, options) {
    const name = this.words.lang + JSON.stringify(options);
    return (formats[name] ??= new Format(this.words.lang, options));
  }
}
