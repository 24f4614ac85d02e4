import type { Known } from "../model/known.js";
import { camel, pascal } from "../model/names.js";
import { needsContext, readsContext, usesInput } from "../model/needs.js";
import type { ToolSpec } from "../model/project.js";
import { docComment, listed } from "./layout.js";
import { toolModule } from "./modules.js";
import { type EmittedFile, SourceWriter } from "./source-writer.js";
import { StepWriter } from "./steps.js";
import { ValueWriter } from "./values.js";

/**
 * One readable async function for each tool. Steps that only look at the input come before `call.begin()`, which finds out whose
 * calendar is meant: bad input is refused before any request is sent.
 */
export function emitTool(tool: ToolSpec, known: Known): EmittedFile {
  const writer = new SourceWriter(toolModule(tool));
  const values = new ValueWriter(writer, known);
  const input = writer.useType("generated/types.ts", `${pascal(tool.name)}Input`);
  const output = writer.useType("generated/types.ts", `${pascal(tool.name)}Output`);
  const needs = tool.steps.some((step) => needsContext(step, known.hooks)) || readsContext(tool.result);
  const parameters = [
    `${usesInput(tool) ? "" : "_"}input: ${input}`,
    ...(needs ? [`call: ${writer.useType("src/tool/context.ts", "ToolCall")}`] : []),
  ];
  const start = `export async function ${camel(tool.name)}`;
  const end = `: Promise<${output}> `;
  const { out } = writer;
  out.writeLine(docComment(`${tool.title}.`));
  values.tied(tool.places.name, () => {
    out.write(`${start}${listed(parameters, ["(", ")"])}${end}`).block(() => printBody(tool, values));
  });
  return writer.finish(tool.spec.path);
}

/** Prints `call.begin()` once, ahead of the first step that needs it. */
function printBody(tool: ToolSpec, values: ValueWriter): void {
  const { out } = values.writer;
  let begun = false;
  const begin = (isNeeded: boolean): void => {
    if (isNeeded && !begun) out.writeLine("const ctx = await call.begin();");
    begun ||= isNeeded;
  };
  new StepWriter(values, tool).steps(tool.steps, (step) => begin(needsContext(step, values.known.hooks)));
  begin(readsContext(tool.result));
  values.tied(tool.places.return, () => {
    out.write("return ");
    values.value(tool.result);
    out.write(";");
  });
}
