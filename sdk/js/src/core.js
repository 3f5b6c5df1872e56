// What the core's functions take and give (crates/badge/src/abi.rs): numbers, and texts through two buffers in its memory.
import { CoreError, InputError } from "./errors.js";

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const FUNCTIONS = ["input", "begin", "supply", "report", "output", "end"];

/** A core, ready to be asked. */
export class Core {
  #wasm;
  stopped = false;

  constructor({ exports }) {
    if (!FUNCTIONS.every((name) => typeof exports[name] === "function")) throw new InputError("core", "another program");
    this.#wasm = exports;
  }

  /** Starts with a question and gives its number. `now` is in seconds. */
  begin(question, now) {
    return this.#run(() => {
      this.#write(encoder.encode(JSON.stringify(question)));
      return this.#wasm.begin(now);
    });
  }

  /** Hands over a file, or the HTTP status in place of one; 0 for no answer. */
  supply(number, path, answer) {
    const bytes = typeof answer === "number" ? new Uint8Array() : answer;
    const name = encoder.encode(path);
    this.#run(() => {
      this.#write(name, bytes);
      this.#wasm.supply(number, name.length, typeof answer === "number" ? answer : 200);
    });
  }

  report(number) {
    return this.#run(() => {
      const length = this.#wasm.report(number);
      return JSON.parse(decoder.decode(new Uint8Array(this.#wasm.memory.buffer, this.#wasm.output(), length)));
    });
  }

  end(number) {
    if (!this.stopped) this.#run(() => this.#wasm.end(number));
  }

  #write(...parts) {
    let at = this.#wasm.input(parts.reduce((sum, part) => sum + part.length, 0));
    for (const part of parts) {
      new Uint8Array(this.#wasm.memory.buffer, at, part.length).set(part);
      at += part.length;
    }
  }

  #run(work) {
    if (this.stopped) throw new CoreError("the core stopped before; load another");
    try {
      return work();
    } catch (error) {
      this.stopped = true;
      throw new CoreError("the core stopped", { cause: error });
    }
  }
}
