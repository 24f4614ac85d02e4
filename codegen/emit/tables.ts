import { propertyKey } from "../model/names.js";
import type { LookupTable } from "../model/project.js";
import { docComment } from "./layout.js";
import { type EmittedFile, SourceWriter } from "./source-writer.js";

/** `generated/tables.ts`: a lookup for each table of the vocabulary. */
export function emitTables(tables: readonly LookupTable[]): EmittedFile {
  const writer = new SourceWriter("generated/tables.ts");
  const { out } = writer;
  for (const table of tables) {
    const key = table.ids
      ? `${writer.useType("src/values/quantity.ts", "Id")}<${JSON.stringify(table.ids)}>`
      : typeof table.values[0]?.[0];
    const lookup = writer.use("src/values/lookup.ts", "lookup");
    out.writeLine(docComment(table.description));
    out
      .write(
        `export const ${table.name} = ${lookup}<${key}, ${writer.useType("generated/types.ts", table.type)}>([`,
      )
      .newLine();
    out.indent(() => rows(table.values));
    out.write("]");
    const aliases = Object.entries(table.aliases);
    if (table.readOnly.length > 0 || aliases.length > 0) {
      out.write(", [").newLine();
      out.indent(() => rows(table.readOnly));
      out.write("]");
    }
    if (aliases.length > 0) {
      out.write(", {").newLine();
      out.indent(() => {
        for (const [word, name] of aliases) out.writeLine(`${propertyKey(word)}: ${JSON.stringify(name)},`);
      });
      out.write("}");
    }
    out.write(");").blankLine();
  }
  return writer.finish("specs/vocabulary/");

  function rows(pairs: LookupTable["values"]): void {
    for (const pair of pairs) out.writeLine(`${JSON.stringify(pair).replace(",", ", ")},`);
  }
}
