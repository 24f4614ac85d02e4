/** What of a comment tells it from others. */
interface Comment {
  id: number;
  comment?: string | null;
}

/** A comment that was added: `value` is the stored text, under the name it was sent with. */
export interface AddedComment<C> {
  value: string;
  comment: C;
  thread: readonly C[];
}

/**
 * The comment that is new in a thread, proved by its id, as the same words may stand there already (KB-39).
 * Undefined when nothing was added.
 */
export function addedComment<C extends Comment>(
  before: readonly C[] | null | undefined,
  after: readonly C[] | null | undefined,
  text: string,
): AddedComment<C> | undefined {
  const known = new Set((before ?? []).map(({ id }) => id));
  const added = (after ?? []).filter(({ id }) => !known.has(id));
  const comment = added.find((one) => one.comment?.trim() === text) ?? added.at(-1);
  return comment && { value: comment.comment ?? "", comment, thread: after ?? [] };
}

/** Comments of a calendar note by their number, as `addedComment` tells them apart. */
export function numbered<C extends { calendarNoteCommentStreamId: number }>(
  thread: readonly C[] | null | undefined,
): (C & { id: number })[] {
  return (thread ?? []).map((comment) => ({ ...comment, id: comment.calendarNoteCommentStreamId }));
}

/** Comments that whoever is signed in has not read; where TrainingPeaks does not tell, none. */
export function unreadOf<C extends { isRead?: boolean | null }>(
  thread: readonly C[] | null | undefined,
): C[] {
  return (thread ?? []).filter(({ isRead }) => isRead === false);
}
