// The element's registration. A page may load this script twice, or two versions of it: the first one
// serves all badges, and no other name is ever taken.
import { RobotIdBadge } from "./element.mjs";

if (!customElements.get("robot-id-badge")) customElements.define("robot-id-badge", RobotIdBadge);
