import type { Node } from "yaml";
import { checkSteps } from "../check/shape.js";
import { suggestion } from "../check/suggest.js";
import { child, entries, items, plain, text } from "../read/nodes.js";
import type { SpecFile } from "../read/spec-file.js";
import type { TypeNames } from "./field-type.js";
import { readFields } from "./fields.js";
import type { JsonSchema } from "./json-schema.js";
import type { Effect, ToolExample, ToolSpec, Vocabulary } from "./model.js";
import { checkName, TakenNames } from "./name-checks.js";
import { SNAKE_CASE, TOOL_NAME } from "./names.js";

/** Inputs and outputs that the runtime adds by itself; a tool that defines one would hide it. */
const ADDED_INPUTS = new Set(["athlete", "dry_run"]);

/** One file per MCP tool: `specs/tools/<area>/<tool>.yaml`. */
export function readTools(specs: readonly SpecFile[], names: TypeNames, vocabulary: Vocabulary): ToolSpec[] {
  const taken = new TakenNames();
  const aliases: { spec: SpecFile; node: Node }[] = [];
  const tools = specs.flatMap((spec) => {
    if (!checkSteps(spec, child(spec.root, "steps"), ["steps"])) return [];
    const name = text(spec.root, "name") ?? "";
    const nameNode = child(spec.root, "name");
    if (checkName(spec, nameNode, name, TOOL_NAME, "tp_get_workouts") && checkFile(spec, name, vocabulary))
      taken.claim(spec, nameNode, name, "tool");
    for (const alias of items(child(spec.root, "aliases"))) aliases.push({ spec, node: alias });
    const input = readInterface(spec, "input", names);
    checkExamples(spec, input);
    const calls = findSteps(child(spec.root, "steps"));
    return [
      {
        name,
        area: spec.path.split("/")[2] ?? "",
        title: text(spec.root, "title") ?? "",
        effect: text(spec.root, "effect") as Effect,
        description: (text(spec.root, "description") ?? "").trim(),
        aliases: (plain(child(spec.root, "aliases")) as string[] | undefined) ?? [],
        input,
        instead: readInstead(spec, input),
        output: readInterface(spec, "output", names),
        steps: items(child(spec.root, "steps")),
        result: child(spec.root, "return") as Node,
        calls: calls.flatMap((step) =>
          [text(step, "call"), text(child(step, "verify"), "call")].filter((call) => call !== undefined),
        ),
        hooks: calls.flatMap((step) => text(step, "hook") ?? []),
        examples: plain(child(spec.root, "examples")) as ToolExample[],
        spec,
      },
    ];
  });
  for (const { spec, node } of aliases) {
    const alias = String(plain(node));
    if (checkName(spec, node, alias, TOOL_NAME, "tp_get_workouts")) taken.claim(spec, node, alias, "tool");
  }
  return tools;
}

function readInterface(spec: SpecFile, part: "input" | "output", names: TypeNames): JsonSchema {
  const node = child(spec.root, part);
  for (const { key, keyNode } of entries(node)) {
    checkName(spec, keyNode, key, SNAKE_CASE, "duration_minutes");
    if (part === "input" && ADDED_INPUTS.has(key))
      spec.reportNode(keyNode, "name", `"${key}" is added by the generator where a tool needs it`);
    const lenient = child(child(node, key), "lenient");
    if (part === "output" && lenient)
      spec.reportNode(lenient, "field", '"lenient" is for inputs, which the steps check themselves');
  }
  return readFields(spec, node, names);
}

/** A name that is an input needs no other. */
function readInstead(spec: SpecFile, input: JsonSchema): Record<string, string> {
  const node = child(spec.root, "instead");
  for (const { key, keyNode } of entries(node))
    if (Object.hasOwn(input.properties ?? {}, key) || ADDED_INPUTS.has(key))
      spec.reportNode(keyNode, "name", `"${key}" is an input of this tool`, "remove this line");
  return (plain(node) as Record<string, string> | undefined) ?? {};
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

/** An example that gives an input nobody reads would prove nothing. */
function checkExamples(spec: SpecFile, input: JsonSchema): void {
  const known = [...Object.keys(input.properties ?? {}), ...ADDED_INPUTS];
  for (const example of items(child(spec.root, "examples")))
    for (const { key, keyNode } of entries(child(example, "input")))
      if (!known.includes(key))
        spec.reportNode(keyNode, "example", `"${key}" is not an input`, suggestion(key, known));
}

/** Every step, those inside `for` and `together` included. */
function findSteps(node: Node | undefined): Node[] {
  return items(node).flatMap((step) => [
    step,
    ...findSteps(child(step, "do")),
    ...findSteps(child(step, "together")),
  ]);
}
