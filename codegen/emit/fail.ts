import type { FailStep } from "../model/step.js";
import { type ValueWriter, width } from "./values.js";

/** Columns of an error's code and of the name of its second sentence. */
const CODE_WIDTH = `"VALIDATION_ERROR", , { nextStep: }`.length;

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

/** An argument on each line once they are too long for one. */
function raise(values: ValueWriter, step: FailStep): void {
  const { out } = values.writer;
  const { code, message, next, facts } = step;
  out.write(`throw new ${values.writer.use("src/values/tool-error.ts", "ToolError")}(`);
  const parts = [
    () => out.write(JSON.stringify(code)),
    () => values.value(message),
    ...(next || facts ? [() => printDetails(values, step)] : []),
  ];
  if (!facts && values.fitsOnLine(message.place, CODE_WIDTH + width(next?.place)))
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
