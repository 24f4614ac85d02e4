/**
 * The name nearest to a misspelt one, or undefined when nothing is near enough to be meant.
 * @param most letters that may differ
 */
export function closest(
  name: string,
  names: Iterable<string>,
  most: number = Math.max(2, Math.floor(name.length / 3)),
): string | undefined {
  let best: string | undefined;
  let bestDistance = most + 1;
  for (const other of names) {
    const d = distance(name.toLowerCase(), other.toLowerCase());
    if (d < bestDistance) {
      bestDistance = d;
      best = other;
    }
  }
  return best;
}

/** Edit distance (Levenshtein), one row at a time. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitute = at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(at(row, j) + 1, at(next, j - 1) + 1, substitute));
    }
    row = next;
  }
  return at(row, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
