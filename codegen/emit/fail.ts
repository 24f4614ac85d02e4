import type { Node } from "yaml";
import { child, has, text } from "../read/nodes.js";
import type { StepWriter } from "./steps.js";
import { type Scope, width } from "./values.js";

/** Columns of an error's code and of the name of its second sentence. */
const CODE_WIDTH = `"VALIDATION_ERROR", , { nextStep: }`.length;

/** A step that ends the tool with an error: `throw new ToolError(...)`, behind its condition. */
export function printFail(steps: StepWriter, step: Node, scope: Scope): void {
  const { out } = steps.writer;
  if (!has(step, "when")) {
    raise(steps, step, scope);
    out.newLine();
    return;
  }
  out.write("if (");
  steps.values.expression(child(step, "when"), scope);
  out
    .write(") ")
    .inlineBlock(() => raise(steps, step, scope))
    .newLine();
}

/** An argument on each line once they are too long for one. */
function raise(steps: StepWriter, step: Node, scope: Scope): void {
  const { out } = steps.writer;
  const message = child(step, "fail");
  const next = child(step, "next");
  out.write(`throw new ${steps.writer.use("src/values/tool-error.ts", "ToolError")}(`);
  const parts = [
    () => out.write(JSON.stringify(text(step, "code") ?? "VALIDATION_ERROR")),
    () => steps.values.template(message, scope),
    ...(next ? [() => printNext(steps, next, scope)] : []),
  ];
  if (steps.values.fitsOnLine(message, CODE_WIDTH + width(next)))
    parts.forEach((print, index) => {
      if (index > 0) out.write(", ");
      print();
    });
  else
    out.newLine().indent(() => {
      for (const print of parts) {
        print();
        out.write(",").newLine();
      }
    });
  out.write(");");
}

function printNext(steps: StepWriter, next: Node, scope: Scope): void {
  steps.writer.out.write("{ nextStep: ");
  steps.values.template(next, scope);
  steps.writer.out.write(" }");
}
