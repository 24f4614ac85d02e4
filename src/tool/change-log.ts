import type { Fields } from "../values/json.js";

/** A change that is about to be sent. */
export interface StartedChange {
  endpoint: string;
  params: object;
  /** The record as it stands right before. */
  before?: unknown;
  /** The fields that the change sets. */
  sent?: readonly string[];
  /** What the body calls it, and its day: all there is to tell a create by that was cut off. */
  asked?: Fields;
  /** What goes with it, each as if it were deleted alone. */
  parts?: readonly StartedChange[];
}

/** What became of it. */
export interface EndedChange {
  outcome: "made" | "unsure" | "failed";
  /** The record as the change left it. */
  after?: unknown;
  /** The server's answer, where no record can be read. */
  answer?: unknown;
}

/** Where the changes of one call are kept, so that they can be taken back. */
export interface ChangeLog {
  /** Keeps a change before it is sent. @returns what notes its end; neither ever fails */
  begin(change: StartedChange): Promise<(end: EndedChange) => Promise<void>>;
}
