// How a verdict looks: its surface and colour, as classes of the style sheet, and its sign.

/** By status, where the answer is proved and fresh. */
const PROVED = {
  "in-operation": ["ok", "tick"],
  registered: ["note", "waiting"],
  "under-recall": ["warn", "warning"],
  suspended: ["stop", "paused"],
  retired: ["end", "ended"],
  recycled: ["end", "ended"],
};
/** Of verdicts that prove nothing. */
const OPEN = {
  malformed: ["open plain", "misread"],
  unreachable: ["open dim", "unreachable"],
  unproven: ["open stop tape", "broken"],
};

/** Surface and sign. Only what is proved and fresh is solid. */
export function look(facts) {
  if (!facts) return ["open dim busy", "busy"];
  const { verdict, status, freshness } = facts;
  if (verdict !== "listed" && verdict !== "not-listed") return OPEN[verdict] ?? OPEN.unreachable;
  if (freshness !== "fresh") return ["open late", "late"];
  if (verdict === "listed") return PROVED[status] ?? OPEN.unreachable;
  return isModelUnknown(facts) ? ["warn", "half"] : ["stop", "absent"];
}

/** Whether the maker is known and has no such model. */
export function isModelUnknown({ maker, model }) {
  return Boolean(maker) && !model;
}
