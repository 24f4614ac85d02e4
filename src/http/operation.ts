import type { ErrorCode } from "../values/tool-error.js";

/** The fixed hosts of the product. `analysis` is the second origin TrainingPeaks' own web application talks to. */
export type HostName = "api" | "analysis";

/** What an operation answers with. `none` is an answer whose body is ignored, 204 included. */
export type ResponseKind = "json" | "bytes" | "none";

/** Outcome of checking an answer: the value, and how many list records were left out because they did not fit. */
export interface CheckedResponse<T> {
  value: T;
  skipped: number;
}

/** One HTTP endpoint as data: what the generated endpoint functions hand to `Http`. */
export interface Operation<Response = unknown> {
  /** OpenAPI operationId, for example `getWorkout`. */
  id: string;
  method: "GET" | "POST" | "PUT" | "DELETE";
  host: HostName;
  /** Path template, for example `/fitness/v6/athletes/{athleteId}/workouts/{workoutId}`. */
  path: string;
  /** Names of the parameters that go into the query instead of the path. */
  query: readonly string[];
  response: ResponseKind;
  /** Whether a POST only computes: such a call may be repeated like a read. */
  safe: boolean;
  /** Whether the answer may take long (60 s instead of 30 s). */
  slow?: boolean;
  /** Answers of this endpoint that mean something else than the status says. `when` must occur in the body. */
  errors: readonly { status: number; when?: string; as: ErrorCode; message?: string }[];
  /** Statuses that say that there is nothing: the answer is then undefined, as with an empty body. */
  nothing?: readonly number[];
  /** Loose check of a JSON answer; throws `ResponseMismatch` with the failing path. Built on first use. */
  check?: (body: unknown) => CheckedResponse<Response>;
}

/** Whether an operation changes something at TrainingPeaks: such a call is sent once, whatever happens to it. */
export function isWrite(operation: Pick<Operation, "method" | "safe">): boolean {
  return operation.method !== "GET" && !operation.safe;
}

/** Parameter values by name; null and undefined query parameters are left out. */
export type Parameters = Record<string, string | number | boolean | null | undefined>;

export interface OperationCall {
  params: Parameters;
  body?: unknown;
  signal?: AbortSignal;
}

/** The one way to send a request. */
export interface Http {
  /**
   * Sends one operation and gives its checked answer.
   * @throws ToolError with the code of docs/errors.md; a write whose outcome is unknown is `WRITE_UNCERTAIN`.
   */
  send<Response>(operation: Operation<Response>, call: OperationCall): Promise<CheckedResponse<Response>>;
}

/** An answer that does not have the shape the contract promises. */
export class ResponseMismatch extends Error {
  override readonly name = "ResponseMismatch";
  constructor(
    /** Where, as a dotted path: `workouts.3.totalTime`. */
    readonly path: string,
    readonly expected: string,
  ) {
    super(`${path || "the answer"}: expected ${expected}`);
  }
}
