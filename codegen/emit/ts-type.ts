import { type JsonSchema, refName } from "../model/json-schema.js";
import { propertyKey } from "../model/names.js";
import type { SourceWriter } from "./source-writer.js";

const QUANTITY = "src/values/quantity.ts";

/** A schema as TypeScript source; named schemas, units and id kinds are imported. */
export function typeText(schema: JsonSchema, writer: SourceWriter): string {
  const name = refName(schema);
  if (name) return writer.useType("generated/types.ts", name);
  if (schema["x-wire"]) return wireText(schema, writer);
  if (schema.anyOf) return schema.anyOf.map((option) => typeText(option, writer)).join(" | ");
  if (Array.isArray(schema.type))
    return schema.type.map((type) => typeText({ ...schema, type }, writer)).join(" | ");
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (schema.type === "array") return arrayOf(typeText(schema.items ?? {}, writer));
  if (schema.type === "object") return objectText(schema, writer);
  return scalarText(schema, writer);
}

function wireText({ type, "x-wire": wire }: JsonSchema, writer: SourceWriter): string {
  const plain =
    wire === "midnight"
      ? `${writer.useType(QUANTITY, "Day")} | ${writer.useType(QUANTITY, "DateTime")}`
      : "object | string";
  return type?.includes("null") ? `${plain} | null` : plain;
}

function scalarText(schema: JsonSchema, writer: SourceWriter): string {
  if (schema.type === "null") return "null";
  if (schema["x-unit"]) return `${writer.useType(QUANTITY, "Quantity")}<${JSON.stringify(schema["x-unit"])}>`;
  if (schema["x-id"]) {
    const id = schema.type === "string" ? "IdText" : "Id";
    return `${writer.useType(QUANTITY, id)}<${JSON.stringify(schema["x-id"])}>`;
  }
  if (schema["x-input"] === "date-or-datetime")
    return `${writer.useType(QUANTITY, "Day")} | ${writer.useType(QUANTITY, "DateTime")}`;
  if (schema.format === "date") return writer.useType(QUANTITY, "Day");
  if (schema.format === "date-time") return writer.useType(QUANTITY, "DateTime");
  if (schema.type === "integer" || schema.type === "number") return "number";
  return schema.type === "string" || schema.type === "boolean" ? schema.type : "unknown";
}

function objectText(schema: JsonSchema, writer: SourceWriter): string {
  if (!schema.properties) {
    const values =
      typeof schema.additionalProperties === "object"
        ? typeText(schema.additionalProperties, writer)
        : "unknown";
    return `Record<string, ${values}>`;
  }
  const required = new Set(schema.required);
  const members = Object.entries(schema.properties).map(([key, value]) => {
    const mark = required.has(key) ? "" : "?";
    return `${propertyKey(key)}${mark}: ${typeText(value, writer)}${mark ? " | undefined" : ""}`;
  });
  return members.length > 0 ? `{ ${members.join("; ")} }` : "Record<string, never>";
}

function arrayOf(item: string): string {
  return item.includes(" ") ? `(${item})[]` : `${item}[]`;
}
