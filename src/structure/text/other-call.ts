import type { DraftItem, DraftTarget, DraftText, Span } from "./draft.js";
import type { Issues } from "./issues.js";
import { stepsOf } from "./resolve-basis.js";

/** One of the sessions that a text holds. */
interface Part extends Span {
  sport: string;
}

/** What to send where no structure can say what the text does: two sessions for a brick, a description for exercises. */
export function otherCall(
  text: string,
  { items }: DraftText,
  issues: Issues,
  sport: string | undefined,
): string | undefined {
  if (issues.hasExercises) {
    const written = JSON.stringify(issues.written({ at: 0, end: text.length }));
    return `Send no structure, but duration_minutes and description: ${written}`;
  }
  const parts =
    issues.sports.length > 0 ? labelledParts(text, issues) : sport === "Brick" ? brickParts(items) : [];
  const calls = parts.map(
    (part) => `sport: ${JSON.stringify(part.sport)}, structure: ${JSON.stringify(textOf(part, issues))}`,
  );
  return calls.length > 1 ? `Send ${calls.length} workouts: ${calls.join("; and ")}` : undefined;
}

/** `Bike: … ; Run: …`. */
function labelledParts(text: string, { sports }: Issues): Part[] {
  return sports.map(({ sport, end }, index) => ({
    sport,
    at: end,
    end: sports[index + 1]?.at ?? text.length,
  }));
}

/** A ride in percent or watts, and from the first pace on a run. */
function brickParts(items: readonly DraftItem[]): Part[] {
  const run = items.findIndex((item) => [...stepsOf([item])].some(({ target }) => isPace(target)));
  const [first, start, last] = [items[0], items[run], items.at(-1)];
  if (run < 1 || first === undefined || start === undefined || last === undefined) return [];
  return [
    { sport: "Bike", at: first.at, end: start.at },
    { sport: "Run", at: start.at, end: last.end },
  ];
}

function isPace(target: DraftTarget | undefined): boolean {
  if (target?.kind === "percent" || target?.kind === "effort")
    return target.metric === "percentOfThresholdPace";
  return target?.kind === "pace" || (target?.kind === "zone" && target.of === "pace");
}

function textOf(part: Span, issues: Issues): string {
  return issues.written(part).replace(/^[\s,;:/+-]+|[\s,;:/+-]+$/g, "");
}
