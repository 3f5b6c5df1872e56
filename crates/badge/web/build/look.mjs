// How facts look. What there is to know of outcomes, statuses and looks is generated: tables.mjs, of crates/presentation.
import { ADVICE, BUSY, FRESH, LATE, LOOKS, MODEL_UNKNOWN, NEWER, STAGES, STATUSES } from "./tables.mjs";

const isProved = ({ verdict }) => verdict === "listed" || verdict === "not-listed";

/** The facts, if these scripts know what they mean; else that there are none. What is not known is never worded. */
export function known(facts) {
  const { verdict, status, stage } = facts;
  const means = verdict === "listed" ? STATUSES.includes(status) && STAGES.includes(stage)
    : !status && Object.keys(LOOKS).includes(verdict) && !STATUSES.includes(verdict);
  return means ? facts : { broken: true };
}

/** Surface and tone as classes of the style sheet, and the sign. Only what is proved and fresh is solid. */
export function look(facts) {
  if (!facts) return BUSY;
  if (isProved(facts) && facts.freshness !== FRESH) return LATE;
  if (isModelUnknown(facts)) return MODEL_UNKNOWN;
  return LOOKS[facts.status ?? outcome(facts)] ?? LOOKS.unreachable;
}

/** The verdict; or that this badge is older than the register. */
export function outcome({ verdict, reason }) {
  return reason === NEWER[0] ? NEWER[1] : verdict;
}

/** Whether it is proved that the maker has no such model. */
export function isModelUnknown({ verdict, maker, model }) {
  return verdict === "not-listed" && Boolean(maker) && !model;
}

/** The name of the advice on a proved answer; nothing for others. */
export function adviceOn({ verdict, status }) {
  return verdict === "not-listed" ? ADVICE[verdict] : ADVICE[status];
}
