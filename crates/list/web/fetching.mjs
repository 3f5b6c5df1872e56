// The registry's files for one list: a few at a time, again after a pause where that may help.

/** How many files are asked for at one time. */
const AT_ONCE = 8;
/** After how long a file is asked for again, in milliseconds. */
const AGAIN = [500, 2_000];
/** How long a file may take, in milliseconds, and how large it may be, in bytes: the program refuses more. */
const PATIENCE = 15_000;
const LIMIT = 4 * 1024 * 1024;

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

  /** `tell` is called whenever something has changed. */
  constructor(registry, list, tell) {
    this.#registry = registry;
    this.#list = list;
    this.#tell = tell;
    addEventListener("online", () => this.phase === "offline" && this.resume());
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
    this.phase = "checking";
    this.goOn();
  }

  async #ask(path) {
    this.#asked.add(path);
    const before = this.#came;
    let answer = await this.#get(path);
    for (const delay of AGAIN) {
      if (!mayPass(answer.status) || this.phase !== "checking") break;
      await new Promise((resolve) => setTimeout(resolve, delay * (0.75 + Math.random() / 2)));
      answer = await this.#get(path);
    }
    this.#asked.delete(path);
    if (answer.status === 0 && this.phase !== "checking") return this.goOn();
    if (answer.status === 0 && this.#came === before) {
      this.phase = "offline";
      return this.goOn();
    }
    if (answer.status === 200) this.#came += 1;
    const start = performance.now();
    this.#list.supply(path, answer.status, answer.bytes ?? new Uint8Array());
    this.spent += performance.now() - start;
    this.goOn();
  }

  /** A file: `{status, bytes}`, where a status of 0 is no answer. It never fails. */
  async #get(path) {
    // Objects are named by their content: what the cache holds is right.
    const cache = this.#reload ? "reload" : path.startsWith("objects/") ? "default" : "no-cache";
    try {
      const signal = AbortSignal.timeout(PATIENCE);
      const options = { cache, signal, credentials: "omit", referrerPolicy: "no-referrer" };
      const answer = await fetch(this.#registry + path, options);
      return answer.status === 200 ? { status: 200, bytes: await body(answer) } : { status: answer.status };
    } catch {
      return { status: 0 };
    }
  }
}

/** Whether the same request may succeed a little later. */
function mayPass(status) {
  return status === 0 || status === 408 || status === 429 || status >= 500;
}

/** The body, cut just past the bound. */
async function body(answer) {
  const parts = [];
  const reader = answer.body.getReader();
  for (let length = 0; length <= LIMIT; ) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    length += value.length;
  }
  reader.cancel();
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
