import type { Endpoint, LaterRequest } from "../../http/endpoint.js";
import type { ToolContext } from "../../tool/context.js";
import { isSame, OWN_MARKS } from "../../tool/merge-records.js";
import { picked } from "../../tool/records.js";
import { withoutClientIds } from "../../values/client-ids.js";
import type { Fields } from "../../values/json.js";
import { ToolError } from "../../values/tool-error.js";

/** What taking back needs of the context. */
export type UndoContext = Pick<ToolContext, "read" | "write">;

/** The record of a write as it stands now; undefined when it is not there. */
export async function look(
  { record: rule }: Pick<Endpoint, "record">,
  params: object,
  known: unknown,
  ctx: UndoContext,
): Promise<unknown> {
  if (!rule) return undefined;
  const request: LaterRequest = rule.read(params as never, known as never);
  try {
    const found = await ctx.read(request.endpoint, request.params);
    return picked(rule, found, params, known);
  } catch (error) {
    if (error instanceof ToolError && error.code === "NOT_FOUND") return undefined;
    throw error;
  }
}

export function without(record: Fields, isLeftOut: (field: string) => boolean): Fields {
  return Object.fromEntries(Object.entries(record).filter(([field]) => !isLeftOut(field)));
}

export function withoutMarks(record: Fields): Fields {
  return without(record, (field) => OWN_MARKS.test(field));
}

/** Whether two values say the same to people: what is made again has other ids inside. */
export function isAlike(one: unknown, other: unknown): boolean {
  return isSame(withoutClientIds(one), withoutClientIds(other));
}

/** The record is not as the change left it. */
export function changedSince(fields: readonly string[]): ToolError {
  return new ToolError(
    "CONFLICT",
    `It was changed again since then (${fields.slice(0, 8).join(", ")}), and taking the change back would undo that too.`,
    {
      nextStep: "Tell the user; force: true takes it back all the same.",
      facts: { changed_since: [...fields] },
    },
  );
}
