const isBlank = (char: string | undefined): boolean => char !== undefined && /\s/.test(char);

/** How far apart the two spellings of one character may be: an escape such as `\u2014` or a folded line break. */
const LOOK_AHEAD = 8;

/**
 * For every character of `to`, its offset in `from`. Both hold the same text, but blanks, folded lines and quote escapes may
 * differ, as they do between a YAML scalar and its value, or between an expression and its indented copy in generated code.
 */
export function align(from: string, to: string): number[] {
  const places: number[] = [];
  const end = Math.max(0, from.length - 1);
  let at = 0;
  for (let i = 0; i < to.length; i++) {
    const char = to.charAt(i);
    if (isBlank(char)) {
      places.push(Math.min(at, end));
      if (!isBlank(to[i + 1])) while (isBlank(from[at])) at++;
      continue;
    }
    while (isBlank(from[at])) at++;
    const ahead = from.slice(at, at + LOOK_AHEAD).indexOf(char);
    if (ahead > 0) at += ahead;
    places.push(Math.min(at, end));
    if (ahead >= 0) at++;
  }
  places.push(Math.min(at, from.length));
  return places;
}
