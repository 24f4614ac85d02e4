import { writeEndpoints } from "../../generated/endpoints/writes.js";
import type { Change } from "../tool/change.js";
import { recordLabel } from "../tool/record-label.js";
import { nameOf } from "../tool/record-words.js";
import { type Fields, isObject } from "../values/json.js";
import type { IdText } from "../values/quantity.js";

/** The changes of one call as a list shows them. */
export interface ListedChange {
  change_id: IdText<"changeId">;
  at: string;
  tool: string;
  athlete: string | undefined;
  changes: { what: string; outcome: Change["outcome"]; id: IdText<"recordId"> }[];
  undone_by: string | undefined;
  /** Why it can't be taken back, or what does not come back. */
  cannot_undo: string | undefined;
  loses: string | undefined;
}

const MOST_SHOWN = 10;

/** @param changes of one call, newest first */
export async function describeChange(changes: readonly Change[]): Promise<ListedChange> {
  const [first] = changes;
  const rules = await Promise.all(changes.map(({ endpoint }) => writeEndpoints[endpoint]?.()));
  const undo = rules.flatMap((endpoint) => endpoint?.undo ?? []);
  return {
    change_id: first?.call ?? "",
    at: first?.at ?? "",
    tool: first?.tool ?? "",
    athlete: first?.athlete?.name,
    changes: await Promise.all(
      changes
        .toReversed()
        .slice(0, MOST_SHOWN)
        .map(async (change) => ({
          what: await whatOf(change),
          outcome: change.outcome,
          id: change.id,
        })),
    ),
    undone_by: first?.undone_by,
    cannot_undo: undo.flatMap((rule) => ("none" in rule ? rule.none : []))[0],
    loses: undo.flatMap((rule) => ("none" in rule ? [] : (rule.loses ?? [])))[0],
  };
}

/** `updateWorkout "Easy run" 2026-04-12: planned time, planned TSS` */
export async function whatOf({ endpoint, before, after, asked, fields = [] }: Change): Promise<string> {
  const record: Fields = isObject(after) ? after : isObject(before) ? before : (asked ?? {});
  const label = recordLabel(endpoint, record);
  if (!isObject(before) || fields.length === 0) return label;
  const words = (await writeEndpoints[endpoint]?.())?.record;
  return `${label}: ${fields
    .slice(0, 8)
    .map((field) => nameOf(field, words))
    .join(", ")}`;
}
