// The worker: takes `{ frame, picture }` with an ImageData, gives `{ codes }`, each `{ text, place, of }`; `{ failed: true }`
// if the reader can't be had or stopped. One picture at a time, in order.
import { compiled } from "../../../static/program.mjs";
import { grey, reader } from "./reader.mjs";

let module;
let read;

onmessage = async ({ data: { frame, picture } }) => {
  try {
    module ??= await compiled(new URL("scan.wasm", location.href));
    read ??= await reader(module);
    const { data, width, height } = picture;
    const found = read(grey(data), width, height, frame) ?? [];
    postMessage({ codes: found.map(({ text, place, of }) => ({ text, place, of })) });
  } catch {
    // What has stopped stays stopped: the next picture gets another.
    read = undefined;
    postMessage({ failed: true });
  }
};
