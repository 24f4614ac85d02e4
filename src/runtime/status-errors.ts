import { type Answer, bodyText, isRedirect, isSignInPage, isSuccess } from "./answer.js";
import { isWrite, type Operation } from "./operation.js";
import type { Failure, Repeat } from "./retry.js";
import { retryAfterMs } from "./retry-after.js";
import { serverText } from "./server-text.js";
import { type ErrorCode, ToolError } from "./tool-error.js";

/** What a code means when the server's status led to it, and what to do. */
interface Advice {
  says?: string;
  nextStep?: string;
  retryable?: boolean;
}

const ADVICE: Partial<Record<ErrorCode, Advice>> = {
  AUTH_EXPIRED: {
    says: "It no longer accepts the sign-in; the stored cookie was kept.",
    nextStep: "Call tp_refresh_auth; if that fails too, sign in again with `tp-mcp auth`.",
  },
  FORBIDDEN: {
    says: "The sign-in works, but this account may not do that.",
    nextStep: "Check the coach's rights to this athlete and the plan level; signing in again does not help.",
  },
  PREMIUM_REQUIRED: {
    says: "This needs a paid TrainingPeaks plan.",
    nextStep: "Do without it, or use an account with a paid plan.",
  },
  NOT_FOUND: { nextStep: "Check the id; list the items again, as it may have been deleted." },
  CONFLICT: { nextStep: "Read the item again and repeat the change on what is there now." },
  API_CHANGED: {
    says: "tp-mcp does not know this answer: TrainingPeaks may have changed its API.",
    nextStep: "Update tp-mcp; if it is up to date, report the output of `tp-mcp doctor`.",
  },
};

const SERVER_FAULT: Advice = { nextStep: "Try again in a minute.", retryable: true };
const REFUSED: Advice = { nextStep: "Change what the message names; the same call will be refused again." };
const UNCERTAIN: Advice = {
  says: "Whether it was written is not known.",
  nextStep: "Read the item back before doing it again.",
};

/**
 * What an answer other than a success means, by the operation's own `errors` first, then by its status.
 * @returns undefined for a success
 */
export function statusFailure(operation: Operation, answer: Answer, now: Date): Failure | undefined {
  const own = operation.errors.find(
    ({ status, when }) => status === answer.status && (when === undefined || bodyText(answer).includes(when)),
  );
  if (own)
    return fail(operation, answer, own.as, { ...ADVICE[own.as], ...(own.message && { says: own.message }) });
  if (isSignInPage(answer)) return fail(operation, answer, "AUTH_EXPIRED", signInPage(answer));
  if (isSuccess(answer)) return undefined;
  if (answer.status === 429) return rateLimited(operation, answer, now);
  if (answer.status >= 500) return serverFault(operation, answer, now);
  if (isRedirect(answer) && isWrite(operation)) return fail(operation, answer, "WRITE_UNCERTAIN", UNCERTAIN);
  const code = codeOf(answer);
  return fail(operation, answer, code, ADVICE[code] ?? REFUSED);
}

function codeOf(answer: Answer): ErrorCode {
  if (isRedirect(answer)) return "API_CHANGED";
  switch (answer.status) {
    case 401:
      return "AUTH_EXPIRED";
    case 402:
      return "PREMIUM_REQUIRED";
    case 403:
      return /premium|upgrade|subscri/i.test(serverText(answer) ?? "") ? "PREMIUM_REQUIRED" : "FORBIDDEN";
    case 404:
    case 410:
      return "NOT_FOUND";
    case 409:
      return "CONFLICT";
    default:
      return "API_ERROR";
  }
}

function signInPage(answer: Answer): Advice {
  const what = isSuccess(answer) ? "That is a web page instead of data" : "That leads to a sign-in page";
  return { ...ADVICE.AUTH_EXPIRED, says: `${what}: the sign-in has ended. The stored cookie was kept.` };
}

function rateLimited(operation: Operation, answer: Answer, now: Date): Failure {
  const waitMs = retryAfterMs(answer, now);
  const seconds = waitMs === undefined ? undefined : Math.ceil(waitMs / 1000);
  const wait = seconds === undefined ? "about a minute" : `${seconds} s`;
  const written = isWrite(operation) ? " Nothing was written." : "";
  const advice = {
    says: `Too many requests; it asks to wait ${wait}.${written}`,
    nextStep: `Wait ${wait}, then make the same call again.`,
    retryable: true,
  };
  const facts = seconds === undefined ? {} : { retry_after_seconds: seconds };
  return fail(operation, answer, "RATE_LIMITED", advice, facts, { because: "limit", waitMs });
}

/** A write may have been carried out before the server failed, so only a read may be repeated. */
function serverFault(operation: Operation, answer: Answer, now: Date): Failure {
  if (isWrite(operation)) return fail(operation, answer, "WRITE_UNCERTAIN", UNCERTAIN);
  const repeat: Repeat = { because: "fault", waitMs: retryAfterMs(answer, now) };
  return fail(operation, answer, "API_ERROR", SERVER_FAULT, {}, repeat);
}

function fail(
  operation: Operation,
  answer: Answer,
  code: ErrorCode,
  { says, ...details }: Advice,
  facts: Record<string, unknown> = {},
  repeat?: Repeat,
): Failure {
  const words = serverText(answer);
  const sentences = [
    `TrainingPeaks answered ${answer.status} to ${operation.id}${words ? `: "${words}"` : ""}.`,
    says,
  ].filter((sentence) => sentence !== undefined);
  const error = new ToolError(code, sentences.join(" "), {
    ...details,
    facts: { status: answer.status, ...facts },
  });
  return isWrite(operation) || repeat === undefined ? { error } : { error, repeat };
}
