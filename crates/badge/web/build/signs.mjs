// The signs: shapes that tell the verdicts apart without colour. Each is a list of paths in 64 by 64: how it
// is drawn (F filled, S a line, C a line cut out of the shape), the line's width, the path, its dashes.
const ring = (r) => `M32 ${32 - r}a${r} ${r} 0 1 0 .01 0z`;
const dots = "M15 32h8m5 0h8m5 0h8";

const SIGNS = {
  tick: [["F", 0, ring(30)], ["C", 7, "m17 33 11 11 20-23"]],
  waiting: [["S", 6, ring(27)], ["S", 8, dots]],
  warning: [["F", 0, "M32 3 63 59H1z"], ["C", 7, "M32 21v19m0 5v7"]],
  paused: [["F", 0, "M20 2h24l18 18v24L44 62H20L2 44V20z"], ["C", 8, "M24 19v26m16-26v26"]],
  ended: [["F", 0, "M4 4h56v56H4z"], ["C", 8, "m16 48 32-32"]],
  absent: [["F", 0, "M32 1 63 32 32 63 1 32z"], ["C", 7, "m22 22 20 20m0-20L22 42"]],
  misread: [["S", 6, "M4 9h56v28H4z"], ["S", 7, "M14 23h8m5 0h8m5 0h8"], ["F", 0, "M31 44 41 60H21z"]],
  half: [["S", 6, ring(27)], ["F", 0, "M32 5a27 27 0 0 0 0 54z"]],
  unreachable: [["S", 6, ring(27), "12.2 9"], ["S", 7, "M18 32h9m10 0h9"]],
  late: [["S", 6, ring(27)], ["S", 6, "M32 15v18l12 9"]],
  broken: [["F", 0, ring(30)], ["C", 7, "M40-4 26 21l13 9-15 14 7 24"]],
  busy: [["S", 12, ring(25), "4 9.09"]],
};

/** A sign by its name. */
export function sign(name) {
  return svg("0 0 64 64", SIGNS[name].map(([kind, width, d, dash]) => {
    const attributes = kind === "F" ? { fill: "currentColor" } : { "stroke-width": width };
    if (kind === "S") attributes.stroke = "currentColor";
    if (kind === "C") attributes.class = "cut";
    if (dash) attributes["stroke-dasharray"] = dash;
    return { d, ...attributes };
  }));
}

/** The register's mark: the four segments of an ID. */
export function mark() {
  const bars = [["M0 0h4v26H0z", 1], ["M6 0h8v26H6z", 0.78], ["M16 0h12v26H16z", 0.55], ["M30 0h34v26H30z", 0.32]];
  return svg("0 0 64 26", bars.map(([d, opacity]) => ({ d, opacity, fill: "currentColor" })));
}

/** An empty picture, for a QR code that does what the label says. */
export function frame(label) {
  return svg("0 0 1 1", [], { class: "code", role: "img", "aria-label": label });
}

function svg(viewBox, paths, about = { "aria-hidden": "true" }) {
  const make = (name, attributes) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const drawing = make("svg", { viewBox, ...about });
  drawing.append(...paths.map((path) => make("path", path)));
  return drawing;
}
