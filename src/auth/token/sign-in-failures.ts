import { ConnectFailure } from "../../http/connect.js";
import { connectionProblem } from "../../http/connection-problem.js";
import { ExchangeFailure } from "../../http/exchange.js";
import { retryAfterSeconds } from "../../http/retry-after.js";
import { ToolError } from "../../values/tool-error.js";
import type { TextResponse } from "./transport.js";

const TRY_LATER = "Try again in a few minutes; the stored sign-in is kept.";

/** A web page where data was expected: TrainingPeaks shows its sign-in page. */
export function webPageError(): ToolError {
  return new ToolError(
    "AUTH_EXPIRED",
    "TrainingPeaks answered the sign-in with a web page instead of a token.",
    {
      nextStep: "Call tp_refresh_auth, or run `tp-mcp auth` in a terminal.",
    },
  );
}

/** A new error with a fixed text: the transport's own could quote headers. */
export function requestFailure(error: unknown): ToolError {
  const sent = error instanceof ExchangeFailure && error.sent;
  if (error instanceof ExchangeFailure && error.kind === "timeout" && sent)
    return new ToolError("TIMEOUT", "TrainingPeaks did not answer the sign-in in time.", {
      nextStep: TRY_LATER,
      retryable: true,
    });
  if (sent)
    return new ToolError("NETWORK_ERROR", "The connection to TrainingPeaks broke during the sign-in.", {
      nextStep: TRY_LATER,
      retryable: true,
    });
  const { what, nextStep, lasting } = connectionProblem(causeOf(error), "sign-in");
  return new ToolError("NETWORK_ERROR", what, { nextStep, retryable: !lasting });
}

/** The time limit of the sign-in may run out while there is still no connection. */
function causeOf(error: unknown): unknown {
  const isTimeout = error instanceof ExchangeFailure && error.kind === "timeout";
  return isTimeout ? new ConnectFailure("ETIMEDOUT") : error;
}

export function statusFailure(response: TextResponse, now_ms: number): ToolError {
  const { status } = response;
  if (status === 403)
    return new ToolError("FORBIDDEN", "TrainingPeaks refused this account access (403).", {
      nextStep: "Check in a browser that the account can open app.trainingpeaks.com.",
    });
  if (status === 429) return rateLimited(retryAfterSeconds(response, new Date(now_ms)));
  return new ToolError("API_ERROR", `TrainingPeaks answered the sign-in with status ${status}.`, {
    nextStep: TRY_LATER,
    retryable: status >= 500,
  });
}

/** @param wait_s whole seconds until the next attempt */
export function rateLimited(wait_s: number): ToolError {
  return new ToolError(
    "RATE_LIMITED",
    `TrainingPeaks asks to wait ${wait_s} seconds before signing in again.`,
    {
      nextStep: `Try again in ${wait_s} seconds.`,
      retryable: true,
      facts: { retry_after_seconds: wait_s },
    },
  );
}
