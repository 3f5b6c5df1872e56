// What is said of an ID. Records have the fields of docs/FORMATS.md, section 4; a test compares the names with the core's.

export type Verdict = "listed" | "not-listed" | "unreachable" | "unproven" | "malformed";
export type Status = "registered" | "in-operation" | "suspended" | "under-recall" | "retired" | "recycled";
export type Freshness = "fresh" | "stale" | "expired";
export type Stage = "research_development" | "manufacturing" | "market_access" | "sales" | "operation" | "recycling";

/** Words by language tag (BCP 47). */
export type Text = Record<string, string>;
/** A day, `YYYY-MM-DD`. */
export type Day = string;
/** Seconds since 1970. */
export type Time = number;

interface Base {
  verdict: Verdict;
  /** Whether the data are fictional, as the trust file says. */
  demonstration: boolean;
}

interface OfAnId extends Base {
  /** The ID in canonical form. */
  id: string;
}

interface Decoded {
  /** Who made it, as far as the register knows. */
  maker?: Manufacturer;
  /** What it is, as far as the register knows. Of a list: `code` and `names` alone. */
  model?: Model | Pick<Model, "code" | "names">;
}

interface Proved extends OfAnId, Decoded {
  freshness: Freshness;
  snapshot?: Snapshot;
  proof?: Proof;
  /** To be kept, and given to the next look-up: the state of the register that was seen. It names no ID. */
  memory: string;
}

/** The register has it, proved. */
export interface Listed extends Proved {
  verdict: "listed";
  status: Status;
  stage: Stage;
  recalls: OpenRecalls;
  unit?: Unit;
}

/** The register does not have it, proved. */
export interface NotListed extends Proved {
  verdict: "not-listed";
}

/** A file could not be had. */
export interface Unreachable extends OfAnId, Decoded {
  verdict: "unreachable";
  missing: Missing;
  proof?: Proof;
}

/** A check failed: do not rely on what came. */
export interface Unproven extends OfAnId {
  verdict: "unproven";
  proof: Proof & { failed: Failed };
}

/** Not an ID. Nothing was fetched. */
export interface Malformed extends Base {
  verdict: "malformed";
  fault: Fault;
}

export type Result = Listed | NotListed | Unreachable | Unproven | Malformed;

/** The recalls that are open for a unit (section 4.4). */
export interface OpenRecalls {
  open: number;
  /** Those beside the one that the status tells. */
  more: number;
  /** The next day by which one is due. */
  due: Day | null;
  /** Of those whose day has passed, the one that is late for longest. */
  overdue: Overdue | null;
}

export interface Overdue {
  since: Day;
  days: number;
}

export interface Proof {
  /** The checks that passed, in their order. */
  passed: Passed[];
  failed?: Failed;
  /** Files received, and their bytes. */
  files?: number;
  bytes?: number;
}

/** A check that passed, and what it rests on. */
export interface Passed {
  check: "signature" | "witnesses" | "inclusion" | "history" | "node" | "bucket" | "manufacturers" | "models";
  key?: string;
  key_id?: string;
  size?: number;
  root?: string;
  cosignatures?: Cosignature[];
  quorum?: number;
  leaf?: string;
  hashes?: number;
  seen?: number | null;
  object?: string;
  prefix?: string;
  units?: number;
  position?: number | null;
}

export interface Cosignature {
  name: string;
  time: Time;
}

/** The check that failed (section 5), the file, and why. */
export interface Failed {
  check: string;
  reason: string;
  file: string;
  message: string;
}

/** The file that could not be had. */
export interface Missing {
  file: string;
  /** That of HTTP; 0 without an answer, 200 if a web page came in its place. */
  status: number;
}

/** What makes a text no ID, and where. */
export interface Fault {
  kind: string;
  /** How many characters (code points) stand before it. */
  position: number;
  /** Its place among the 29, from 0. */
  id_index?: number;
  segment?: "national" | "manufacturer" | "model" | "serial";
  message: string;
}

export interface Snapshot {
  format: string;
  origin: string;
  sequence: number;
  issued_at: Time;
  next_update: Time;
  units: {
    count: number;
    prefix_bits: number;
    root: string;
  };
  manufacturers: {
    count: number;
    index: string;
  };
  models: {
    count: number;
  };
  statistics: string;
}

export interface Manufacturer {
  country: string;
  code: string;
  names: Text;
  standing: "active" | "suspended" | "withdrawn";
  models: string;
}

export interface Model {
  code: string;
  names: Text;
  parameters: Parameters;
  intelligence_level: number;
  components: Component[];
  recalls?: Recall[];
}

export interface Parameters {
  height_mm: number;
  mass_g: number;
  degrees_of_freedom: number;
  battery_wh: number;
  compute_tops: number;
  payload_g: number;
  top_speed_mm_s: number;
}

export interface Component {
  kind: "battery" | "compute" | "actuators" | "sensors" | "hands";
  supplier: Text;
  part: string;
}

export interface Recall {
  number: string;
  opened_on: Day;
  severity: "service" | "stop_use";
  deadline?: Day;
  title: Text;
  text: Text;
  serials: Range[];
}

export interface Range {
  from: string;
  to: string;
}

export interface Unit {
  id: string;
  status: string;
  stage: Stage;
  made_on: Day;
  software: string;
  components?: Component[];
  events: Event[];
  notices?: Notice[];
}

export interface Event {
  date: Day;
  stage: Stage;
  kind: string;
  actor: "manufacturer" | "service_provider" | "seller" | "user" | "recycler" | "regulator";
  country: string;
  note?: Text;
}

export interface Notice {
  kind: "service_recall" | "stop_use_recall" | "suspension";
  reference: string;
  issued_on: Day;
  deadline?: Day;
  closed_on?: Day;
  text: Text;
}
