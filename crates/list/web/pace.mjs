// How fast a check goes, and how long it will still take, by the last few seconds.

/** How far back the pace is measured, in milliseconds. */
const BACK = 8_000;

export class Pace {
  #marks = [];

  /** Notes how many are done now. A pause is no part of the pace. */
  at(done, running) {
    const now = performance.now();
    if (!running) this.#marks = [];
    this.#marks.push([now, done]);
    while (this.#marks.length > 2 && now - this.#marks[1][0] > BACK) this.#marks.shift();
  }

  /** IDs a second, and the seconds for those that are left: null while that is not known. */
  told(left) {
    const [[start, before], [end, done]] = [this.#marks[0], this.#marks.at(-1)];
    const rate = end > start && done > before ? ((done - before) * 1000) / (end - start) : null;
    return { rate, left: rate && left / rate };
  }
}
