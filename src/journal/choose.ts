import type { Change } from "../tool/change.js";
import { type Here, momentOf } from "../values/moment.js";
import { ToolError } from "../values/tool-error.js";
import { placeOf } from "./change-id.js";
import { MOST_CHANGES } from "./folder-store.js";

/** Which changes are meant: one of a call, those of a call, or all since a time. */
export interface Choice {
  changeId?: string | undefined;
  /** Local time of the account, ISO 8601 with a zone, or `30 minutes`. */
  since?: string | undefined;
}

/** The changes that are meant, newest first. @throws ToolError NOT_FOUND, VALIDATION_ERROR */
export function chosenChanges(
  all: readonly Change[],
  { changeId, since = "" }: Choice,
  here: Here,
): Change[] {
  if (changeId !== undefined) return ofId(all, changeId.trim());
  const moment = momentOf(since, here);
  if (moment === undefined)
    throw new ToolError("VALIDATION_ERROR", `since: "${since}" is not a moment.`, {
      nextStep: 'Give it as "2026-04-10T14:30" or "14:30" in your own time, or as "2 hours".',
    });
  return all.filter(({ at }) => Date.parse(at) >= moment);
}

/**
 * Whether changes that belong to those chosen are not kept any more: the first ones of a call, or, where all that are kept were chosen,
 * those before them.
 */
export function isCut(
  chosen: readonly Change[],
  all: readonly Change[],
  { changeId }: Pick<Choice, "changeId">,
): boolean {
  const oldest = chosen.at(-1);
  if (!oldest || oldest.id === changeId?.trim()) return false;
  const isAll = changeId === undefined && chosen.length === all.length;
  return placeOf(oldest.id) > 1 || (isAll && all.length >= MOST_CHANGES);
}

function ofId(all: readonly Change[], id: string): Change[] {
  const found = all.filter((change) => change.id === id || change.call === id);
  if (found.length > 0) return found;
  throw new ToolError("NOT_FOUND", `No change ${id} is known on this machine.`, {
    nextStep: "Take a change_id from tp_list_changes, or from the answer of the call that made the change.",
  });
}
