/*! with lean-qr, (c) David Evans, MIT licence: github.com/davidje13/lean-qr/blob/main/LICENSE */
// The QR code of the full badge, which takes the check from a screen to a phone. It leads where the badge's link does.
import { correction, generate } from "lean-qr/nano";

/** The margin around a code, in modules: what ISO/IEC 18004 asks for. */
const MARGIN = 4;

/** Draws the code that leads to `link` into an empty `<svg>`. */
export function drawCode(drawing, link) {
  const code = generate(link, { minCorrectionLevel: correction.M });
  let d = "";
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) if (code.get(x, y)) d += `M${x} ${y}h1v1h-1z`;
  }
  const path = document.createElementNS(drawing.namespaceURI, "path");
  path.setAttribute("d", d);
  const side = code.size + 2 * MARGIN;
  drawing.setAttribute("viewBox", `${-MARGIN} ${-MARGIN} ${side} ${side}`);
  drawing.append(path);
}
