// The registry's files for one list: a few at a time, again after a pause where that may help, each for a bounded time.
import { body } from "./body.mjs";

/** How many files are asked for at one time. */
const AT_ONCE = 8;
/** After how long a file is asked for again, in milliseconds. */
const AGAIN = [500, 2_000];
/** How long nothing of a file may come, in milliseconds: at one try, and at all tries together. */
const SILENCE = 8_000;
const PATIENCE = 15_000;
/** How long one try may take, in milliseconds, however much comes. */
const LONGEST = 90_000;
/** How long a server may have us wait for one file, in milliseconds: at one time, and together. */
const WAIT = 60_000;
const WAITS = 120_000;
/** How large files may be, in bytes (docs/FORMATS.md, section 7): the program refuses more. */
const LIMIT = 4 * 1024 * 1024;
const LIMITS = { "latest.json": 128 * 1024 };

const now = () => performance.now();
const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export class Fetching {
  /** checking, paused (by the reader), offline (nothing can be had at all), done */
  phase = "checking";
  /** How long the program took for what came, in milliseconds. */
  spent = 0;
  #registry;
  #list;
  #tell;
  #asked = new Set();
  /** Files that came, by which a file that is missing is told from a network that is. */
  #came = 0;
  #reload = false;
  /** Until when the server wants to be left alone. */
  #until = 0;

  /** `tell` is called whenever something has changed. */
  constructor(registry, list, tell) {
    this.#registry = registry;
    this.#list = list;
    this.#tell = tell;
    addEventListener("online", () => this.phase === "offline" && this.resume());
  }

  /** How many seconds the server wants to be left alone; null if it doesn't. */
  get wait() {
    const left = this.phase === "checking" ? this.#until - now() : 0;
    return left > 0 ? Math.ceil(left / 1000) : null;
  }

  /** Asks for what is wanted and not yet asked for. */
  goOn() {
    const wanted = this.#list.wants().split("\n").filter(Boolean);
    if (!wanted.length) this.phase = "done";
    if (this.phase === "checking") {
      for (const path of wanted) {
        if (this.#asked.size >= AT_ONCE) break;
        if (!this.#asked.has(path)) this.#ask(path);
      }
    }
    this.#tell();
  }

  /** What has been asked for may still come, and counts. */
  pause() {
    if (this.phase === "checking") this.phase = "paused";
    this.#tell();
  }

  resume() {
    if (this.phase !== "done") this.phase = "checking";
    this.goOn();
  }

  /** Goes on after the list was told to ask again: past the browser's cache, which may hold what was refused. */
  retry() {
    this.#reload = true;
    this.again();
  }

  /** Goes on with a list that may want other files now. */
  again() {
    if (this.phase === "done") this.phase = "checking";
    this.goOn();
  }

  async #ask(path) {
    this.#asked.add(path);
    const before = this.#came;
    const answer = await this.#answer(path);
    this.#asked.delete(path);
    // Who has paused will ask again.
    if (mayPass(answer.status) && this.phase !== "checking") return this.goOn();
    if (answer.status === 0 && this.#came === before) {
      this.phase = "offline";
      return this.goOn();
    }
    if (answer.status === 200) this.#came += 1;
    const start = now();
    this.#list.supply(path, answer.status, answer.bytes ?? new Uint8Array());
    this.spent += now() - start;
    this.goOn();
  }

  /** A file, after as many tries as may help: `{status, bytes}`. */
  async #answer(path) {
    let patience = PATIENCE;
    let waits = 0;
    for (let tries = 0; ; tries += 1) {
      await this.#beLeft();
      if (this.phase !== "checking") return { status: 0 };
      const start = now();
      const answer = await this.#get(path, Math.min(SILENCE, patience));
      if (!mayPass(answer.status) || this.phase !== "checking") return answer;
      if (answer.status === 429 || answer.status === 503) {
        const wait = answer.wait ?? Math.min(1_000 * 2 ** tries, WAIT);
        waits += wait;
        if (wait > WAIT || waits > WAITS) return answer;
        this.#until = Math.max(this.#until, now() + wait);
        this.#tell();
      } else {
        const pause = AGAIN[tries];
        patience -= now() - start;
        if (!pause || patience <= 0) return answer;
        await sleep(pause * (0.75 + Math.random() / 2));
      }
    }
  }

  /** Waits as long as the server wants, and no longer than the reader does. */
  async #beLeft() {
    while (this.wait) {
      await sleep(Math.min(1_000, Math.max(1, this.#until - now())));
      this.#tell();
    }
  }

  /** One try: `{status, bytes, wait}`, where a status of 0 is no answer. It never fails, and it ends. */
  async #get(path, silence) {
    // Objects are named by their content: what the cache holds is right.
    const cache = this.#reload ? "reload" : path.startsWith("objects/") ? "default" : "no-cache";
    const abort = new AbortController();
    const end = () => abort.abort();
    const longest = setTimeout(end, LONGEST);
    let silent = setTimeout(end, silence);
    const heard = () => {
      clearTimeout(silent);
      silent = setTimeout(end, silence);
    };
    try {
      const options = { cache, signal: abort.signal, credentials: "omit", referrerPolicy: "no-referrer" };
      const answer = await fetch(this.#registry + path, options);
      heard();
      const { status } = answer;
      if (status !== 200) return { status, wait: asked(answer.headers.get("Retry-After")) };
      return { status, bytes: await body(answer, LIMITS[path] ?? LIMIT, heard) };
    } catch {
      return { status: 0 };
    } finally {
      clearTimeout(longest);
      clearTimeout(silent);
      // What was not read is not wanted.
      end();
    }
  }
}

/** Whether the same request may succeed a little later. */
function mayPass(status) {
  return status === 0 || status === 408 || status === 429 || status >= 500;
}

/** How long a header `Retry-After` has us wait, in milliseconds: it has seconds or a time (RFC 9110, 10.2.3). */
function asked(header) {
  if (!header) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(wait, 0);
}
