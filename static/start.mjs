// What happens while the portal's WebAssembly is loaded. Only failure needs words. The shape is that of
// a Trunk initializer; in a deployment main.mjs calls it.
export default function start() {
  return {
    onFailure(error) {
      const failed = document.querySelector(".failed");
      // Gone if the program had started: then it has said itself what happened.
      if (!failed) return;
      document.querySelector(".loading").hidden = true;
      failed.hidden = false;
      // An HTTP answer, or what was thrown.
      document.getElementById("why").textContent = error.url ? `${error.url}: ${error.status}` : error;
    },
  };
}
