// What sees the codes in a picture: the browser's own detector where it has one for QR codes, and the reader in
// the worker where it has none or sees none.
import { draw } from "./photo.mjs";

/** How long the worker may take for one picture, in milliseconds, its loading included. */
const PATIENCE = 30_000;
/** A frame's longer side for the worker, in pixels. */
const FRAME = 1280;
/** After how many frames in which the detector saw nothing the worker looks too. */
const PUZZLED = 15;

export class Eyes {
  #detector = undefined;
  #worker = null;
  #canvas = document.createElement("canvas");
  #frames = 0;
  /** What the worker was asked last: the next question waits for its end. */
  #last = Promise.resolve();
  /** Ends the question that is open. */
  #giveUp = () => {};

  /** The texts of the codes in a video's frame. */
  async frame(video) {
    const detector = await this.#own();
    const number = this.#frames++;
    if (detector) {
      const seen = await detect(detector, video);
      if (seen.length || number < PUZZLED) return seen;
    }
    return this.#read(draw(video, video.videoWidth, video.videoHeight, FRAME, this.#canvas), number);
  }

  /** The texts of the codes in a photo, an ImageData. Throws `failed` if the reader can't be had. */
  async photo(picture) {
    const detector = await this.#own();
    const seen = detector ? await detect(detector, picture) : [];
    return seen.length ? seen : this.#read(picture, -1);
  }

  /** Ends the worker; who waits for it is told so. The next picture starts another. */
  close() {
    this.#worker?.terminate();
    this.#worker = null;
    this.#frames = 0;
    this.#giveUp();
  }

  async #own() {
    if (this.#detector === undefined) {
      const formats = (await globalThis.BarcodeDetector?.getSupportedFormats().catch(() => [])) ?? [];
      this.#detector = formats.includes("qr_code") ? new BarcodeDetector({ formats: ["qr_code"] }) : null;
    }
    return this.#detector;
  }

  /** One picture at a time, in the order in which they came. */
  #read(picture, frame) {
    const answer = this.#last.catch(() => {}).then(() => this.#ask(picture, frame));
    this.#last = answer;
    return answer;
  }

  #ask(picture, frame) {
    return new Promise((resolve, reject) => {
      // Beside this script.
      const worker = (this.#worker ??= new Worker(new URL("worker.js", import.meta.url), { type: "module" }));
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

async function detect(detector, source) {
  const found = await detector.detect(source).catch(() => []);
  return [...new Set(found.map(({ rawValue }) => rawValue).filter(Boolean))];
}
