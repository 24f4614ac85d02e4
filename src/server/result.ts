import { replacesData } from "../tool/registry-entry.js";
import { beforeValues } from "../tool/replaced.js";
import { withoutNulls } from "./drop-nulls.js";
import type { CallInProgress } from "./tool-context.js";
import { truncated } from "./truncate.js";

/** Puts what happened along the way beside the output, then makes it fit to be sent. docs/result-fields.md tells what each field says. */
export function finishResult(output: object, call: CallInProgress): Record<string, unknown> {
  const { record } = call;
  const notApplied = record?.notApplied ?? [];
  const whole = {
    athlete: call.athleteName,
    ...output,
    confirmed: record === undefined ? undefined : record.confirmed && !call.hasStopped,
    before:
      "before" in output
        ? output.before
        : beforeValues(replacesData(call.entry.effect) ? (record?.replaced ?? []) : []),
    read_back: record?.readBack.at(-1),
    change_id: call.journal?.isUsed ? call.journal.id : undefined,
    not_applied: notApplied.length > 0 ? notApplied : undefined,
    failed_parts: call.failedParts.length > 0 ? call.failedParts : undefined,
    not_tried: call.notTried.length > 0 ? call.notTried : undefined,
    notes: notes(output, [
      ...call.notes,
      ...(record?.unverified ?? []),
      ...lossNotes(call),
      ...unappliedNotes(call),
      ...journalNotes(call),
    ]),
  };
  return truncated(withoutNulls(whole), call.options.paging);
}

/** The output's own notes first; undefined when there are none at all. */
function notes(output: object, sentences: readonly string[]): unknown[] | undefined {
  const own = "notes" in output && Array.isArray(output.notes) ? output.notes : [];
  const all = [...new Set([...own, ...sentences])];
  return all.length > 0 ? all : undefined;
}

function lossNotes({ record }: CallInProgress): string[] {
  const count = record?.readBack.length ?? 0;
  if (count === 0) return [];
  return count === 1
    ? ["The answer to a change was lost; reading back shows that it was made. Don't repeat it."]
    : [
        `The answers to ${count} changes were lost; reading back shows that they were made. Don't repeat them.`,
      ];
}

/** An update of which nothing is stored looks much like one that was made. */
function unappliedNotes({ writes }: CallInProgress): string[] {
  return writes && writes.accepted > 0 && writes.unapplied === writes.accepted
    ? ["TrainingPeaks accepted this, and nothing of it is stored: tell the user that nothing was changed."]
    : [];
}

function journalNotes({ journal }: CallInProgress): string[] {
  return journal?.lost
    ? [
        "This change could not be kept on this machine, so tp_undo_change does not know it; `tp-mcp doctor` may tell why.",
      ]
    : [];
}
