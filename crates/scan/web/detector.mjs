// The browser's own detector of QR codes, where it has one that works.
import { within } from "./patience.mjs";

/** How long it may take to be made, and for one picture, in milliseconds. */
const PATIENCE = 3_000;

export class Detector {
  /** Nothing as long as nobody has asked; null once it is known that there is none, or none that works. */
  #own = undefined;

  /** Whether there is one. */
  async isThere() {
    if (this.#own === undefined) this.#own = await within(PATIENCE, make, null);
    return this.#own !== null;
  }

  /** The texts of the codes in a picture. One that fails or hangs is not asked again. */
  async texts(source) {
    const found = await within(PATIENCE, () => this.#own.detect(source), null);
    if (!found) this.#own = null;
    // Some find a code and can't read it.
    return [...new Set((found ?? []).map(({ rawValue }) => rawValue).filter(Boolean))];
  }
}

async function make() {
  const formats = await BarcodeDetector.getSupportedFormats();
  return formats.includes("qr_code") ? new BarcodeDetector({ formats: ["qr_code"] }) : null;
}
