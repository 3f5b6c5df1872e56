/** What can be said of an ID. Only `listed` and `not-listed` are proved. */
export type Verdict = "listed" | "not-listed" | "malformed" | "unreachable" | "unproven";

/** The state of a listed robot. */
export type Status = "registered" | "in-operation" | "suspended" | "under-recall" | "retired" | "recycled";

/** How old a proved answer may be: past the promised next snapshot it is stale, and at last expired. */
export type Freshness = "fresh" | "stale" | "expired";

/** What the core reports with a verdict. All values are texts, numbers too. */
export interface RobotIdVerdict {
  readonly verdict: Verdict;
  /** The 29 characters; not of what is malformed. */
  readonly id?: string;
  /** Of what is listed. */
  readonly status?: Status;
  /** Of what is listed: the stage of its life, as the registry's format names it. */
  readonly stage?: string;
  /** Of what is proved. */
  readonly freshness?: Freshness;
  /** Of what is malformed: which of the 29 characters is at fault. */
  readonly position?: string;
  /** Of what is unproven: the check that failed, and why. */
  readonly check?: string;
  readonly reason?: string;
  /** Of what is unreachable: the HTTP status, or "0" for no answer. */
  readonly why?: string;
  /** Names of the maker and model, as far as they are known, in English or the first language there is. */
  readonly maker?: string;
  readonly model?: string;
  /** The same names by language: `maker.zh-Hans`. */
  readonly [name: `maker.${string}` | `model.${string}`]: string;
  /** The day it was built: `2026-03-14`. */
  readonly made?: string;
  /** How many recalls are open, and the earliest day by which one is due. */
  readonly recalls?: string;
  readonly deadline?: string;
  /** When the snapshot was issued, and when the next one is due, in Unix seconds; its number. */
  readonly issued?: string;
  readonly due?: string;
  readonly snapshot?: string;
  /** Name of the key that signed, and how many witnesses cosigned. */
  readonly signer?: string;
  readonly witnesses?: string;
  /** "1" if the registry's data is fictional. */
  readonly demonstration?: "1";
}

/** The badge. */
export interface RobotIdBadge extends HTMLElement {
  /** The ID, as a person may write it. */
  robotId: string;
  /** `compact` unless it is another. */
  variant: "compact" | "card" | "full" | "";
  /** As the visitor prefers unless it is set. */
  theme: "light" | "dark" | "";
  /** Address of the folder with `latest.json`. */
  registry: string;
  /** The verdict, or null while there is none. */
  readonly verdict: Verdict | null;

  addEventListener(
    type: "robot-id-verdict",
    listener: (this: RobotIdBadge, event: CustomEvent<RobotIdVerdict>) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "robot-id-badge": RobotIdBadge;
  }
  interface GlobalEventHandlersEventMap {
    "robot-id-verdict": CustomEvent<RobotIdVerdict>;
  }
}
