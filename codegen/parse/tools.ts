import { posix } from "node:path";
import type { z } from "zod";
import type { JsonSchema } from "../model/json-schema.js";
import { SNAKE_CASE, TOOL_NAME } from "../model/names.js";
import { placeOf } from "../model/place.js";
import type { Protect, ToolSpec, Vocabulary } from "../model/project.js";
import type { Step } from "../model/step.js";
import type { toolShape } from "../model/tool-shapes.js";
import { allSteps } from "../model/walk.js";
import { child, entries, items, keyNode } from "../read/nodes.js";
import type { SpecFile } from "../read/spec-file.js";
import { suggestion } from "../suggest.js";
import type { TypeNames } from "./field-type.js";
import { readFields } from "./fields.js";
import { readGivenValues } from "./given-values.js";
import { checkName, TakenNames } from "./name-checks.js";
import type { Surroundings } from "./parameters.js";
import { checkSteps, type Shaped } from "./shape.js";
import { readSteps } from "./steps.js";
import { readText, readValue, wordAt } from "./values.js";

/** What a step can name. */
type Callable = Pick<Surroundings, "endpoints" | "reads">;
type ToolShape = z.infer<typeof toolShape>;

/** Inputs and outputs that the runtime adds by itself; a tool that defines one would hide it. */
const ADDED_INPUTS = new Set(["athlete", "dry_run"]);

/** One file per MCP tool: `specs/tools/<area>/<tool>.yaml`. */
export function readTools(
  files: readonly Shaped<ToolShape>[],
  names: TypeNames,
  vocabulary: Vocabulary,
  known: Callable,
): ToolSpec[] {
  const taken = new TakenNames();
  const sound = files.filter(({ spec }) => checkSteps(spec, child(spec.root, "steps"), ["steps"]));
  for (const { spec, data } of sound) {
    const node = child(spec.root, "name");
    const name = data.name ?? nameOfFile(spec);
    const isGood = checkName(spec, node, name, TOOL_NAME, "tp_get_workouts");
    if (isGood && checkFile(spec, name, vocabulary)) taken.claim(spec, node, name, "tool");
  }
  for (const { spec, data } of sound)
    for (const [index, alias] of (data.aliases ?? []).entries()) {
      const node = items(child(spec.root, "aliases"))[index];
      if (checkName(spec, node, alias, TOOL_NAME, "tp_get_workouts")) taken.claim(spec, node, alias, "tool");
    }
  return sound.map((file) => readTool(file, { ...names, plainOnly: true }, known));
}

function readTool({ spec, data }: Shaped<ToolShape>, names: TypeNames, known: Callable): ToolSpec {
  const input = readInterface(spec, "input", names);
  const inputNode = child(spec.root, "input");
  const checks = names.groups
    .checksOf(inputNode)
    .flatMap((group) => readSteps({ ...known, spec: group.spec, input }, group.checks));
  const steps = [...checks, ...readSteps({ ...known, spec, input }, child(spec.root, "steps"))];
  const every = allSteps(steps);
  return {
    name: data.name ?? nameOfFile(spec),
    area: spec.path.split("/")[2] ?? "",
    title: data.title,
    effect: data.effect,
    description: data.description.trim(),
    aliases: data.aliases ?? [],
    input,
    inputs: names.groups
      .fieldsOf(spec, inputNode)
      .map(({ key, keyNode, from }) => wordAt(spec, from ?? keyNode, key)),
    instead: readInstead(spec, data.instead, input),
    output: readInterface(spec, "output", names),
    protect: readProtect(spec, data),
    steps,
    result: readGivenValues(spec, spec.root, ["output", "return"], names.groups),
    calls: every.flatMap((step) => callsOf(step, known)),
    hooks: every.flatMap((step) => (step.kind === "hook" ? step.hook.name : [])),
    examples: data.examples,
    refuses: data.refuses ?? [],
    without: data.without ?? [],
    places: {
      name: placeOf(spec, child(spec.root, "name")),
      effect: placeOf(spec, child(spec.root, "effect")),
      return: placeOf(spec, keyNode(spec.root, "return") ?? keyNode(spec.root, "output")),
    },
    spec,
  };
}

function callsOf(step: Step, { reads }: Callable): string[] {
  if (step.kind === "read") return reads.get(step.read.name)?.calls ?? [];
  if (step.kind !== "call") return [];
  const { endpoint, verify } = step;
  return [endpoint, verify?.call?.endpoint ?? [], verify?.listed?.endpoint ?? []]
    .flat()
    .map(({ name }) => name);
}

function readProtect(spec: SpecFile, { protect }: ToolShape): Protect | undefined {
  const node = child(spec.root, "protect");
  const place = placeOf(spec, keyNode(spec.root, "protect"));
  if (!protect) return undefined;
  if ("never" in protect) return { place, never: protect.never };
  return { place, when: readValue(spec, child(node, "when")), says: readText(spec, child(node, "says")) };
}

function readInterface(spec: SpecFile, part: "input" | "output", names: TypeNames): JsonSchema {
  const node = child(spec.root, part);
  for (const { key, keyNode, value, spec: file } of names.groups.fieldsOf(spec, node)) {
    checkName(file, keyNode, key, SNAKE_CASE, "duration_minutes");
    if (part === "input" && ADDED_INPUTS.has(key))
      file.reportNode(keyNode, "name", `"${key}" is added by the generator where a tool needs it`);
    const lenient = child(value, "lenient");
    if (part === "output" && lenient)
      file.reportNode(lenient, "field", '"lenient" is for inputs, which the steps check themselves');
  }
  const isOutput = part === "output";
  const fields = readFields(spec, node, {
    ...names,
    given: isOutput,
    nothing: isOutput ? "both" : "undefined",
  });
  if (isOutput) checkNotes(spec, child(node, "notes"), fields);
  return fields;
}

/** The runtime adds its own sentences to `notes`, and leaves it out where there are none. */
function checkNotes(
  spec: SpecFile,
  node: Parameters<SpecFile["reportNode"]>[0],
  { properties = {}, required = [] }: JsonSchema,
): void {
  const { notes } = properties;
  if (!notes) return;
  if (!(notes.anyOf ?? [notes]).some(({ items }) => items?.type === "string"))
    spec.reportNode(
      node,
      "field",
      "notes are sentences of this program; records need another name",
      "string[]?",
    );
  else if (required.includes("notes"))
    spec.reportNode(node, "field", "notes are left out where there are none", "string[]?");
}

/** A name that is an input needs no other. */
function readInstead(
  spec: SpecFile,
  instead: ToolShape["instead"] = {},
  input: JsonSchema,
): Record<string, string> {
  for (const { key, keyNode } of entries(child(spec.root, "instead")))
    if (Object.hasOwn(input.properties ?? {}, key) || ADDED_INPUTS.has(key))
      spec.reportNode(keyNode, "name", `"${key}" is an input of this tool`, "remove this line");
  return instead;
}

function nameOfFile({ path }: SpecFile): string {
  return posix.basename(path, ".yaml");
}

/** The path says area and name; both must agree with what is inside. */
function checkFile(spec: SpecFile, name: string, vocabulary: Vocabulary): boolean {
  const [, , area = "", file = ""] = spec.path.split("/");
  if (!vocabulary.areas.has(area))
    spec.report(0, 1, "area", `no area is called "${area}"`, suggestion(area, vocabulary.areas.keys()));
  if (file === `${name}.yaml`) return true;
  const node = child(spec.root, "name");
  spec.reportNode(node, "name", `this file is "${file}", its tool "${name}"`, "give both the same name");
  return false;
}
