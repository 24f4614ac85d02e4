import type { WriteOutcome } from "../tool/writes.js";
import { asTypedAnywhere } from "../values/started-as.js";
import { ToolError } from "../values/tool-error.js";
import { withoutNulls } from "./drop-nulls.js";
import type { FailedPart } from "./failed-part.js";

/** A message longer than this repeats somebody's text; the facts of an error are short by themselves. */
const MOST_CHARACTERS = 2_000;

/** The result to a failed call. Only texts written to be shown reach the assistant; anything else is our fault and says no more. */
export function errorResult(error: unknown): Record<string, unknown> {
  const { code, message, nextStep, retryable, facts } = error instanceof ToolError ? error : internal();
  const text = message.length > MOST_CHARACTERS ? `${message.slice(0, MOST_CHARACTERS - 1)}…` : message;
  const next_step = nextStep && asTypedAnywhere(nextStep);
  return withoutNulls({ error: { code, message: text, next_step, retryable, ...facts } });
}

/** A tool that gives up because its parts failed has to say why they did. */
export function withParts(error: unknown, parts: readonly FailedPart[]): unknown {
  if (!(error instanceof ToolError) || error.code !== "API_ERROR" || parts.length === 0) return error;
  const { code, message, nextStep, retryable, facts } = error;
  return new ToolError(code, message, {
    retryable,
    facts: { failed_parts: parts, ...facts },
    ...(nextStep ? { nextStep } : {}),
  });
}

/** What a call has changed before it failed. */
export interface ChangesSoFar {
  /** How many changes were accepted. */
  made: number;
  outcomes?: readonly WriteOutcome[];
  /** Items of a loop after the one that failed. */
  notTried?: number;
  /** What takes the changes of the call back. */
  changeId?: string | undefined;
}

/** Most changes that a failure names. */
const MOST_NAMED = 20;

/**
 * A failure after changes were made must not read as if nothing had happened, and the same call must not be repeated. It says which
 * changes stand, which are in doubt, how many were not tried, and what takes them back.
 */
export function afterChanges(error: unknown, so: ChangesSoFar): unknown {
  const { made, outcomes = [], notTried = 0, changeId } = so;
  const failure = error instanceof ToolError ? error : internal();
  const isAboutTheLast = failure.facts.accepted === true || failure.code === "WRITE_NOT_APPLIED";
  const before = made - (isAboutTheLast ? 1 : 0);
  if (made === 0 && !outcomes.some(({ outcome }) => outcome === "unsure")) return error;
  const several = outcomes.length > 1 || notTried > 0;
  const changes = before === 1 ? "1 change of this call was" : `${before} changes of this call were`;
  return new ToolError(
    failure.code,
    before > 0 ? `${failure.message} Before that, ${changes} made and stand.` : failure.message,
    {
      facts: {
        ...failure.facts,
        ...(before > 0 ? { changes_made_before: before } : {}),
        ...(several ? { changes: outcomes.slice(-MOST_NAMED) } : {}),
        ...(notTried > 0 ? { not_tried: notTried } : {}),
        ...(changeId === undefined ? {} : { change_id: changeId }),
      },
      retryable: false,
      ...(failure.nextStep ? { nextStep: failure.nextStep } : {}),
    },
  );
}

/** The failure of a call that was called off; hardly anybody is left to read it. Doubt about a change outlives the cancellation. */
export function afterCancellation(error: unknown): ToolError {
  const isDoubt =
    error instanceof ToolError && (error.code === "WRITE_UNCERTAIN" || error.facts.changes_made_before);
  return isDoubt ? error : new ToolError("TIMEOUT", "The call was cancelled.", { retryable: true });
}

function internal(): ToolError {
  return new ToolError("API_ERROR", "Something went wrong inside tp-mcp.", {
    nextStep: "Report it with what `tp-mcp doctor` prints.",
  });
}
