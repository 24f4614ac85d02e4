import { groupBy } from "../../codegen/emit/schemas.js";
import { generate } from "../../codegen/generate.js";
import { formatProblem, type Problem } from "../../codegen/problem.js";
import type { SpecTexts } from "../../codegen/read/load-specs.js";
import { fixture, root } from "./fixture.js";
import { changed, filesOf, type ProblemFile } from "./problem-file.js";

/** Specs of the fixture that nothing else is built on, or can do without, and the names that a second one may not have. */
const NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ["specs/tools/rides/tp_get_rides.yaml", ["tp_get_rides"]],
  ["specs/tools/rides/tp_get_ride_day.yaml", ["tp_get_ride_day"]],
  ["specs/tools/rides/tp_move_ride.yaml", ["tp_move_ride"]],
  ["specs/views/rides.yaml", ["rides", "rideSummary"]],
  ["specs/reads/rides.yaml", ["rides", "rideDay"]],
]);

/** A wrong spec as one more file of the fixture. */
interface Copy {
  problem: ProblemFile;
  path: string;
  text: string;
  /** Of its area, for the vocabulary. */
  area: string;
  /** What is told of it, with the names of the original. */
  restored: (told: string) => string;
}

/**
 * What is told of wrong specs that go through the generator together, which costs a fraction of one run for each. A stage that finds
 * something hides what later ones would say, so those that are told of are taken out, until nothing is told any more. Whoever isn't in
 * the answer, or is told something else than expected, has to be tried alone.
 */
export async function toldTogether(problems: readonly ProblemFile[]): Promise<Map<ProblemFile, string>> {
  const told = new Map<ProblemFile, string>();
  let open = problems.flatMap(copyOf);
  for (let before = Infinity; open.length > 0 && open.length < before; ) {
    before = open.length;
    const result = await generate(root, withCopies(open));
    const found = groupBy(result.problems, ({ file }) => file);
    for (const { problem, path, restored } of open)
      if (found.has(path)) told.set(problem, restored(printed(found.get(path) ?? [])));
    open = open.filter(({ path }) => !found.has(path));
  }
  return told;
}

export function printed(problems: readonly Problem[]): string {
  return problems.map(formatProblem).join("\n\n");
}

function copyOf(problem: ProblemFile, index: number): Copy[] {
  const [file = "", ...others] = filesOf(problem);
  const names = NAMES.get(file);
  if (!names || others.length > 0) return [];
  // As long as the names themselves, so that every caret stays where it is.
  const number = String(index).padStart(3, "0");
  const pairs = names.map((name) => [name, `${name.slice(0, -number.length)}${number}`] as const);
  const renamed = (text: string) => pairs.reduce((all, [name, own]) => all.replaceAll(name, own), text);
  const [area = ""] = /(?<=^area: )\w+/.exec(renamed(fixture.get(file) ?? "")) ?? [];
  const folder = file.slice(0, file.lastIndexOf("/") + 1);
  return [
    {
      problem,
      path: `${folder}${renamed(file.slice(folder.length))}`,
      text: renamed(changed(fixture, problem).get(file) ?? ""),
      area,
      restored: (told) => pairs.reduce((all, [name, own]) => all.replaceAll(own, name), told),
    },
  ];
}

function withCopies(copies: readonly Copy[]): SpecTexts {
  const areas = copies
    .filter(({ area }) => area !== "")
    .map(({ area }) => `  ${area}: { title: Rides, description: Again. }\n`);
  return new Map([
    ...fixture,
    ["specs/vocabulary/areas.yaml", `areas:\n${areas.join("")}`],
    ...copies.map(({ path, text }) => [path, text] as const),
  ]);
}
