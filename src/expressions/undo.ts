/** What came of taking changes back, in one sentence. */
export function undoMessage(changes: readonly { result: string }[]): string {
  const count = (result: string) => changes.filter((change) => change.result === result).length;
  const parts = ["undone", "nothing to undo", "cannot be undone", "failed", "not tried"].flatMap((result) =>
    count(result) > 0 ? `${count(result)} ${result}` : [],
  );
  return parts.length > 0 ? `${parts.join(", ")}.` : "Nothing was changed in that time.";
}
