import { basename, resolve } from "node:path";
import { parse } from "yaml";
import { readSpecTexts } from "../../codegen/read/load-specs.js";
import { registry } from "../../generated/registry.js";
import type { Sandbox } from "../../sandbox/index.js";
import { roster } from "../../sandbox/seasons/people.js";

export interface ToolCall {
  name: string;
  arguments: Record<string, unknown>;
}

/** Input of the first example of each tool. */
const INPUTS = firstInputs();

/** One call of every tool of the registry, with the input of its first example and, where easy, ids the sandbox knows. */
export function callsOfEveryTool(sandbox: Sandbox): ToolCall[] {
  const ids = idsIn(sandbox);
  return registry.map(({ name }) => ({ name, arguments: adapted(INPUTS.get(name) ?? {}, ids) }));
}

function firstInputs(): ReadonlyMap<string, Record<string, unknown>> {
  const inputs = new Map<string, Record<string, unknown>>();
  for (const [path, text] of readSpecTexts(resolve(import.meta.dirname, "../.."))) {
    if (!path.startsWith("specs/tools/")) continue;
    inputs.set(basename(path, ".yaml"), parse(firstExample(text))[0].input);
  }
  return inputs;
}

/** All the examples of all tools take a second to parse. */
function firstExample(text: string): string {
  const [, examples = ""] = text.split(/^examples:\n/m);
  return `  - ${examples.split(/^(?: {2}- |(?=\S))/m)[1]}`;
}

function adapted(input: Record<string, unknown>, ids: Record<string, string>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(input).map(([key, value]) => [
      key,
      typeof value === "string" ? (ids[key] ?? value) : value,
    ]),
  );
}

/** Of one person: to look at everybody's records would make the seasons of all of them. */
function idsIn({ store }: Sandbox): Record<string, string> {
  const first = (collection: string, key: string, wanted = (_: object) => true) =>
    String(store.records(collection, roster.self.personId).find(wanted)?.[key]);
  const done = (workout: object) => "totalTime" in workout && workout.totalTime !== null;
  return {
    workout_id: first("workouts", "workoutId", done),
    completed_workout_id: first("workouts", "workoutId", done),
    planned_workout_id: first("workouts", "workoutId", (workout) => !done(workout)),
    event_id: first("events", "id"),
    note_id: first("notes", "id"),
    availability_id: first("availability", "id"),
    library_id: first("libraries", "exerciseLibraryId"),
    item_id: first("libraryItems", "exerciseLibraryItemId"),
    equipment_id: first("equipment", "equipmentId"),
  };
}
