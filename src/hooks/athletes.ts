import type { AthleteName } from "../../generated/types.js";
import type { ToolContext } from "../tool/context.js";

/** Athletes by names, ids or "all" (a coach's whole roster), each once, at most fifty; every entry that is not one athlete is told. Nobody when none are named. */
export async function namedAthletes(
  args: { athletes: readonly string[] | undefined },
  ctx: ToolContext,
): Promise<readonly AthleteName[]> {
  return args.athletes ? ctx.athletesNamed(args.athletes) : [];
}
