// Loads the portal's WebAssembly in a deployment. (Under `trunk serve`, Trunk does.)
import "./files.mjs";
import init from "./portal.js";
import { compiled } from "./program.mjs";

// What is needed to work offline waits until the program has put the page in place of what index.html shows. Where it is
// refused, to look at it throws: offline.js does.
if ("serviceWorker" in navigator) {
  new MutationObserver((_, watch) => {
    watch.disconnect();
    import("./offline.js").catch(() => {});
  }).observe(document.getElementById("portal"), { childList: true });
}

async function run() {
  const url = new URL("portal_bg.wasm", import.meta.url);
  // Compiled while it comes, where the browser and the host's type for it allow that.
  const program = (await WebAssembly.compileStreaming?.(fetch(url)).catch(() => {})) ?? (await compiled(url));
  globalThis.robotRegisterStarts?.();
  await init({ module_or_path: program });
}

run().catch((error) => {
  // For early.mjs, which may come later.
  globalThis.robotRegisterFailed = error;
  globalThis.robotRegisterFails?.(error);
});
