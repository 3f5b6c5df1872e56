// Runs before the page: does to it what a browser's page translation does. Every text outside translate="no" comes to
// stand in <font><font>…</font></font>, those that come later too, in the page and inside custom elements.
{
  const skipped = "script, style, textarea, noscript, font, svg, option, [translate=no]";
  const wrap = (root) => {
    const texts = [];
    if (root.nodeType === Node.TEXT_NODE) texts.push(root);
    else for (const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT); walk.nextNode(); ) texts.push(walk.currentNode);
    for (const text of texts) {
      if (!text.data.trim() || !text.parentElement || text.parentElement.closest(skipped)) continue;
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      inner.textContent = `«${text.data}»`;
      outer.append(inner);
      text.replaceWith(outer);
    }
  };
  const follow = (root) =>
    new MutationObserver((changes) => changes.forEach(({ addedNodes }) => addedNodes.forEach((node) => node.isConnected && wrap(node))))
      .observe(root, { childList: true, subtree: true });
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    follow(root);
    return root;
  };
  addEventListener("DOMContentLoaded", () => {
    wrap(document.body);
    follow(document.body);
  });
}
