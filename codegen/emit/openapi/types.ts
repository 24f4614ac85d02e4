import openapiTS, { astToString, type SchemaObject } from "openapi-typescript";
import ts from "typescript";
import type { JsonSchema } from "../../model/json-schema.js";
import { remembered } from "../../remembered.js";
import { header } from "../source-writer.js";
import type { OpenApiDocument } from "./assemble.js";

const { factory } = ts;

/**
 * `generated/openapi.ts`: the components as types. Only text leaves this file: ts-morph brings a TypeScript of its own, and nodes
 * of one must never meet the other.
 */
export function openApiTypes(document: OpenApiDocument): Promise<string> {
  return typesOf(JSON.stringify({ ...document, paths: {}, servers: [], tags: [] }));
}

const typesOf = remembered(async (components) => {
  const nodes = await openapiTS(components, { silent: true, transform });
  const kept = nodes.filter((node) => !UNUSED.has(nameOf(node)));
  const types = astToString(kept).trim();
  const imports = ["DateTime", "Day", "Id", "IdText", "Quantity"].filter((name) =>
    new RegExp(`\\b${name}\\b`).test(types),
  );
  const importLine =
    imports.length > 0 ? `import type { ${imports.join(", ")} } from "../src/values/quantity.js";\n\n` : "";
  return `${header("specs/")}\n${importLine}${types}\n`;
}, 4);

/** Exports of openapi-typescript that describe requests; our endpoints do that. */
const UNUSED = new Set(["paths", "webhooks", "$defs", "operations"]);

function nameOf(node: ts.Node): string {
  return ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node) ? node.name.text : "";
}

/** `generated/types.ts`: a named interface for each component, so that messages say `Workout` and not twenty lines of braces. */
export function namedTypes(schemas: Record<string, JsonSchema>): string {
  const lines = Object.entries(schemas).map(([name, schema]) =>
    schema.properties
      ? `export interface ${name} extends Schema<"${name}"> {}`
      : `export type ${name} = Schema<"${name}">;`,
  );
  return [
    header("specs/"),
    'import type { components } from "./openapi.js";',
    "",
    ...lines,
    "",
    'type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];',
    "",
  ].join("\n");
}

/** Numbers with a unit, ids with a kind and days become the types that can't be mixed up. */
function transform(schema: SchemaObject): ts.TypeNode | undefined {
  const {
    type,
    format,
    "x-unit": unit,
    "x-id": kind,
    "x-wire": wire,
    "x-input": form,
  } = schema as unknown as JsonSchema;
  const special = wire
    ? wireType(wire)
    : unit
      ? generic("Quantity", unit)
      : kind
        ? generic([type].flat().includes("string") ? "IdText" : "Id", kind)
        : form === "date-or-datetime"
          ? wireType("midnight")
          : dayType(format);
  if (!special) return undefined;
  return Array.isArray(type) && type.includes("null")
    ? factory.createUnionTypeNode([special, factory.createLiteralTypeNode(factory.createNull())])
    : special;
}

/** A day, with or without a time; an object, or the text it was sent as. */
function wireType(wire: NonNullable<JsonSchema["x-wire"]>): ts.TypeNode {
  const [first, second] =
    wire === "midnight"
      ? [factory.createTypeReferenceNode("Day"), factory.createTypeReferenceNode("DateTime")]
      : [
          factory.createKeywordTypeNode(ts.SyntaxKind.ObjectKeyword),
          factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
        ];
  return factory.createUnionTypeNode([first, second]);
}

function dayType(format: string | undefined): ts.TypeNode | undefined {
  if (format === "date") return factory.createTypeReferenceNode("Day");
  return format === "date-time" ? factory.createTypeReferenceNode("DateTime") : undefined;
}

function generic(name: string, argument: string): ts.TypeNode {
  return factory.createTypeReferenceNode(name, [
    factory.createLiteralTypeNode(factory.createStringLiteral(argument)),
  ]);
}
