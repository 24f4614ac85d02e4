import type { Known } from "../model/known.js";
import type { SharedRead } from "../model/project.js";
import { docComment } from "./layout.js";
import { readModule } from "./modules.js";
import { type EmittedFile, SourceWriter } from "./source-writer.js";
import { StepWriter } from "./steps.js";
import { typeText } from "./ts-type.js";
import { ValueWriter } from "./values.js";

/** One file for each area: an async function for each of its shared reads. */
export function emitSharedReads(area: string, reads: readonly SharedRead[], known: Known): EmittedFile {
  const writer = new SourceWriter(readModule({ area }));
  for (const read of reads) emitSharedRead(writer, read, known);
  return writer.finish(reads[0]?.spec.path ?? "");
}

/** What it gives is told by TypeScript, as of a `let`: the units and ids of the answers go through. */
function emitSharedRead(writer: SourceWriter, read: SharedRead, known: Known): void {
  const { out } = writer;
  const values = new ValueWriter(writer, known);
  const context = writer.useType("src/tool/context.ts", "ToolContext");
  out.writeLine(docComment(read.description));
  values.tied(read.places.from, () => {
    out.write(`export async function ${read.name}(ctx: ${context}, { `);
    for (const { name, place } of read.from) values.tied(place, () => out.write(`${name}, `));
    out.write(`}: ${typeText(read.params, writer)}) `);
  });
  out.block(() => {
    new StepWriter(values).steps(read.steps);
    values.tied(read.yield.place, () => {
      out.write("return ");
      values.value(read.yield);
      out.write(";");
    });
  });
  out.blankLine();
}
