import type { ErrorCode } from "../values/tool-error.js";

/** The fixed hosts of the product. `analysis` and `strength` are the second origin TrainingPeaks' own web application talks to. */
export type HostName = "api" | "analysis" | "strength";

/** What an endpoint answers with. `none` is a response whose body is ignored, 204 included. */
export type ResponseKind = "json" | "bytes" | "none";

/** Outcome of checking a response: the value, and how many list records were left out because they did not fit. */
export interface CheckedResponse<T> {
  value: T;
  skipped: number;
  /** Names of fields that were left out of records because their values could not be read. */
  dropped?: readonly string[];
}

/** How a value that tools hold plainly is written on the wire; src/http/encode.ts tells more. */
export type Encoding = "midnight" | "json-text";

export type Encodings = Readonly<Record<string, Encoding>>;

/** One way in which a response is not what the contract says. It holds no value: those are personal. */
export interface Drift {
  /** `[].structure.steps[].length`; a key of an open map is `*`. */
  path: string;
  /** A type, or `nothing` for a field that the contract does not name. */
  expected: string;
  got: string;
  /** How often it was met. */
  times: number;
}

/** Checks the records of a list as they come, and holds on to what is kept of each. */
export interface ListCheck<Response> {
  /** @throws ResponseMismatch when so many did not fit that it is another list */
  add(record: unknown): void;
  /** @throws ResponseMismatch when none of them fits */
  result(): CheckedResponse<Response>;
}

export interface ResponseCheck<Response> {
  (body: unknown): CheckedResponse<Response>;
  /** Of a list whose records come one by one. */
  each?: (kept: (record: never) => unknown) => ListCheck<Response>;
  /** Everything in which a body differs from the contract. */
  drifts?: (body: unknown) => Drift[];
}

/** An HTTP endpoint as data, with the types of what it takes and gives. Generated from specs/endpoints/. */
export interface Endpoint<Params = unknown, Body = unknown, Response = unknown> {
  /** OpenAPI operationId, for example `getWorkout`. */
  id: string;
  method: "GET" | "POST" | "PUT" | "DELETE";
  host: HostName;
  /** Path template, for example `/fitness/v6/athletes/{athleteId}/workouts/{workoutId}`. */
  path: string;
  /** Names of the parameters that go into the query instead of the path. */
  query: readonly string[];
  response: ResponseKind;
  /** The answer stands under `data`; what stands under `errors` is a refusal, also with a 200. */
  wrapped?: boolean;
  /** A catalogue that no change touches, so that an answer kept for a while outlives changes. */
  readonly steady?: boolean;
  /** Thresholds and the like: an answer kept for a while outlives changes with `keepsRecent`. */
  readonly standing?: boolean;
  /** Whether a POST only computes: such a call may be repeated like a read. */
  safe: boolean;
  /** Whether the response may take long (60 s instead of 30 s). */
  slow?: boolean;
  /** Responses of this endpoint that mean something else than the status says. `when` must occur in the body. */
  errors: readonly { status: number; when?: string; as: ErrorCode; message?: string }[];
  /** Statuses that say that there is nothing, and whether a 200 without a body does: the response is then undefined. */
  nothing?: readonly (number | "empty")[];
  /** Loose check of a JSON response; throws `ResponseMismatch` with the failing path. Built on first use. */
  check?: ResponseCheck<Response>;
  /** What of an item of the list is kept for reads that take an answer of a moment ago; those only look at it. */
  kept?(item: never): unknown;
  /** A change after which responses of `standing` endpoints are still good. */
  readonly keepsRecent?: boolean;
  /** A POST that replaces what stands there where its body is a changed copy of that. */
  readonly upsert?: boolean;
  /** Body fields that the server takes but never shows again, so that reading back can't prove them. */
  readonly writeOnly?: readonly string[];
  /** Fields and parameters that are written in another form than they are held in. */
  readonly encode?: { readonly params?: Encodings; readonly body?: Encodings };
  /** The field of the body, at any depth, whose empty ids are fresh ones on the wire. */
  readonly newIds?: string;
  /** Of a write: where what it changes is read. */
  readonly record?: RecordRule;
  /** Of a deletion: what goes with the record. */
  readonly parts?: PartsRule;
  /** Of a write: how it is taken back. */
  readonly undo?: UndoRule;
  /** Of a write that is proved by its answer: how what it made is found when that is lost. */
  readonly found?: FoundRule;
  /** Only for the type checker; never set. */
  readonly types?: { params: Params; body: Body };
}

