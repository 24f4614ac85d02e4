import type { Node } from "yaml";
import { child, keyNode } from "../read/nodes.js";
import type { ToolSpec } from "../spec/model.js";
import { camel, pascal } from "../spec/names.js";
import type { Known } from "./known.js";
import { docComment, wrapped } from "./layout.js";
import { type EmittedFile, SourceWriter } from "./source-writer.js";
import { needsContext, StepWriter } from "./steps.js";
import { usesInput } from "./traits.js";

export function toolModule(tool: ToolSpec): string {
  return `generated/tools/${tool.area}/${tool.name}.ts`;
}

/**
 * One readable async function for each tool. Steps that only look at the input come before `call.begin()`, which finds out whose
 * calendar is meant: bad input is refused before any request is sent.
 */
export function emitTool(tool: ToolSpec, known: Known): EmittedFile {
  const writer = new SourceWriter(toolModule(tool));
  const steps = new StepWriter(writer, tool, known);
  const input = writer.useType("generated/types.ts", `${pascal(tool.name)}Input`);
  const output = writer.useType("generated/types.ts", `${pascal(tool.name)}Output`);
  const needs = [...tool.steps, tool.result].some((step) => needsContext(step, known));
  const parameters = [
    `${usesInput(tool) ? "" : "_"}input: ${input}`,
    ...(needs ? [`call: ${writer.useType("src/tool/context.ts", "ToolCall")}`] : []),
  ];
  const start = `export async function ${camel(tool.name)}`;
  const end = `: Promise<${output}> `;
  const { out } = writer;
  out.writeLine(docComment(`${tool.title}.`));
  steps.values.tied(child(tool.spec.root, "name") ?? tool.result, () => {
    out
      .write(`${start}${wrapped(parameters, ["(", ")"], start, `${end}{`)}${end}`)
      .block(() => printBody(tool, steps));
  });
  return writer.finish(tool.spec.path);
}

function printBody(tool: ToolSpec, steps: StepWriter): void {
  const { out } = steps.writer;
  const begin = beginner(steps);
  const scope = new Set(["input", "ctx"]);
  steps.steps(tool.steps, scope, begin);
  begin(tool.result);
  steps.values.tied(keyNode(tool.spec.root, "return") ?? tool.result, () => {
    out.write("return ");
    steps.values.value(tool.result, scope);
    out.write(";");
  });
}

/** Prints `call.begin()` once, ahead of the first step that needs it. */
function beginner(steps: StepWriter): (step: Node) => void {
  let begun = false;
  return (step) => {
    if (begun || !needsContext(step, steps.known)) return;
    begun = true;
    steps.writer.out.writeLine("const ctx = await call.begin();");
  };
}
