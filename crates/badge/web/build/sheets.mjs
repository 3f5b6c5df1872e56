// Style sheets, made once for all badges. A page needs no `style-src` for them. Browsers that have no such sheets (Safari before
// 16.4, Firefox before 101) get them as elements, which a strict page refuses: then the badge is plain, and says the same.
const constructs = "adoptedStyleSheets" in document;

/** A sheet of this text. */
export function sheet(css) {
  if (!constructs) return css;
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}

/** Puts an element in place of all that a shadow root has, with these sheets. */
export function fill(root, sheets, element) {
  root.textContent = "";
  if (constructs) root.adoptedStyleSheets = sheets;
  else for (const css of sheets) root.append(Object.assign(document.createElement("style"), { textContent: css }));
  root.append(element);
}
