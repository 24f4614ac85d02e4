import { chosenChanges, isCut } from "../journal/choose.js";
import { describeChange, type ListedChange } from "../journal/describe.js";
import { type UndoneChange, undoAll } from "../journal/undo/undo-all.js";
import type { ToolContext } from "../tool/context.js";
import type { Id, IdText } from "../values/quantity.js";

/** Lists what was changed from this machine, newest first. A hook because it reads the journal on disk. */
export async function listChanges(
  args: { person: Id<"personId">; since: string | undefined; limit: number },
  ctx: ToolContext,
): Promise<{ changes: ListedChange[]; more: boolean }> {
  const all = await ctx.changes.of(args.person);
  const asked = args.since === undefined ? all : chosenChanges(all, { since: args.since }, ctx.changes.here);
  const calls = [...new Set(asked.map(({ call }) => call))];
  const shown = calls.slice(0, args.limit);
  return {
    changes: await Promise.all(shown.map((call) => describeChange(asked.filter((one) => one.call === call)))),
    more: calls.length > shown.length,
  };
}

/** Takes changes back, the latest first. A hook because it follows the journal on disk. */
export async function undoChanges(
  args: {
    person: Id<"personId">;
    changeId: IdText<"changeId"> | undefined;
    since: string | undefined;
    force: boolean;
  },
  ctx: ToolContext,
): Promise<UndoneChange[]> {
  return ctx.changes.alone(async () => {
    const all = await ctx.changes.of(args.person);
    const chosen = chosenChanges(all, args, ctx.changes.here);
    if (isCut(chosen, all, args))
      ctx.note("Earlier changes are not kept any more, and stay as they are: the latest 1,000 are kept.");
    return undoAll(chosen, ctx, args.force);
  });
}
