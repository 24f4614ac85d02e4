import type { Endpoint } from "../http/endpoint.js";
import { ToolError } from "../values/tool-error.js";

/** The change was accepted; a failing read-back must not look like a failed change, or it would be made twice. */
export async function readAfterWrite<T>(
  endpoint: Endpoint,
  response: unknown,
  read: () => Promise<T>,
): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const wasCancelled = error instanceof Error && error.name === "AbortError";
    const reason =
      error instanceof ToolError
        ? error.code
        : wasCancelled
          ? "the call was cancelled"
          : "an unexpected response";
    throw new ToolError(
      "WRITE_UNCERTAIN",
      `TrainingPeaks accepted ${endpoint.id}, but reading it back failed (${reason}).`,
      {
        nextStep: "Look at the item before doing anything again: the change was most likely made.",
        facts: { accepted: true, ...idsOf(response) },
      },
    );
  }
}

export function notStored(endpoint: Endpoint, response: unknown): ToolError {
  return new ToolError(
    "WRITE_NOT_APPLIED",
    `TrainingPeaks accepted ${endpoint.id}, but reading back does not show it.`,
    {
      nextStep: "Check in TrainingPeaks itself; this account may not be allowed to make the change.",
      facts: { accepted: true, ...idsOf(response) },
    },
  );
}

export function underAnotherId(endpoint: Endpoint): ToolError {
  return new ToolError(
    "WRITE_UNCERTAIN",
    `TrainingPeaks accepted ${endpoint.id}, but shows nothing under the id it answered with.`,
    { facts: { accepted: true } },
  );
}

export function stillThere(endpoint: Endpoint): ToolError {
  return new ToolError(
    "WRITE_NOT_APPLIED",
    `TrainingPeaks accepted ${endpoint.id}, but reading back still shows the item.`,
    {
      nextStep: "Check in TrainingPeaks itself before trying again.",
      facts: { accepted: true },
    },
  );
}

/** The ids of a response, so that what was made can be found. */
function idsOf(response: unknown): Record<string, unknown> {
  if (typeof response !== "object" || response === null) return {};
  return Object.fromEntries(
    Object.entries(response).filter(([key, value]) => /Id$/.test(key) && typeof value === "number"),
  );
}
