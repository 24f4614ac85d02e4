import type { FailStep } from "../model/step.js";
import type { ValueWriter } from "./values.js";

/** A step that ends the tool with an error: `throw new ToolError(...)`, behind its condition. */
export function printFail(values: ValueWriter, step: FailStep): void {
  const { out } = values.writer;
  if (!step.when) {
    raise(values, step);
    out.newLine();
    return;
  }
  out.write("if (");
  values.value(step.when);
  out
    .write(") ")
    .inlineBlock(() => raise(values, step))
    .newLine();
}

function raise(values: ValueWriter, step: FailStep): void {
  const { out } = values.writer;
  const { code, message, next, facts } = step;
  const error = values.writer.use("src/values/tool-error.ts", "ToolError");
  out.write(`throw new ${error}(${JSON.stringify(code)}, `);
  values.value(message);
  if (next || facts) {
    out.write(", ");
    printDetails(values, step);
  }
  out.write(");");
}

function printDetails(values: ValueWriter, { next, facts }: FailStep): void {
  const { out } = values.writer;
  const printNext = () => {
    out.write("nextStep: ");
    if (next) values.value(next);
  };
  if (!facts) {
    out.write("{ ");
    printNext();
    out.write(" }");
    return;
  }
  out.inlineBlock(() => {
    if (next) {
      printNext();
      out.write(",").newLine();
    }
    out.write("facts: ");
    values.object(facts);
    out.write(",").newLine();
  });
}
