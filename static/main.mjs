// Loads the portal's WebAssembly in a deployment. (Under `trunk serve`, Trunk does.)
import init from "./portal.js";
import start from "./start.mjs";

// What is needed to work offline waits until the program has put the page in place of what index.html shows.
if (navigator.serviceWorker) {
  new MutationObserver((_, watch) => {
    watch.disconnect();
    import("./offline.js").catch(() => {});
  }).observe(document.getElementById("portal"), { childList: true });
}

init().catch(start().onFailure);
