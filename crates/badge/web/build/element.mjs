// The element: its attributes, and when it looks up and draws. What comes too late is dropped.
import { home } from "../home.mjs";
import { lookUp } from "./core.mjs";
import { box, known, load } from "./draw.mjs";
import { leave, whenNear } from "./near.mjs";
import { turn } from "./turn.mjs";

/** Properties and the attributes that they reflect. `lang` every element has already. */
const REFLECTED = { robotId: "robot-id", registry: "registry", variant: "variant", theme: "theme" };
/** What tests and programs may read, on the element and inside it on the verdict. */
const TOLD = ["verdict", "status", "freshness", "check", "reason", "position", "demonstration"];

/** How long a script may take, in milliseconds. */
const PATIENCE = 15_000;
const soon = (script) => Promise.race([script, new Promise((_, reject) => setTimeout(reject, PATIENCE))]);

/** The badge. Until it comes near the viewport it shows what stands inside it: a link to the portal. */
export class RobotIdBadge extends HTMLElement {
  static observedAttributes = ["robot-id", "registry", "variant", "theme", "lang"];

  #root = this.attachShadow({ mode: "open" });
  #near = false;
  /** Number of the newest look-up, and of the newest drawing: an older one that ends later is dropped. */
  #lookUps = 0;
  #drawings = 0;
  /** What the core reports, null while that is not known; and what was asked then. */
  #facts = null;
  #answered = "";
  /** Asks again when the answer is no longer fresh: on a page that stays open, solid must still mean proved now. */
  #again = 0;

  constructor() {
    super();
    this.#root.append(document.createElement("slot"));
  }

  connectedCallback() {
    for (const property of Object.keys(REFLECTED)) {
      // Set before this class was there: it would hide the accessor.
      if (Object.hasOwn(this, property)) {
        const value = this[property];
        delete this[property];
        this[property] = value;
      }
    }
    whenNear(this, () => {
      this.#near = true;
      // What was proved serves on when the element is only moved.
      if (this.#freshFor > 0 && this.#answered === this.#asked) this.#settle();
      else this.#lookUp();
    });
  }

  disconnectedCallback() {
    leave(this);
    clearTimeout(this.#again);
    this.#near = false;
    this.#lookUps++;
    this.#drawings++;
  }

  attributeChangedCallback(name, before, after) {
    if (before === after || !this.#near) return;
    if (name === "robot-id" || name === "registry") this.#lookUp();
    else this.#draw();
  }

  /** The verdict: `listed`, `not-listed`, `malformed`, `unreachable` or `unproven`; null until there is one. */
  get verdict() {
    return this.#facts?.verdict ?? null;
  }

  async #lookUp() {
    const number = ++this.#lookUps;
    const current = () => number === this.#lookUps;
    this.#facts = null;
    clearTimeout(this.#again);
    // Several attributes that change at once make one look-up.
    await null;
    if (!current()) return;
    const asked = this.#asked;
    // No core, no verdict: it is blocked, too old a browser, or could not be fetched.
    const answer = lookUp(this.robotId, this.#places().registry).catch(() => ({ broken: true }));
    // The words may never come.
    this.#draw();
    const facts = await answer;
    if (!current()) return;
    this.#facts = facts;
    this.#answered = asked;
    await this.#settle();
    if (!current() || !facts.verdict) return;
    const detail = Object.freeze({ ...facts });
    this.dispatchEvent(new CustomEvent("robot-id-verdict", { detail, bubbles: true, composed: true }));
  }

  /** For how many milliseconds more the answer is fresh; less than 0 for what is not. */
  get #freshFor() {
    return this.#facts?.freshness === "fresh" ? this.#facts.due * 1000 - Date.now() : -1;
  }

  #settle() {
    // A timer takes 31 bits.
    if (this.#freshFor > 0) this.#again = setTimeout(() => this.#lookUp(), Math.min(this.#freshFor + 1000, 2 ** 31 - 1));
    return this.#draw();
  }

  async #draw() {
    const number = ++this.#drawings;
    const reported = this.#facts;
    const { variant } = this;
    const language = this.lang || this.closest("[lang]")?.lang || "en";
    // Without words, the link inside the element stays.
    const loaded = await soon(load(language, variant)).catch(() => {});
    await turn();
    if (number !== this.#drawings || !loaded) return;
    // What these scripts don't know they say nothing of.
    const facts = reported && known(reported);
    const told = TOLD.filter((name) => facts?.[name] !== undefined).map((name) => [`data-${name}`, facts[name]]);
    for (const name of TOLD) this.removeAttribute(`data-${name}`);
    for (const [name, value] of told) this.setAttribute(name, value);
    box(this.#root, { facts, told, ...loaded, id: this.robotId, variant, portal: this.#places().portal });
  }

  get #asked() {
    return `${this.robotId} ${this.registry}`;
  }

  /** Where the registry's files are, and the portal that can be asked instead. */
  #places() {
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
