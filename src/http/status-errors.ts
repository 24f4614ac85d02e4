import { type ErrorCode, ToolError } from "../values/tool-error.js";
import { type Answer, bodyText, isRedirect, isSignInPage, isSuccess } from "./answer.js";
import { isWrite, type Operation } from "./operation.js";
import type { Failure } from "./retry.js";
import { retryAfterMs } from "./retry-after.js";
import { serverText } from "./server-text.js";

/** What a code means when the server's status led to it, and what to do. */
interface Advice {
  says?: string;
  nextStep?: string;
  retryable?: boolean;
  facts?: Record<string, unknown>;
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
  WRITE_UNCERTAIN: {
    says: "Whether it was written is not known.",
    nextStep: "Read the item back before doing it again.",
  },
};

const SERVER_FAULT: Advice = { nextStep: "Try again in a minute.", retryable: true };
const REFUSED: Advice = { nextStep: "Check the arguments; the same call will be refused again." };

/**
 * What an answer other than a success means, by the operation's own `errors` first, then by its status.
 * @returns undefined for a success
 */
export function statusFailure(operation: Operation, answer: Answer, now: Date): Failure | undefined {
  const own = operation.errors.find(
    ({ status, when }) => status === answer.status && (when === undefined || bodyText(answer).includes(when)),
  );
  if (own) return { error: errorOf(operation, answer, own.as, adviceOf(own)) };
  if (isSignInPage(answer)) return { error: errorOf(operation, answer, "AUTH_EXPIRED", signInPage(answer)) };
  if (operation.nothing?.includes(answer.status)) return undefined;
  if (isSuccess(answer)) return undefined;
  if (answer.status === 429) return rateLimited(operation, answer, now);
  if (answer.status >= 500) return serverFault(operation, answer, now);
  const code = codeOf(operation, answer);
  return { error: errorOf(operation, answer, code, ADVICE[code] ?? REFUSED) };
}

function adviceOf({ as, message }: Operation["errors"][number]): Advice {
  return message === undefined ? (ADVICE[as] ?? {}) : { ...ADVICE[as], says: message };
}

function codeOf(operation: Operation, answer: Answer): ErrorCode {
  if (isRedirect(answer)) return isWrite(operation) ? "WRITE_UNCERTAIN" : "API_CHANGED";
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
  const asked = seconds === undefined ? "" : ` It asks to wait ${seconds} s.`;
  const error = errorOf(operation, answer, "RATE_LIMITED", {
    says: `Too many requests.${asked}${isWrite(operation) ? " Nothing was written." : ""}`,
    nextStep: `Wait ${seconds === undefined ? "a minute" : `${seconds} s`}, then make the same call again.`,
    retryable: true,
    ...(seconds !== undefined && { facts: { retry_after_seconds: seconds } }),
  });
  return { error, repeat: { because: "limit", waitMs } };
}

/** A write may have been carried out before the server failed. */
function serverFault(operation: Operation, answer: Answer, now: Date): Failure {
  if (isWrite(operation))
    return { error: errorOf(operation, answer, "WRITE_UNCERTAIN", ADVICE.WRITE_UNCERTAIN) };
  const error = errorOf(operation, answer, "API_ERROR", SERVER_FAULT);
  return { error, repeat: { because: "fault", waitMs: retryAfterMs(answer, now) } };
}

function errorOf(operation: Operation, answer: Answer, code: ErrorCode, advice: Advice = {}): ToolError {
  const { says, facts, ...details } = advice;
  const words = serverText(answer);
  const quote = words === undefined ? "" : `: "${words}"`;
  const outcome = `TrainingPeaks answered ${answer.status} to ${operation.id}${quote}.`;
  return new ToolError(code, says === undefined ? outcome : `${outcome} ${says}`, {
    ...details,
    facts: { status: answer.status, ...facts },
  });
}
