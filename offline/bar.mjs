// The bar that offers a new version: quiet, at the foot of the page, in the page's language.
// The build writes words.mjs (xtask/src/portal/offline.rs): the messages of i18n/*/offline.ftl, by language.
import WORDS from "./words.mjs";

const element = (tag, attributes) => Object.assign(document.createElement(tag), attributes);
let shown = false;

/** Shows the bar, once. `accept` is called when the visitor wants the new version. */
export function showBar(accept) {
  if (shown) return;
  shown = true;
  const style = element("link", { rel: "stylesheet", href: new URL("offline.css", import.meta.url).href });
  const bar = element("aside", { className: "update" });
  bar.dataset.update = "ready";
  const line = element("p");
  const button = (action, className, onclick) => {
    const button = element("button", { type: "button", className, onclick });
    button.dataset.action = action;
    return button;
  };
  const reload = button("update", "btn go", () => {
    reload.disabled = true;
    accept();
  });
  const later = button("update-later", "btn", () => {
    bar.remove();
    language.disconnect();
  });
  // What is put into a region that is there already is read out, when there is nothing else to read.
  line.setAttribute("role", "status");
  bar.append(line, reload, later);
  const say = () => {
    const words = WORDS[document.documentElement.lang] ?? WORDS.en;
    line.textContent = words.ready;
    reload.textContent = words.reload;
    later.textContent = words.later;
  };
  const language = new MutationObserver(say);
  language.observe(document.documentElement, { attributeFilter: ["lang"] });
  style.onload = style.onerror = () => {
    document.body.append(bar);
    requestAnimationFrame(say);
  };
  document.head.append(style);
}
