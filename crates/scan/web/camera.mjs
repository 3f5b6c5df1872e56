// A camera: opened, listed, lit and closed.
import { within } from "./patience.mjs";

/** Where the chosen camera is remembered, on this device alone. */
const MEMORY = "robot-id.camera";
/** Enough for a code of a hand's width at arm's length. */
const SIZE = { width: { ideal: 1920 }, height: { ideal: 1080 } };

/** How long a browser may take for what it asks nobody about, in milliseconds. */
const PATIENCE = 3_000;

/** Why there is no picture, by what the browser calls it; anything else is a camera that is in use. */
const REASONS = {
  NotAllowedError: "denied",
  SecurityError: "denied",
  NotFoundError: "none",
  OverconstrainedError: "none",
  TypeError: "none",
};

export class Camera {
  #stream = null;
  /** Counts what was asked for: an answer to an earlier question is thrown away. */
  #asked = 0;

  constructor(video) {
    this.video = video;
  }

  /**
   * Opens the camera with this ID, or the remembered one, or the one that looks away from the person.
   * Throws a word: `denied`, `none` or `busy`; gives false if it was closed meanwhile.
   */
  async open(device) {
    this.close();
    const asked = this.#asked;
    const chosen = device || remembered();
    let stream;
    try {
      stream = await ask(chosen ? { deviceId: { exact: chosen } } : { facingMode: { ideal: "environment" } }).catch(
        (error) => {
          // The remembered one is not there today.
          if (!chosen || error.name === "NotAllowedError") throw error;
          return ask({ facingMode: { ideal: "environment" } });
        },
      );
    } catch (error) {
      if (asked !== this.#asked) return false;
      throw REASONS[error?.name] ?? "busy";
    }
    if (asked !== this.#asked) {
      stop(stream);
      return false;
    }
    this.#stream = stream;
    if (device) remember(device);
    this.video.muted = true;
    this.video.srcObject = stream;
    // Refused only if the element has gone or another stream has come: both close this one.
    await within(PATIENCE, () => this.video.play());
    return asked === this.#asked;
  }

  /** Stops the camera; its light goes out. */
  close() {
    this.#asked++;
    if (!this.#stream) return;
    stop(this.#stream);
    this.#stream = null;
    this.video.srcObject = null;
  }

  get track() {
    return this.#stream?.getVideoTracks()[0];
  }

  /** The ID of the camera in use. */
  get device() {
    return this.track?.getSettings?.().deviceId ?? "";
  }

  /** Whether it has a light of its own. */
  get canShine() {
    return this.track?.getCapabilities?.().torch === true;
  }

  async shine(on) {
    // A camera that says it can and then does not: nothing is lost.
    await within(PATIENCE, () => this.track?.applyConstraints({ advanced: [{ torch: on }] }));
  }
}

/** The cameras that there are: `[id, label]`. Browsers tell of them once one was allowed. */
export async function cameras() {
  const all = await within(PATIENCE, () => navigator.mediaDevices.enumerateDevices(), []);
  return all.filter(({ kind, deviceId }) => kind === "videoinput" && deviceId).map(({ deviceId, label }) => [deviceId, label]);
}

/** Whether the camera may be opened without a question. */
export async function allowed() {
  const answer = await within(PATIENCE, () => navigator.permissions.query({ name: "camera" }), null);
  return answer?.state === "granted";
}

function ask(video) {
  // Missing where the page is not served securely.
  return navigator.mediaDevices
    ? navigator.mediaDevices.getUserMedia({ audio: false, video: { ...video, ...SIZE } })
    : Promise.reject(new TypeError());
}

function stop(stream) {
  for (const track of stream.getTracks()) track.stop();
}

function remembered() {
  try {
    return localStorage.getItem(MEMORY);
  } catch {
    return null;
  }
}

function remember(device) {
  try {
    localStorage.setItem(MEMORY, device);
  } catch {
    // A private window: the choice holds until it is closed.
  }
}
