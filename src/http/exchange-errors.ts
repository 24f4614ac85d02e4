import { ToolError } from "../values/tool-error.js";
import { connectionProblem, systemCode } from "./connection-problem.js";
import { type Endpoint, isWrite } from "./endpoint.js";
import type { ExchangeFailure } from "./exchange.js";
import type { Failure } from "./retry.js";

/**
 * What a request without a complete response means. A write is uncertain as soon as anything may have been sent.
 * @throws the reason of the cancellation, when the call was cancelled and nothing can have been written
 */
export function exchangeError(endpoint: Endpoint, failure: ExchangeFailure, timeoutMs: number): Failure {
  if (isWrite(endpoint) && failure.sent) return { error: uncertain(endpoint, failure) };
  if (failure.kind === "cancelled") throw failure.cause;
  const written = isWrite(endpoint) ? " Nothing was written." : "";
  if (failure.kind === "timeout") return { error: timedOut(endpoint, timeoutMs, written) };
  if (failure.kind === "too-large") return { error: tooLarge(endpoint) };
  return noConnection(endpoint, failure, written);
}

const WHAT_HAPPENED: Record<ExchangeFailure["kind"], string> = {
  network: "The connection broke",
  timeout: "The time limit ran out",
  "too-large": "The response was too large",
  cancelled: "The call was cancelled",
};

function uncertain(endpoint: Endpoint, failure: ExchangeFailure): ToolError {
  return new ToolError(
    "WRITE_UNCERTAIN",
    `${WHAT_HAPPENED[failure.kind]} after ${endpoint.id} was sent. Whether it was written is not known.`,
    { nextStep: "Read the item back before doing it again." },
  );
}

/** Not repeated by itself: one attempt has already taken all the time there is. */
function timedOut(endpoint: Endpoint, timeoutMs: number, written: string): ToolError {
  return new ToolError(
    "TIMEOUT",
    `TrainingPeaks did not answer ${endpoint.id} within ${timeoutMs / 1000} s.${written}`,
    { nextStep: "Try again, with a shorter range if there is one.", retryable: true },
  );
}

function tooLarge(endpoint: Endpoint): ToolError {
  return new ToolError("API_ERROR", `The response to ${endpoint.id} is too large to read.`, {
    nextStep: "Ask for less: a shorter range, or one item.",
  });
}

function noConnection(endpoint: Endpoint, failure: ExchangeFailure, written: string): Failure {
  if (failure.sent) {
    const code = systemCode(failure.cause);
    const what = `The connection to TrainingPeaks broke (${endpoint.id}${code ? `, ${code}` : ""}).${written}`;
    const nextStep = "Check the internet connection, then try again.";
    return {
      error: new ToolError("NETWORK_ERROR", what, { nextStep, retryable: true }),
      repeat: { because: "fault" },
    };
  }
  const { what, nextStep, lasting = false } = connectionProblem(failure.cause, endpoint.id);
  const error = new ToolError("NETWORK_ERROR", `${what}${written}`, { nextStep, retryable: !lasting });
  return lasting ? { error } : { error, repeat: { because: "fault" } };
}
