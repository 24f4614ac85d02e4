import { closest } from "../runtime/closest.js";
import type { Lookup } from "../runtime/lookup.js";

/** Sports as people name them. */

/** Names that are not TrainingPeaks' own. */
const OTHER_NAMES: Record<string, string> = {
  mountainbike: "mtnbike",
  mtb: "mtnbike",
  crosstraining: "crosstrain",
};

/** The ids of sports given by name or id; spelling counts without case, spaces and hyphens. */
export function sportIds<Key extends number>(sports: Lookup<Key, string>, wanted: readonly string[]): Key[] {
  return wanted.map((sport) => sportId(sports, sport)).filter((id) => id !== undefined);
}

/** What is wrong with a list of sports, as a sentence; undefined when all are known. */
export function sportsMistake<Key extends number>(
  sports: Lookup<Key, string>,
  wanted: readonly string[] | undefined,
): string | undefined {
  const unknown = wanted?.find((sport) => sportId(sports, sport) === undefined);
  if (unknown === undefined) return undefined;
  const near = closest(unknown, sports.names);
  return `sport_types: "${unknown}" is no sport${near ? `; did you mean "${near}"?` : `; expected ${sports.names.join(", ")}`}`;
}

function sportId<Key extends number>(sports: Lookup<Key, string>, wanted: string): Key | undefined {
  const word = wanted.toLowerCase().replace(/[^a-z0-9]/g, "");
  return sports.names
    .map((name) => ({ name, id: sports.idOf(name) }))
    .find(({ name, id }) => name.toLowerCase() === (OTHER_NAMES[word] ?? word) || String(id) === word)?.id;
}
