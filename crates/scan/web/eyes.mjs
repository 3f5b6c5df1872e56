// What sees the codes in a picture: the browser's own detector where it has one for QR codes, and the reader in
// the worker where it has none or sees none.
import { Detector } from "./detector.mjs";
import { draw } from "./photo.mjs";

/** How long the worker may take for one picture, in milliseconds, its loading included. */
const PATIENCE = 30_000;
/** A frame's longer side for the worker, in pixels. */
const FRAME = 1280;
/** After how many frames in which the detector saw nothing the worker looks too. */
const PUZZLED = 15;

export class Eyes {
  #detector = new Detector();
  #worker = null;
  #canvas = document.createElement("canvas");
  #frames = 0;
  /** What the worker was asked last: the next question waits for its end. */
  #last = Promise.resolve();
  /** Ends the question that is open. */
  #giveUp = () => {};

  /** The codes in a video's frame, as `{ text, place, of }`: part number `place`, from 0, of a text in `of` codes. */
  async frame(video) {
    const number = this.#frames++;
    if (await this.#detector.isThere()) {
      const seen = await this.#detector.texts(video);
      if (seen.length) return seen.map(whole);
      if (number < PUZZLED && (await this.#detector.isThere())) return [];
    }
    const { videoWidth: width, videoHeight: height } = video;
    return this.#read(draw(video, { x: 0, y: 0, width, height }, FRAME, this.#canvas), number);
  }

  /** The codes in a photo, an ImageData. Throws `failed` if the reader can't be had. */
  async photo(picture) {
    const seen = (await this.#detector.isThere()) ? await this.#detector.texts(picture) : [];
    return seen.length ? seen.map(whole) : this.#read(picture, -1);
  }

  /** Ends the worker; who waits for it is told so. The next picture starts another. */
  close() {
    this.#worker?.terminate();
    this.#worker = null;
    this.#frames = 0;
    this.#giveUp();
  }

  /** One picture at a time, in the order in which they came. */
  #read(picture, frame) {
    const answer = this.#last.catch(() => {}).then(() => this.#ask(picture, frame));
    this.#last = answer;
    return answer;
  }

  #ask(picture, frame) {
    return new Promise((resolve, reject) => {
      // Beside this script. One without imports needs no browser that knows modules in workers.
      const worker = (this.#worker ??= new Worker(new URL("worker.js", import.meta.url)));
      const late = setTimeout(() => this.close(), PATIENCE);
      this.#giveUp = () => {
        clearTimeout(late);
        reject("failed");
      };
      worker.onerror = () => this.close();
      worker.onmessage = ({ data }) => {
        clearTimeout(late);
        data.failed ? this.close() : resolve(data.codes);
      };
      worker.postMessage({ frame, picture }, [picture.data.buffer]);
    });
  }
}

const whole = (text) => ({ text, place: 0, of: 1 });
