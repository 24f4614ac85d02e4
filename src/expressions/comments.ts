import type { WorkoutComment } from "../../generated/types.js";

type Thread = readonly WorkoutComment[] | null | undefined;

/** A comment that was added: `value` is the stored text, under the name it was sent with. */
export interface AddedComment {
  value: string;
  comment: WorkoutComment;
  thread: readonly WorkoutComment[];
}

/**
 * The comment that is new in a thread, proved by its id, as the same words may stand there already (KB-39).
 * Undefined when nothing was added.
 */
export function addedComment(before: Thread, after: Thread, text: string): AddedComment | undefined {
  const known = new Set((before ?? []).map(({ id }) => id));
  const added = (after ?? []).filter(({ id }) => !known.has(id));
  const comment = added.find((one) => one.comment?.trim() === text) ?? added.at(-1);
  return comment && { value: comment.comment ?? "", comment, thread: after ?? [] };
}
