import { fieldsOf, type RecordRule } from "../model/change-rules.js";
import type { JsonSchema } from "../model/json-schema.js";
import { propertyKey } from "../model/names.js";
import type { ValueWriter } from "./values.js";

/** The words in which a change of the record is told: units, what answers call a field, and the tables that name its ids. */
export function printWords({ writer, known }: ValueWriter, { type }: RecordRule): void {
  const fields = Object.entries(fieldsOf(type.items ?? type, known));
  const print = (word: string, of: (field: JsonSchema) => string | undefined) => {
    const told = fields.flatMap(([name, field]) => {
      const text = of(field);
      return text === undefined ? [] : [`${propertyKey(name)}: ${text}`];
    });
    if (told.length > 0) writer.out.writeLine(`${word}: { ${told.join(", ")} },`);
  };
  print("units", (field) => quoted(saidOf(field, "x-unit")));
  print("called", (field) => quoted(saidOf(field, "x-called")));
  print("tables", (field) => {
    const table = known.tablesOfIds.get(saidOf(field, "x-id") ?? "");
    return table && writer.use("generated/tables.ts", table);
  });
}

function saidOf(field: JsonSchema, key: "x-unit" | "x-called" | "x-id"): string | undefined {
  return field[key] ?? field.anyOf?.find((option) => option[key])?.[key];
}

function quoted(text: string | undefined): string | undefined {
  return text === undefined ? undefined : JSON.stringify(text);
}
