import { isDeepStrictEqual } from "node:util";
import type { StrengthBlock, StrengthSet, StrengthWorkout } from "../../generated/types.js";
import { type Understood, unequalSets } from "../strength/planned.js";
import { typedBlocks } from "../strength/typed-blocks.js";
import { writtenSets } from "../strength/written-sets.js";
import { StructureError } from "../structure/index.js";
import { readJson } from "../structure/json-text.js";
import type { Fields } from "../values/json.js";

/** Sessions of the strength builder. */

/** What was asked for: typed blocks, or sets as people write them; undefined when neither was given. Blocks may come as JSON text. */
export function plannedSets(
  blocks: readonly Record<string, unknown>[] | string | undefined,
  exercises: string | undefined,
): Understood | undefined {
  if (blocks === undefined && exercises === undefined) return undefined;
  const read = blocks === undefined ? writtenSets(exercises ?? "") : readBlocks(blocks);
  return { ...read, mistakes: [...read.mistakes, ...unequalSets(read.blocks)] };
}

/** A client that sends a list as text sends JSON; any other text is sets as people write them. */
function readBlocks(given: unknown): Understood {
  if (typeof given !== "string") return typedBlocks(given);
  if (!/^\s*["[{]/.test(given)) return writtenSets(given);
  try {
    return typedBlocks(readJson(given));
  } catch (error) {
    if (!(error instanceof StructureError)) throw error;
    return { blocks: [], mistakes: [`blocks: ${error.message}`] };
  }
}

type Digested = Pick<StrengthWorkout, "title" | "instructions" | "prescribedDate" | "blocks">;

/** What of a session can be compared with what was sent, without ids and what the server adds. */
export function strengthDigest(session: Digested) {
  return {
    title: session.title ?? "",
    instructions: session.instructions ?? "",
    prescribedDate: session.prescribedDate.slice(0, 10),
    blocks: (session.blocks ?? []).map((block) => ({
      type: block.blockType,
      title: block.title ?? "",
      notes: block.coachNotes ?? "",
      exercises: (block.prescriptions ?? []).map((one) => ({
        exercise: String(one.exercise?.id ?? ""),
        notes: one.coachNotes ?? "",
        sets: (one.sets ?? []).map((set) => ({ ...setInWords(set), complete: set.isComplete === true })),
      })),
    })),
  };
}

/** Of the same what is not as it was: what somebody else changed beside it meanwhile was not asked for. */
export function changedDigest(before: Digested, after: Digested): Partial<ReturnType<typeof strengthDigest>> {
  const was: Fields = strengthDigest(before);
  const isOther = ([field, value]: [string, unknown]) => !isDeepStrictEqual(value, was[field]);
  return Object.fromEntries(Object.entries(strengthDigest(after)).filter(isOther));
}

/** What was prescribed and what was done, by parameter. */
export function setInWords({ parameterValues }: StrengthSet): {
  prescribed: Record<string, string>;
  executed: Record<string, string>;
} {
  const pairs = (key: "prescribedValue" | "executedValue") =>
    Object.fromEntries(
      (parameterValues ?? []).flatMap((value) => {
        const text = value[key];
        return text === null || text === undefined ? [] : [[value.parameter, String(text)] as const];
      }),
    );
  return { prescribed: pairs("prescribedValue"), executed: pairs("executedValue") };
}

/** Sets that were done: their results would be lost with their blocks. */
export function doneSets(blocks: readonly StrengthBlock[] | null | undefined): number {
  return (blocks ?? [])
    .flatMap((block) => block.prescriptions ?? [])
    .flatMap((one) => one.sets ?? [])
    .filter((set) => set.isComplete === true || Object.keys(setInWords(set).executed).length > 0).length;
}

/** Whether a session is planned, partly done or done. */
export function strengthStatus(session: {
  totalSets?: number | null;
  completedSets?: number | null;
  completedDateTime?: string | null;
}): string {
  const [total, done] = [session.totalSets ?? 0, session.completedSets ?? 0];
  if (session.completedDateTime || (total > 0 && done >= total)) return "done";
  return done > 0 ? "partly done" : "planned";
}
