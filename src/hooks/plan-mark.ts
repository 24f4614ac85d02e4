import { createHash } from "node:crypto";
import type { ToolContext } from "../tool/context.js";
import type { IdText } from "../values/quantity.js";
import { ToolError } from "../values/tool-error.js";

const LIVES_MS = 10 * 60_000;

/**
 * The mark of a plan: of what it changes and what it would make of that. Given back with the same input it says that the plan was seen
 * and that nothing has changed since; it lives ten minutes. A hook because it looks at the clock.
 * @throws ToolError CONFLICT where the plan is another one by now, or too old
 */
export async function planMark(
  args: { plan: unknown; given: IdText<"planMark"> | undefined },
  _ctx: ToolContext,
): Promise<{ mark: IdText<"planMark">; isSeen: boolean }> {
  const hash = createHash("sha256").update(JSON.stringify(args.plan)).digest("hex").slice(0, 12);
  const now = Date.now();
  if (args.given === undefined) return { mark: `${now.toString(36)}-${hash}`, isSeen: false };
  const [time = "", seen] = args.given.trim().split("-");
  if (seen !== hash)
    throw another("This is not the plan that was shown: the input differs, or the calendar has changed.");
  if (Math.abs(now - Number.parseInt(time, 36)) > LIVES_MS)
    throw another("The plan is older than ten minutes.");
  return { mark: args.given, isSeen: true };
}

function another(why: string): ToolError {
  return new ToolError("CONFLICT", `${why} Nothing was changed.`, {
    nextStep: "Make the same call without plan_id, show the user the new plan, and give its plan_id.",
  });
}
