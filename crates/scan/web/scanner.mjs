// <code-scanner>: the camera and the photos of the Scan page. It decides nothing about what a code means.
//
//   <code-scanner camera="on" device="" torch="off">
//     <video></video> <input type="file">
//   </code-scanner>
//
// `camera` is `on`, `off`, or `granted` for "on if the browser asks nothing"; `device` is the ID of the wanted
// camera; `torch` is `on` or `off`. Photos come from the input, by drop and by paste anywhere on the page.
//
// What happens, it says in its property `said`, a word and what belongs to it, each in a line of its own and
// percent-encoded, and dispatches `change`:
//
//   idle | starting | denied | none | busy | muted    the camera
//   running <torch|dark> <id> (<id> <label>)…   it runs: whether it has a light, its ID, all cameras
//   reading | too-large | heic | no-image | empty           a photo
//   failed | noise                              either: no reader, or a browser that shows it no pictures
//   codes <text>…                               codes were seen
//   part                                        a code that has only a part of its text
//
// The camera is off whenever the element is in no document or the page is hidden.
import { Camera, allowed, cameras } from "./camera.mjs";
import { Eyes } from "./eyes.mjs";
import { open } from "./photo.mjs";

/** The least time between two frames that are looked at, in milliseconds. */
const REST = 100;
/** For how long a camera may be muted, in milliseconds: some are for a moment, while they start. */
const MUTED = 1_000;
/** For how long a picture in many pieces is read, in milliseconds. */
const ENOUGH = 20_000;

class CodeScanner extends HTMLElement {
  static observedAttributes = ["camera", "device", "torch"];

  said = "";
  #camera = null;
  #eyes = new Eyes();
  #listening = null;
  /** Counts wishes for the camera: only the last one is granted. */
  #turns = 0;
  /** Counts photos: only the last one's codes are told. */
  #photo = 0;

  connectedCallback() {
    this.#camera = new Camera(this.querySelector("video"));
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const input = this.querySelector("input[type=file]");
    input?.addEventListener("change", (event) => {
      // This element's own `change` means something else.
      event.stopPropagation();
      const [file] = input.files;
      this.#look(file);
      // The same file may be chosen again.
      input.value = "";
    }, { signal });
    document.addEventListener("dragover", (event) => event.preventDefault(), { signal });
    for (const [name, of] of [["drop", "dataTransfer"], ["paste", "clipboardData"]]) {
      document.addEventListener(name, (event) => {
        const [file] = event[of]?.files ?? [];
        if (file || name === "drop") event.preventDefault();
        if (file) this.#look(file);
      }, { signal });
    }
    document.addEventListener("visibilitychange", () => this.#turn(), { signal });
    globalThis.addEventListener("pagehide", () => this.#camera.close(), { signal });
    this.#turn();
  }

  disconnectedCallback() {
    this.#listening.abort();
    this.#camera.close();
    this.#eyes.close();
    this.#photo++;
  }

  attributeChangedCallback(name, before, after) {
    if (!this.isConnected || before === after) return;
    if (name === "torch") this.#camera?.shine(after === "on");
    else this.#turn();
  }

  /** Opens or closes the camera, as the attributes and the page's visibility want it. */
  async #turn() {
    const turn = ++this.#turns;
    // Several attributes that change at once are one wish.
    await null;
    const camera = this.#camera;
    if (!camera || turn !== this.#turns || !this.isConnected) return;
    const wanted = this.getAttribute("camera");
    if (document.hidden || wanted === "off") {
      camera.close();
      return;
    }
    if (wanted === "granted" && !(await allowed())) {
      if (this.isConnected) this.#say("idle");
      return;
    }
    if (!this.isConnected || document.hidden || this.getAttribute("camera") !== wanted) return;
    this.#say("starting");
    try {
      if (!(await camera.open(this.getAttribute("device")))) return;
    } catch (reason) {
      this.#say(reason);
      return;
    }
    const { track } = camera;
    track?.addEventListener("ended", () => {
      // Unplugged, or taken by another program.
      if (camera.track === track) {
        camera.close();
        this.#say("busy");
      }
    });
    // A call, another program or a switch on the device takes the picture away, and the page stays in sight.
    let muted;
    const mute = () => {
      clearTimeout(muted);
      muted = setTimeout(() => {
        if (camera.track !== track) return;
        camera.close();
        this.#say("muted");
      }, MUTED);
    };
    track?.addEventListener("mute", mute);
    track?.addEventListener("unmute", () => clearTimeout(muted));
    if (track?.muted) mute();
    const all = await cameras();
    if (!track || camera.track !== track) return;
    this.#say("running", camera.canShine ? "torch" : "dark", camera.device, ...all.flat());
    this.#watch(track);
  }

  /** Looks at frame after frame as long as this track is the camera's. */
  async #watch(track) {
    const { video } = this.#camera;
    while (this.#camera.track === track) {
      await nextFrame(video);
      if (this.#camera.track !== track) return;
      if (!video.videoWidth) continue;
      const start = performance.now();
      let codes;
      try {
        codes = await this.#eyes.frame(video);
      } catch (reason) {
        if (this.#camera.track === track) {
          this.#camera.close();
          this.#say(wordOf(reason));
        }
        return;
      }
      if (this.#camera.track !== track) return;
      if (codes.length) {
        this.#camera.close();
        // Browsers refuse before the first touch, and say so in the console.
        if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.(40);
        this.#say(...told(codes));
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, start + REST - performance.now())));
    }
  }

  async #look(file) {
    if (!file) return;
    const photo = ++this.#photo;
    this.#camera.close();
    this.#say("reading");
    let said;
    try {
      said = told(await this.#codes(await open(file), () => photo === this.#photo));
    } catch (reason) {
      said = [wordOf(reason)];
    }
    if (this.isConnected && photo === this.#photo) this.#say(...said);
  }

  /** The codes in all pieces of a picture, as long as somebody wants to know. */
  async #codes({ pieces, close }, wanted) {
    const until = performance.now() + ENOUGH;
    const codes = [];
    try {
      for (const piece of pieces) {
        codes.push(...(await this.#eyes.photo(piece())));
        if (!wanted() || performance.now() > until) break;
      }
    } finally {
      close();
    }
    return codes;
  }

  #say(...lines) {
    this.said = lines.map((line) => encodeURIComponent(line.toWellFormed?.() ?? line)).join("\n");
    this.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

/** What is said of codes: their texts, unless there are only parts of one. */
function told(codes) {
  const texts = codes.filter(({ of }) => of === 1).map(({ text }) => text);
  if (texts.length) return ["codes", ...new Set(texts)];
  return [codes.length ? "part" : "empty"];
}

/** What was thrown as a word, or what a browser may throw. */
const wordOf = (reason) => (typeof reason === "string" ? reason : "failed");

/** Resolves with the video's next frame, or after a second without one. */
function nextFrame(video) {
  return new Promise((resolve) => {
    setTimeout(resolve, 1000);
    if (video.requestVideoFrameCallback) video.requestVideoFrameCallback(resolve);
    else requestAnimationFrame(resolve);
  });
}

if (!customElements.get("code-scanner")) customElements.define("code-scanner", CodeScanner);
