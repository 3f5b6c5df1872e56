// The worker: takes `{ frame, picture }` with an ImageData, gives `{ codes }`, each the text alone; `{ failed: true }`
// if the reader can't be had or stopped. One picture at a time, in order.
import { grey, reader } from "./reader.mjs";

let module;
let read;

onmessage = async ({ data: { frame, picture } }) => {
  try {
    module ??= await WebAssembly.compileStreaming(fetch(new URL("scan.wasm", location.href)));
    read ??= await reader(module);
    const { data, width, height } = picture;
    const found = read(grey(data), width, height, frame) ?? [];
    postMessage({ codes: found.map(({ text }) => text) });
  } catch {
    // What has stopped stays stopped: the next picture gets another.
    read = undefined;
    postMessage({ failed: true });
  }
};
