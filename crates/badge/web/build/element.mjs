// The element: its attributes, and when it looks up and draws. What comes too late is dropped.
import { home } from "../home.mjs";
import { lookUp } from "./core.mjs";
import { box, known, load } from "./draw.mjs";
import { leave, whenNear } from "./near.mjs";
import { soon, turn } from "./turn.mjs";

/** Properties and the attributes that they reflect. `lang` every element has already. */
const REFLECTED = { robotId: "robot-id", registry: "registry", variant: "variant", theme: "theme" };
/** What tests and programs may read, on the element and inside it on the verdict. */
const TOLD = ["verdict", "status", "freshness", "check", "reason", "position", "demonstration"];

/**
 * The badge. Until it comes near the viewport it shows what stands inside it: a link to the portal.
 *
 * Names with `_` are its own. Browsers of 2019 have no private fields, and what stands in for them weighs more than this file.
 */
export class RobotIdBadge extends HTMLElement {
  static get observedAttributes() {
    return ["robot-id", "registry", "variant", "theme", "lang"];
  }

  constructor() {
    super();
    this._root = this.attachShadow({ mode: "open" });
    this._near = false;
    // Number of the newest look-up, and of the newest drawing: an older one that ends later is dropped.
    this._lookUps = 0;
    this._drawings = 0;
    // What the core reports, null while that is not known; and what was asked then.
    this._facts = null;
    this._answered = "";
    // Asks again when the answer is no longer fresh: on a page that stays open, solid must still mean proved now.
    this._again = 0;
    this._root.append(document.createElement("slot"));
  }

  connectedCallback() {
    for (const property of Object.keys(REFLECTED)) {
      // Set before this class was there: it would hide the accessor.
      if (Object.prototype.hasOwnProperty.call(this, property)) {
        const value = this[property];
        delete this[property];
        this[property] = value;
      }
    }
    whenNear(this, () => {
      this._near = true;
      // What was proved serves on when the element is only moved.
      if (this._freshFor > 0 && this._answered === this._asked) this._settle();
      else this._lookUp();
    });
  }

  disconnectedCallback() {
    leave(this);
    clearTimeout(this._again);
    this._near = false;
    this._lookUps++;
    this._drawings++;
  }

  attributeChangedCallback(name, before, after) {
    if (before === after || !this._near) return;
    if (name === "robot-id" || name === "registry") this._lookUp();
    else this._draw();
  }

  /** The verdict: `listed`, `not-listed`, `malformed`, `unreachable` or `unproven`; null until there is one. */
  get verdict() {
    return this._facts?.verdict ?? null;
  }

  async _lookUp() {
    const number = ++this._lookUps;
    const current = () => number === this._lookUps;
    this._facts = null;
    clearTimeout(this._again);
    // Several attributes that change at once make one look-up.
    await null;
    if (!current()) return;
    const asked = this._asked;
    // No core, no verdict: it is blocked, too old a browser, or could not be fetched.
    const answer = lookUp(this.robotId, this._places().registry).catch(() => ({ broken: true }));
    // The words may never come.
    this._draw();
    const facts = await answer;
    if (!current()) return;
    this._facts = facts;
    this._answered = asked;
    await this._settle();
    if (!current() || !facts.verdict) return;
    const detail = Object.freeze({ ...facts });
    this.dispatchEvent(new CustomEvent("robot-id-verdict", { detail, bubbles: true, composed: true }));
  }

  /** For how many milliseconds more the answer is fresh; less than 0 for what is not. */
  get _freshFor() {
    return this._facts?.freshness === "fresh" ? this._facts.due * 1000 - Date.now() : -1;
  }

  _settle() {
    // A timer takes 31 bits.
    if (this._freshFor > 0) this._again = setTimeout(() => this._lookUp(), Math.min(this._freshFor + 1000, 2 ** 31 - 1));
    return this._draw();
  }

  async _draw() {
    const number = ++this._drawings;
    const reported = this._facts;
    const { variant } = this;
    const language = this.lang || this.closest("[lang]")?.lang || "en";
    // Without words, the link inside the element stays.
    const loaded = await soon(load(language, variant)).catch(() => {});
    await turn();
    if (number !== this._drawings || !loaded) return;
    // What these scripts don't know they say nothing of.
    const facts = reported && known(reported);
    const told = TOLD.filter((name) => facts?.[name] !== undefined).map((name) => [`data-${name}`, facts[name]]);
    for (const name of TOLD) this.removeAttribute(`data-${name}`);
    for (const [name, value] of told) this.setAttribute(name, value);
    box(this._root, { facts, told, ...loaded, id: this.robotId, variant, portal: this._places().portal });
  }

  get _asked() {
    return `${this.robotId} ${this.registry}`;
  }

  /** Where the registry's files are, and the portal that can be asked instead. */
  _places() {
    try {
      const registry = new URL(this.registry || `${home}registry/v1/`, document.baseURI).href.replace(/\/*$/, "/");
      return { registry, portal: home || new URL("../../", registry).href };
    } catch {
      return { registry: "", portal: home || document.baseURI };
    }
  }
}

for (const [property, attribute] of Object.entries(REFLECTED)) {
  Object.defineProperty(RobotIdBadge.prototype, property, {
    configurable: true,
    enumerable: true,
    get() {
      return this.getAttribute(attribute) ?? "";
    },
    set(value) {
      this.setAttribute(attribute, value);
    },
  });
}
