// Accepted by `tsc --strict` as it stands; every line marked so must be refused.
import type { RobotIdVerdict, Verdict } from "robot-id-badge";
import "robot-id-badge";

const badge = document.createElement("robot-id-badge");
badge.robotId = "CN0142G1A2032026A0314B0000417";
badge.variant = "card";
badge.theme = "";
badge.registry = "https://robots.example/registry/v1/";
// @ts-expect-error: there is no such form
badge.variant = "huge";
// @ts-expect-error: only the badge decides
badge.verdict = "listed";

const verdict: Verdict | null | undefined = document.querySelector("robot-id-badge")?.verdict;
// @ts-expect-error: nothing is ever called genuine
if (verdict === "genuine") badge.remove();

function told(detail: RobotIdVerdict): string | undefined {
  return detail.verdict === "listed" && detail.freshness === "fresh" ? detail.status : detail["maker.zh-Hans"];
}

badge.addEventListener("robot-id-verdict", ({ detail }) => told(detail));
badge.addEventListener("click", (event) => event.preventDefault());
document.addEventListener("robot-id-verdict", ({ detail }) => {
  // @ts-expect-error: all values are texts
  const snapshot: number | undefined = detail.snapshot;
  told(detail);
  return snapshot;
});