/** A request that is made later: of a read that shows a record, or of the write that takes another one back. */
export interface LaterRequest {
  endpoint: Endpoint;
  params: Parameters;
  body?: unknown;
}

/** Where the record that a write changes is read as it stands. Generated from `record:` of an endpoint. */
export interface RecordRule {
  /** Fields that tell one record from another; of the items where the record is a list that is saved whole. */
  readonly keys: readonly string[];
  /** Of a list: the key is a choice and not a number that the server gives. */
  readonly keysGiven?: true;
  /** The path parameter that holds the key. */
  readonly named?: string;
  /** Units of its fields, where an answer may have to repeat what it held. */
  readonly units?: Readonly<Record<string, string>>;
  /** What answers call its fields. */
  readonly called?: Readonly<Record<string, string>>;
  /** Of its fields that are ids the tables that name them. */
  readonly tables?: Readonly<Record<string, { nameOf(id: never): string | null }>>;
  /** Fields of the write's answer that may hold the id of what it made. */
  readonly answered?: readonly string[];
  /** @param record as it is known so far: as it was, or of something new as it was sent, with its id */
  read(params: never, record: never): LaterRequest;
  /** The record within the answer of `read`; without it that is the record itself. */
  pick?(found: never, record: never, params: never): unknown;
}

/** What a deletion takes with it. Generated from `parts:` of an endpoint. */
export interface PartsRule {
  /** Where they are listed; without it in a field of the record. */
  read?(params: never, record: never): LaterRequest;
  readonly field?: string;
  /** The deletion of a single one. */
  as(params: never, record: never): LaterRequest;
}

/** How a write is taken back. Generated from `undo:` of an endpoint; a PUT without one by putting back what it replaced. */
export type UndoRule = UndoCall | { readonly none: string };

export interface UndoCall {
  /**
   * @param record as it was before an update or a deletion, as it was made by a creation; the write's answer where none is read
   * @param after the record as the write left it
   */
  by(params: never, record: never, after: never): LaterRequest;
  /** What is sent is the record as it was, without its keys. */
  readonly recreates?: true;
  /** What is sent beside it. */
  set?(params: never, record: never): object;
  /** What does not come back. */
  readonly loses?: string;
}

/** How what a write made is found without its answer. Generated from `found:` of an endpoint. */
export type FoundRule = Search | { readonly none: string };

export interface Search {
  /** Fields that tell one record of the answer from another; none where it is a single one. */
  readonly keys: readonly string[];
  /** The tool that shows it, for whoever has to look again. */
  readonly look: string;
  /** What is found does not tell what the answer would have told. */
  readonly tells?: false;
  /** @param record as it was sent */
  read(params: never, record: never): LaterRequest;
  /** Whether a record of the answer is what was made. */
  is(one: never, record: never, params: never): boolean;
}

/** Whether an endpoint changes something at TrainingPeaks: such a call is sent once, whatever happens to it. */
export function isWrite(endpoint: Pick<Endpoint, "method" | "safe">): boolean {
  return endpoint.method !== "GET" && !endpoint.safe;
}

/** Parameter values by name; null and undefined query parameters are left out. */
export type Parameters = Record<string, string | number | boolean | null | undefined>;

export interface EndpointCall {
  params: Parameters;
  body?: unknown;
  /** The answer is only looked at: of each item of a list what the endpoint keeps is enough. */
  lean?: boolean;
  signal?: AbortSignal;
  /** Ties the requests of one tool call to one account. */
  pin?: AccountPin;
}

/** The account that the first request of a tool call used; no later one may use another. */
export interface AccountPin {
  account?: number;
}

/** The one way to send a request. */
export interface Http {
  /**
   * Sends one endpoint and gives its checked response.
   * @throws ToolError with the code of docs/errors.md; a write whose outcome is unknown is `WRITE_UNCERTAIN`.
   */
  send<Response>(
    endpoint: Endpoint<unknown, unknown, Response>,
    call: EndpointCall,
  ): Promise<CheckedResponse<Response>>;
}

/** A response that does not have the shape the contract promises. */
export class ResponseMismatch extends Error {
  override readonly name = "ResponseMismatch";
  constructor(
    /** Where, as a dotted path: `workouts.3.totalTime`. */
    readonly path: string,
    readonly expected: string,
  ) {
    super(`${path || "the response"}: expected ${expected}`);
  }
}
