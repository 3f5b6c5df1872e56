// The look-up without I/O: it names files, is handed their bytes, and answers.
import { Core } from "./core.js";
import { InputError } from "./errors.js";
import { asked, text, texts } from "./input.js";

/** A question to the core, from its beginning to its end. */
class Question {
  #core;
  #number;
  #open = true;
  _report;
  _answers = [];

  constructor(core, question, now) {
    if (!(core instanceof Core)) throw new InputError("core", "expected what load() gave");
    this.#core = core;
    this.#number = core.begin(question, now);
    this.#read();
    const { refused } = this._report;
    if (refused) {
      this.close();
      throw new InputError(refused.argument, refused.message);
    }
  }

  /** Paths of the files that are wanted, below the registry's folder. Empty once there is an answer. */
  get wants() {
    return this._report.wants ?? [];
  }

  /**
   * Hands over a file's bytes, or the HTTP status that came in place of them; 0 for no answer. What is not wanted is ignored.
   */
  supply(path, answer) {
    const bytes = answer instanceof ArrayBuffer ? new Uint8Array(answer) : answer;
    if (!(bytes instanceof Uint8Array) && !(Number.isInteger(bytes) && bytes >= 0 && bytes < 600)) {
      throw new InputError("answer", "expected bytes, or an HTTP status");
    }
    if (!this.#open || !this.wants.includes(text("path", path))) return;
    // 200 is the status of a file, and there is none.
    this.#core.supply(this.#number, path, bytes === 200 ? 0 : bytes);
    this.#read();
  }

  /** Forgets it, answered or not. Not needed after an answer. */
  close() {
    if (!this.#open) return;
    this.#open = false;
    this.#core.end(this.#number);
  }

  #read() {
    this._report = this.#core.report(this.#number);
    for (const answer of this._report.answers ?? []) this._answers.push(answer);
    if (!this._report.wants?.length) this.close();
  }
}

/** Looks one ID up. */
export class Lookup extends Question {
  constructor(core, id, options) {
    const { question, now } = asked(options);
    super(core, { id: text("id", id), ...question }, now);
  }

  /** The answer, once there is one. */
  get result() {
    return this._report.verdict ? this._report : undefined;
  }
}

/** Looks a list of IDs up; each file is wanted once, however many of them need it. */
export class Batch extends Question {
  constructor(core, ids, options) {
    const { question, now } = asked(options);
    super(core, { ids: texts("ids", ids), ...question }, now);
  }

  /** The answers since the last call: pairs of a place in the list and a result. */
  take() {
    return this._answers.splice(0);
  }
}
