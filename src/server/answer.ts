import { cleanText } from "../runtime/clean-text.js";
import type { CallInProgress } from "./tool-context.js";

/** About 8,000 tokens: what a model can use of one answer, far below every client's limit. */
const MOST_CHARACTERS = 30_000;

/** Puts what happened along the way beside the output, leaves nulls out, cleans text of others and bounds the size. */
export function finishAnswer(output: object, call: CallInProgress): Record<string, unknown> {
  const { record } = call;
  const whole = {
    ...(call.athleteName ? { athlete: call.athleteName } : {}),
    ...output,
    ...(record ? { confirmed: record.confirmed } : {}),
    ...(record && record.notApplied.length > 0 ? { not_applied: record.notApplied } : {}),
    ...(call.failedParts.length > 0 ? { failed_parts: call.failedParts } : {}),
    ...notes([...call.notes, ...(record?.unverified ?? [])], output),
  };
  return bounded(tidied(whole) as Record<string, unknown>);
}

function notes(sentences: readonly string[], output: object): Record<string, unknown> {
  const own = "notes" in output && Array.isArray(output.notes) ? output.notes : [];
  const all = [...new Set([...own, ...sentences])];
  return { notes: all.length > 0 ? all : undefined };
}

/** A copy without nulls, and with control, bidi and invisible characters taken out of every text (KB-106). */
function tidied(value: unknown): unknown {
  if (typeof value === "string") return cleanText(value);
  if (Array.isArray(value)) return value.map(tidied);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined);
  return Object.fromEntries(entries.map(([key, inner]) => [key, tidied(inner)]));
}

/** Cuts the longest list until the answer fits, and says so. */
function bounded(answer: Record<string, unknown>): Record<string, unknown> {
  const size = JSON.stringify(answer).length;
  if (size <= MOST_CHARACTERS) return answer;
  const lists = Object.entries(answer).filter((entry): entry is [string, unknown[]] =>
    Array.isArray(entry[1]),
  );
  const [longest] = lists.sort(([, a], [, b]) => JSON.stringify(b).length - JSON.stringify(a).length);
  if (!longest) return answer;
  const [field, list] = longest;
  const room = MOST_CHARACTERS - (size - JSON.stringify(list).length) - 300;
  const kept = fitting(list, Math.max(0, room));
  return {
    ...answer,
    [field]: kept,
    truncated: `${field}: the first ${kept.length} of ${list.length} are shown. Ask for a shorter range or the concise form to see the rest.`,
  };
}

function fitting(list: readonly unknown[], room: number): unknown[] {
  let used = 2;
  const end = list.findIndex((item) => {
    used += JSON.stringify(item).length + 1;
    return used > room;
  });
  return end < 0 ? [...list] : list.slice(0, end);
}
