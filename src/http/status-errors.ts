import { isObject } from "../values/json.js";
import { type ErrorCode, ToolError } from "../values/tool-error.js";
import { type Endpoint, isWrite } from "./endpoint.js";
import { bodyText, type HttpResponse, isRedirect, isSignInPage, isSuccess } from "./response.js";
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
    says: "tp-mcp does not know this response: TrainingPeaks may have changed its API.",
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
 * What a response other than a success means, by the endpoint's own `errors` first, then by its status.
 * @returns undefined for a success
 */
export function statusFailure(endpoint: Endpoint, response: HttpResponse, now: Date): Failure | undefined {
  const own = endpoint.errors.find(
    ({ status, when }) =>
      status === response.status && (when === undefined || bodyText(response).includes(when)),
  );
  if (own) return { error: errorOf(endpoint, response, own.as, adviceOf(own)) };
  if (isSignInPage(response)) return { error: signInPage(endpoint, response) };
  if (endpoint.nothing?.includes(response.status)) return undefined;
  if (isSuccess(response)) return refusalInside(endpoint, response);
  if (response.status === 429) return tooManyRequests(endpoint, response, now);
  if (response.status >= 500) return serverFault(endpoint, response, now);
  const code = codeOf(endpoint, response);
  return { error: errorOf(endpoint, response, code, ADVICE[code] ?? REFUSED) };
}

function adviceOf({ as, message }: Endpoint["errors"][number]): Advice {
  return message === undefined ? (ADVICE[as] ?? {}) : { ...ADVICE[as], says: message };
}

function codeOf(endpoint: Endpoint, response: HttpResponse): ErrorCode {
  if (isRedirect(response)) return isWrite(endpoint) ? "WRITE_UNCERTAIN" : "API_CHANGED";
  switch (response.status) {
    case 401:
      return "AUTH_EXPIRED";
    case 402:
      return "PREMIUM_REQUIRED";
    case 403:
      return /premium|upgrade|subscri/i.test(serverText(response) ?? "") ? "PREMIUM_REQUIRED" : "FORBIDDEN";
    case 404:
    case 410:
      return "NOT_FOUND";
    case 409:
      return "CONFLICT";
    default:
      return "API_ERROR";
  }
}

/** A success that tells of errors is none: nothing was stored. */
function refusalInside(endpoint: Endpoint, response: HttpResponse): Failure | undefined {
  if (!endpoint.wrapped || !hasErrors(bodyText(response))) return undefined;
  return { error: errorOf(endpoint, response, "API_ERROR", { ...REFUSED, says: "Nothing was stored." }) };
}

function hasErrors(text: string): boolean {
  try {
    const body: unknown = JSON.parse(text);
    const errors = isObject(body) ? body.errors : undefined;
    return typeof errors === "object" && errors !== null && Object.keys(errors).length > 0;
  } catch {
    return false;
  }
}

/** A page in place of the response to a write does not tell whether the write came before it. */
function signInPage(endpoint: Endpoint, response: HttpResponse): ToolError {
  if (isWrite(endpoint) && isSuccess(response))
    return errorOf(endpoint, response, "WRITE_UNCERTAIN", {
      ...ADVICE.WRITE_UNCERTAIN,
      says: "That is a web page instead of data: the sign-in may have ended. Whether it was written is not known.",
    });
  const what = isSuccess(response) ? "That is a web page instead of data" : "That leads to a sign-in page";
  const says = `${what}: the sign-in has ended. The stored cookie was kept.`;
  return errorOf(endpoint, response, "AUTH_EXPIRED", { ...ADVICE.AUTH_EXPIRED, says });
}

function tooManyRequests(endpoint: Endpoint, response: HttpResponse, now: Date): Failure {
  const waitMs = retryAfterMs(response, now);
  const seconds = waitMs === undefined ? undefined : Math.ceil(waitMs / 1000);
  const asked = seconds === undefined ? "" : ` It asks to wait ${seconds} s.`;
  const error = errorOf(endpoint, response, "RATE_LIMITED", {
    says: `Too many requests.${asked}${isWrite(endpoint) ? " Nothing was written." : ""}`,
    nextStep: `Wait ${seconds === undefined ? "a minute" : `${seconds} s`}, then make the same call again.`,
    retryable: true,
    ...(seconds !== undefined && { facts: { retry_after_seconds: seconds } }),
  });
  return { error, repeat: { because: "limit", waitMs } };
}

/** A write may have been carried out before the server failed. */
function serverFault(endpoint: Endpoint, response: HttpResponse, now: Date): Failure {
  if (isWrite(endpoint))
    return { error: errorOf(endpoint, response, "WRITE_UNCERTAIN", ADVICE.WRITE_UNCERTAIN) };
  const error = errorOf(endpoint, response, "API_ERROR", SERVER_FAULT);
  return { error, repeat: { because: "fault", waitMs: retryAfterMs(response, now) } };
}

function errorOf(
  endpoint: Endpoint,
  response: HttpResponse,
  code: ErrorCode,
  advice: Advice = {},
): ToolError {
  const { says, facts, ...details } = advice;
  const words = serverText(response);
  const quote = words === undefined ? "" : `: "${words}"`;
  const outcome = `TrainingPeaks answered ${response.status} to ${endpoint.id}${quote}.`;
  return new ToolError(code, says === undefined ? outcome : `${outcome} ${says}`, {
    ...details,
    facts: { status: response.status, ...facts },
  });
}
