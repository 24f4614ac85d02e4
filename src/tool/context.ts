import type { AthleteName } from "../../generated/types.js";
import type { Endpoint } from "../http/endpoint.js";
import type { SignIn } from "../http/sign-in.js";
import type { Day, Id } from "../values/quantity.js";
import type { ChangeHistory } from "./change.js";

/** One call of a tool, before it is known whose calendar is meant. */
export interface ToolCall {
  /**
   * Finds out who is signed in and which athlete is meant.
   * @throws ToolError AUTH_MISSING, AUTH_EXPIRED, AMBIGUOUS_ATHLETE, NOT_FOUND
   */
  begin(): Promise<ToolContext>;
}

/** Which deletions are allowed: `TP_MCP_DELETE_MODE`. */
export type DeleteMode = "none" | "safe" | "full";

/** What the steps of one call work with. */
export interface ToolContext {
  /** The athlete whose data is meant: the signed-in person, or the one named by `athlete`. */
  readonly athleteId: Id<"athleteId">;
  /** The signed-in person: coach id and library owner. No calendar is asked for with it (`asAthlete`). */
  readonly personId: Id<"personId">;
  /** The signed-in login; only the zone calculator wants it. */
  readonly userId: Id<"userId">;
  /** The athlete's day, in the time zone of the account. */
  readonly today: Day;
  /** Whether the operator wants nothing to be changed; this machine's private folder is all that may be written to. */
  readonly readOnly: boolean;
  /**
   * Athletes by names, ids or "all", for tools that take several.
   * @throws ToolError AMBIGUOUS_ATHLETE, NOT_FOUND
   */
  athletesNamed(wanted: readonly string[]): Promise<readonly AthleteName[]>;
  /** Sign-in as the tools may see and change it: never the credential itself. */
  readonly signIn: SignIn;
  /** What was changed from this machine so far. */
  readonly changes: ChangeHistory;

  read<Params, Body, Response>(
    endpoint: Endpoint<Params, Body, Response>,
    params?: NoInfer<Params>,
    body?: NoInfer<Body>,
  ): Promise<Response>;
  /** The same where a response up to `maxAgeSeconds` seconds old will do; never for what is about to be changed. */
  recent<Params, Body, Response>(
    maxAgeSeconds: number,
    endpoint: Endpoint<Params, Body, Response>,
    params?: NoInfer<Params>,
  ): Promise<Response>;
  /**
   * The same of these days or more where it was read already: by this call since its last change, or, of what a change of workouts
   * leaves as it was, by any at most `maxAgeSeconds` ago. Undefined otherwise: nothing is asked.
   */
  kept<Params, Body, Response>(
    maxAgeSeconds: number,
    endpoint: Endpoint<Params, Body, Response>,
    params?: NoInfer<Params>,
  ): Promise<Response | undefined>;
  /** Sends a change once, then proves it; see `Write`. Gives what is stored now. */
  write<Params, Body, Response, Stored = Response>(
    endpoint: Endpoint<Params, Body, Response>,
    write: Write<NoInfer<Params>, NoInfer<Body>, NoInfer<Response>, Stored>,
  ): Promise<Stored>;
  /** Runs a part the result can do without: a failure is named in the result as `failed_parts` and gives undefined. */
  attempt<T>(part: string, request: () => Promise<T>): Promise<T | undefined>;
  /** Names the parts that come after a failure and were left alone: `not_tried` in the result. */
  notTried(parts: readonly string[]): void;
  /** Counts items of a loop that come after a failure which ends the call. */
  leftAlone(count: number): void;
  /** Adds a sentence to the result's `notes`. */
  note(sentence: string): void;
  /** Tells the client how far a long call is. */
  progress(done: number, total: number): void;
}

/** A change, and how it is proved. Without any of the three proofs it says why: `unverified`. */
export interface Write<Params, Body, Response, Stored> {
  params: Params;
  body?: Body;
  /** The object as it was, when the body is a changed copy of it. */
  before?: object;
  /** Where the body is a whole list: the one record of it that changes, or the part of it that can be proved. */
  expected?: object;
  /** Reads what is stored now. Undefined is a failure of the write, so `write` never gives it. */
  readBack?: () => Promise<Stored | undefined>;
  /** The same from the server's response, which may hold a new id or the record as saved; it goes before `readBack`. */
  readBackOf?: (response: Response) => Promise<Stored | undefined>;
  /**
   * Reads a list that is needed afterwards: where it shows the record with all that was sent, that is the proof, and `readBack` is not
   * asked. Beforehand nothing is asked then: what stood there is known as far as the call has read it.
   */
  listed?: (() => Promise<readonly Stored[]>) | undefined;
  /** Looks for what was deleted: NOT_FOUND or undefined is the proof. */
  gone?: () => Promise<unknown>;
  unverified?: string;
  /** Of a deletion: why this one must stay in the delete mode `safe`. */
  protect?: Protection;
  /** Of a deletion that protects nothing: why. One of the two is there, or `safe` refuses it. */
  unprotected?: string;
}

/** What a deletion protects, told of the record as the call has read it, and again as it stands right before the deletion. */
export interface Protection {
  /** Undefined where the reason does not look at the record. */
  known: unknown;
  /** Why it must stay, or undefined where it may go. */
  why: (record: never) => string | undefined;
}
