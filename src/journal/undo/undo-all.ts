import { writeEndpoints } from "../../../generated/endpoints/writes.js";
import type { Change } from "../../tool/change.js";
import type { ToolContext } from "../../tool/context.js";
import type { IdText } from "../../values/quantity.js";
import { ToolError } from "../../values/tool-error.js";
import { whatOf } from "../describe.js";
import { MovedRecords } from "./moved-records.js";
import { undoChange } from "./undo-change.js";
import type { Undone } from "./undone.js";

/** A change that was to be taken back, and what became of that. */
export interface UndoneChange {
  id: IdText<"recordId">;
  what: string;
  result: "undone" | "nothing to undo" | "cannot be undone" | "failed" | "not tried";
  new_id?: IdText<"recordId"> | undefined;
  /** Why not, or what did not come back. */
  note?: string | undefined;
}

/** What earlier calls took back: the changes by their ids, and where the records are now. */
interface Earlier {
  restored: ReadonlyMap<string, Change>;
  moved: MovedRecords;
}

/**
 * Takes changes back one after the other, the latest first, and stops at the first that fails: what was made before it stays as it is.
 * @throws the failure where nothing was taken back
 */
export async function undoAll(
  changes: readonly Change[],
  ctx: ToolContext,
  force: boolean,
): Promise<UndoneChange[]> {
  const done: UndoneChange[] = [];
  const history = changes[0] ? await ctx.changes.of(changes[0].person) : [];
  const earlier = { restored: takenBackBy(changes, history), moved: await MovedRecords.of(history) };
  for (const [index, change] of changes.entries()) {
    const { id } = change;
    const what = await whatOf(change);
    try {
      done.push({ id, what, ...told(await undoOne(change, earlier, ctx, force)) });
    } catch (error) {
      if (!(error instanceof ToolError) || !done.some(({ result }) => result === "undone")) throw error;
      done.push({ id, what, result: "failed", note: error.message });
      const rest = changes.slice(index + 1);
      const left = rest.map(async (one) => ({
        id: one.id,
        what: await whatOf(one),
        result: "not tried" as const,
      }));
      return [...done, ...(await Promise.all(left))];
    }
    ctx.progress(index + 1, changes.length);
  }
  return done;
}

/** The earlier changes that these took back, by id. */
function takenBackBy(changes: readonly Change[], history: readonly Change[]): Earlier["restored"] {
  const ids = new Set(changes.flatMap(({ undoes }) => undoes ?? []));
  return new Map(history.filter(({ id }) => ids.has(id)).map((change) => [change.id, change]));
}

async function undoOne(
  change: Change,
  { restored, moved }: Earlier,
  ctx: ToolContext,
  force: boolean,
): Promise<Undone> {
  if (change.undone_by !== undefined)
    return {
      outcome: "cannot",
      why: `It was taken back already by ${change.undone_by}; taking that back restores it.`,
    };
  const endpoint = await writeEndpoints[change.endpoint]?.();
  if (!endpoint) return { outcome: "cannot", why: "This version of tp-mcp does not know the call any more." };
  const by = ctx.changes.takeBack(change.id);
  try {
    const undone = await undoChange(moved.follow(change, endpoint), endpoint, ctx, force);
    if (undone.outcome !== "undone") return undone;
    moved.note(change, endpoint, undone.newId);
    if (by !== "") await marked(change, restored, by, ctx);
    return undone;
  } finally {
    ctx.changes.takeBack(undefined);
  }
}

/** A change that took another one back makes that one stand again when it is taken back itself. */
async function marked(
  change: Change,
  restored: Earlier["restored"],
  by: string,
  ctx: ToolContext,
): Promise<void> {
  await ctx.changes.save({ ...change, undone_by: by });
  const first = restored.get(change.undoes ?? "");
  if (!first) return;
  const { undone_by: _, ...standing } = first;
  await ctx.changes.save(standing);
}

function told(undone: Undone): Pick<UndoneChange, "result" | "new_id" | "note"> {
  switch (undone.outcome) {
    case "undone":
      return { result: "undone", new_id: undone.newId, note: undone.loses };
    case "nothing":
      return { result: "nothing to undo" };
    case "cannot":
      return { result: "cannot be undone", note: undone.why };
  }
}
