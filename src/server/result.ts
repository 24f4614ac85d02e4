import { beforeValues } from "../tool/replaced.js";
import { withoutNulls } from "./drop-nulls.js";
import type { CallInProgress } from "./tool-context.js";
import { truncated } from "./truncate.js";

/** Puts what happened along the way beside the output, then makes it fit to be sent. docs/answers.md tells what each field says. */
export function finishResult(output: object, call: CallInProgress): Record<string, unknown> {
  const { record } = call;
  const notApplied = record?.notApplied ?? [];
  const whole = {
    athlete: call.athleteName,
    ...output,
    confirmed: record === undefined ? undefined : record.confirmed && !call.hasStopped,
    before: "before" in output ? output.before : beforeValues(record?.replaced ?? []),
    change_id: call.journal?.isUsed ? call.journal.id : undefined,
    not_applied: notApplied.length > 0 ? notApplied : undefined,
    failed_parts: call.failedParts.length > 0 ? call.failedParts : undefined,
    not_tried: call.notTried.length > 0 ? call.notTried : undefined,
    notes: notes(output, [...call.notes, ...(record?.unverified ?? []), ...journalNotes(call)]),
  };
  return truncated(withoutNulls(whole));
}

/** The output's own notes first; undefined when there are none at all. */
function notes(output: object, sentences: readonly string[]): unknown[] | undefined {
  const own = "notes" in output && Array.isArray(output.notes) ? output.notes : [];
  const all = [...new Set([...own, ...sentences])];
  return all.length > 0 ? all : undefined;
}

function journalNotes({ journal }: CallInProgress): string[] {
  return journal?.lost
    ? [
        "This change could not be kept on this machine, so tp_undo_change does not know it; `tp-mcp doctor` may tell why.",
      ]
    : [];
}
