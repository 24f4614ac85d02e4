/** The part of JSON Schema (OpenAPI 3.1) that specs can say, with our own extensions. */
export interface JsonSchema {
  type?: string | string[];
  format?: string;
  description?: string;
  enum?: readonly (string | number)[];
  default?: unknown;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  pattern?: string;
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  anyOf?: JsonSchema[];
  $ref?: string;
  /** Sent, but never shown again by the server. */
  writeOnly?: true;
  /** Unit of a number, a word of specs/vocabulary: `h`, `m`, `W`. */
  "x-unit"?: string;
  /** Kind of an id, a word of specs/vocabulary: `workoutId`, `workoutType`. */
  "x-id"?: string;
  /** A tool input that is accepted in another form than it is used in: an id as text, a day with or without a time. */
  "x-input"?: "id" | "date-or-datetime" | "comma-list";
  /** Held plainly by tools and written in another form by the endpoint: src/http/encode.ts. */
  "x-wire"?: "midnight" | "json-text";
  /** The schema of what is inside an object, so far as it is known: examples are held against it, answers are not. */
  "x-holds"?: string;
  /** Shown to clients but checked by the tool's own steps, whose errors say more than a schema can. */
  "x-lenient"?: true;
  /** "" clears the stored text; in every other optional input it counts as not given. */
  "x-clears"?: true;
  /** What answers call a field of the API. */
  "x-called"?: string;
  /** The table whose everyday names an input of these words may be given instead. */
  "x-table"?: string;
}

const REF = "#/components/schemas/";

export function refTo(name: string): JsonSchema {
  return { $ref: `${REF}${name}` };
}

export function refName(schema: JsonSchema): string | undefined {
  return schema.$ref?.slice(REF.length);
}

/** Names of the schemas that `schema` mentions, nested ones included. */
export function refsIn(schema: JsonSchema): string[] {
  const own = refName(schema);
  const inner = [
    ...Object.values(schema.properties ?? {}),
    ...(schema.anyOf ?? []),
    ...(schema.items ? [schema.items] : []),
    ...(typeof schema.additionalProperties === "object" ? [schema.additionalProperties] : []),
  ];
  return [...(own ? [own] : []), ...inner.flatMap(refsIn)];
}

/** The schema with null beside what it says. */
export function orNull(schema: JsonSchema): JsonSchema {
  const { type, enum: choices, anyOf, items, properties, description, writeOnly } = schema;
  const isAnything = type === undefined && !choices && !anyOf && !schema.$ref;
  if (isNullable(schema) || isAnything) return schema;
  if (typeof type === "string" && !items && !properties) return { ...schema, type: [type, "null"] };
  const { description: _, writeOnly: __, "x-called": called, ...rest } = schema;
  const options = anyOf ?? [rest];
  return {
    anyOf: [...options, { type: "null" }],
    ...(description === undefined ? {} : { description }),
    ...(writeOnly ? { writeOnly } : {}),
    ...(called === undefined ? {} : { "x-called": called }),
  };
}

export function isNullable(schema: JsonSchema): boolean {
  return (
    schema.type === "null" ||
    (Array.isArray(schema.type) && schema.type.includes("null")) ||
    (schema.anyOf ?? []).some(isNullable)
  );
}
