// The signs: shapes that tell the verdicts apart without colour. Their paths are those of the portal's index.html.
import { DRAWINGS } from "./tables.mjs";

/** How wide they are where no style sheet says so, in pixels. */
const about = { "aria-hidden": "true", width: 32 };

/** A sign by its name. */
export function sign(name) {
  return svg("0 0 64 64", DRAWINGS[name], about);
}

/** The register's mark: the four segments of an ID. */
export function mark() {
  return svg("0 0 64 26", DRAWINGS.logo, about);
}

/** A picture of these paths: attributes of each. */
export function svg(viewBox, paths, about) {
  const make = (name, attributes) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const drawing = make("svg", { viewBox, ...about });
  drawing.append(...paths.map((path) => make("path", path)));
  return drawing;
}
