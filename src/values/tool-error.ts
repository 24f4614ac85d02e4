import type { Question } from "./question.js";

/** Every code a tool can answer with. Texts and advice for each stand in docs/errors.md. */
export const ERROR_CODES = [
  "VALIDATION_ERROR",
  "AUTH_MISSING",
  "AUTH_EXPIRED",
  "FORBIDDEN",
  "PREMIUM_REQUIRED",
  "NOT_FOUND",
  "CONFLICT",
  "AMBIGUOUS_ATHLETE",
  "RATE_LIMITED",
  "NETWORK_ERROR",
  "TIMEOUT",
  "API_ERROR",
  "API_CHANGED",
  "WRITE_UNCERTAIN",
  "WRITE_NOT_APPLIED",
  "BLOCKED_ENDPOINT",
  "READ_ONLY",
  "DELETE_MODE",
  "TEST_BASED_METHOD",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

export interface ToolErrorDetails {
  /** What the assistant or the person should do now, one sentence. */
  nextStep?: string;
  /** Whether the same call may succeed later without any change. */
  retryable?: boolean;
  /** Further facts for the answer, already safe to show: candidates, what was done before the failure. */
  facts?: Record<string, unknown>;
  /** What a person could decide at once, in a client that asks them. */
  question?: Question;
}

/** A failure whose text was written to be shown. Nothing else ever reaches the assistant. */
export class ToolError extends Error {
  override readonly name = "ToolError";
  readonly nextStep: string | undefined;
  readonly retryable: boolean;
  readonly facts: Record<string, unknown>;
  readonly question: Question | undefined;

  constructor(
    readonly code: ErrorCode,
    message: string,
    details: ToolErrorDetails = {},
  ) {
    super(message);
    this.nextStep = details.nextStep;
    this.retryable = details.retryable ?? false;
    this.facts = details.facts ?? {};
    this.question = details.question;
  }
}
