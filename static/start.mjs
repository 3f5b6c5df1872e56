// Trunk calls these while it loads the portal's WebAssembly. Only failure needs words.
export default function start() {
  return {
    onFailure(error) {
      document.querySelector(".loading").hidden = true;
      document.querySelector(".failed").hidden = false;
      document.getElementById("why").textContent = String(error);
    },
  };
}
