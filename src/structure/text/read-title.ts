import { sports } from "../../../generated/tables.js";
import type { Cursor } from "./cursor.js";
import type { DraftText } from "./draft.js";
import type { ListReader } from "./list-reader.js";
import { isZoneWord, METRIC_OF } from "./read-scale.js";
import { distanceOf, isCountAt } from "./read-value.js";
import { readText } from "./read-word.js";

/** `Block 1:`, `Set 2:` only number what follows. */
const PARTS = /^(?:block|set|part|round|phase|circuit|series)$/i;

/** `main set:` says nothing; `Run:` begins another session. */
export function skipLabels({ cursor }: ListReader): void {
  while (cursor.means().step === "label") {
    cursor.take();
    cursor.takeIf(":");
  }
  if (PARTS.test(cursor.peek().text) && cursor.seesKind("number", 1) && cursor.sees(":", 2)) cursor.skip(3);
  if (/^repeat$/i.test(cursor.peek().text) && isCountAt(cursor, 1)) cursor.take();
  const word = cursor.peek();
  const named = word.kind === "word" && cursor.sees(":", 1) ? sportNamed(word.text) : undefined;
  if (named === undefined) return;
  cursor.skip(2);
  cursor.issues.sports.push({ sport: named, ...cursor.spanFrom(word) });
  if (named === cursor.sport) return;
  cursor.issues.add(word, `"${word.text}:" begins another sport: make it two sessions, one for each sport.`);
}

function sportNamed(word: string): string | undefined {
  const plain = word.toLowerCase();
  return plain === "ride" ? "Bike" : sports.names.find((name) => name.toLowerCase() === plain);
}

/** `Tempo 3x10min 85%`, `"Main" 3x(…)`: a title in front of a set. */
export function readTitle(cursor: Cursor): string | undefined {
  let words = 0;
  while (isTitleWord(cursor, words)) words += 1;
  if (words === 0) words = labelWords(cursor);
  const colon = cursor.sees(":", words) ? 1 : 0;
  if (words === 0 || !isCountAt(cursor, words + colon)) return undefined;
  const title = Array.from({ length: words }, () =>
    cursor.seesKind("text") ? readText(cursor) : cursor.take().text,
  );
  cursor.skip(colon);
  return title.join(" ");
}

/** The words of `over-unders: 3x(…)` and `hill repeats: 8x(…)`: in front of a colon any words are a title. */
function labelWords(cursor: Cursor): number {
  let words = 0;
  while (cursor.seesKind("word", words) || cursor.sees("-", words)) words += 1;
  const isLabel =
    cursor.sees(":", words) &&
    Array.from({ length: words }, (_, ahead) => ahead).every((ahead) => isPlain(cursor, ahead));
  return isLabel ? words : 0;
}

function isPlain(cursor: Cursor, ahead: number): boolean {
  const { means = {} } = cursor.peek(ahead);
  return (
    !isZoneWord(cursor.peek(ahead)) &&
    (means.unclear === undefined || means.unclear === "shape") &&
    means.basis === undefined &&
    means.step === undefined
  );
}

function isTitleWord(cursor: Cursor, ahead: number): boolean {
  const { kind, text, means } = cursor.peek(ahead);
  if (kind === "text") return true;
  if (kind !== "word" || isZoneWord(cursor.peek(ahead))) return false;
  return means === undefined ? /^\p{Lu}\p{Ll}+$/u.test(text) : means.effort !== undefined;
}

/** `pace in km:` says what percentages are of, and the unit distances are shown in. */
export function readHeading(cursor: Cursor): Omit<DraftText, "items"> {
  const { basis } = cursor.means();
  if (basis === undefined) return {};
  if (cursor.sees(":", 1)) {
    cursor.skip(2);
    return { metric: METRIC_OF[basis] };
  }
  if (cursor.means(1).step !== "in") return {};
  const { length } = cursor.means(2);
  const unit = length === "m" ? "meter" : distanceOf(length);
  if (unit === undefined || !cursor.sees(":", 3)) return {};
  cursor.skip(4);
  return { metric: METRIC_OF[basis], distanceUnit: unit };
}
