import { type JsonSchema, refName } from "../model/json-schema.js";
import { propertyKey } from "../model/names.js";
import { listed } from "./layout.js";
import type { SourceWriter } from "./source-writer.js";

/** What the schema checks decides how strict it is: input refuses unknown keys, an answer of the server keeps them. */
export type ZodKind = "input" | "output" | "wire";

export interface ZodContext {
  writer: SourceWriter;
  kind: ZodKind;
  /** Module of a named schema's zod constant. */
  moduleOf: (schema: string) => string;
}

const OBJECT: Record<ZodKind, string> = {
  input: "z.strictObject",
  output: "z.object",
  wire: "z.looseObject",
};
const INPUT_TYPES = "src/tool/input-types.ts";
const WIRE_TYPES = "src/http/wire-types.ts";
const SCALAR_TYPES = "src/values/scalar-types.ts";

/** Name of the zod constant of a named schema: `Workout` -> `workoutSchema`. */
export function zodName(schema: string): string {
  return `${schema.charAt(0).toLowerCase()}${schema.slice(1)}Schema`;
}

/** A schema as zod source. */
export function zodText(schema: JsonSchema, context: ZodContext): string {
  const text = printed(schema, context);
  if (text.includes("z.")) context.writer.use("zod", "* as z");
  return text;
}

function printed(schema: JsonSchema, context: ZodContext): string {
  const ready = readyScalar(schema, context);
  if (ready) return ready;
  if (schema["x-lenient"]) return "z.any()";
  if (schema["x-wire"] === "json-text")
    return `z.union([z.record(z.string(), z.unknown()), ${context.writer.use(WIRE_TYPES, "jsonText")}])`;
  const name = refName(schema);
  if (name) return reference(name, context);
  if (schema.anyOf) return union(schema.anyOf, context);
  if (Array.isArray(schema.type))
    return union(
      schema.type.map((type) => ({ ...schema, type })),
      context,
    );
  if (schema.enum) return enumText(schema, context);
  if (schema.type === "array") return `z.array(${zodText(schema.items ?? {}, context)})${listLimits(schema)}`;
  if (schema.type === "object") return objectText(schema, context);
  return scalarText(schema, context);
}

/** The constant itself, or its import. */
function reference(name: string, { writer, moduleOf }: ZodContext): string {
  const module = moduleOf(name);
  return module === writer.path ? zodName(name) : writer.use(module, zodName(name));
}

function union(options: readonly JsonSchema[], context: ZodContext): string {
  const concrete = options.filter((option) => option.type !== "null");
  const other = context.kind === "wire" ? textFor(concrete) : undefined;
  const texts = concrete.map((option) =>
    other && option.type === "string" ? context.writer.use(WIRE_TYPES, other) : zodText(option, context),
  );
  const text = texts.length === 1 ? (texts[0] ?? "z.any()") : `z.union([${texts.join(", ")}])`;
  return concrete.length < options.length ? `${text}.nullable()` : text;
}

/** What a text has to be where it stands for a quantity or an object. */
function textFor(options: readonly JsonSchema[]): string | undefined {
  if (options.some((option) => option["x-unit"] !== undefined)) return "numberText";
  return options.some(({ type }) => type === "object") ? "jsonText" : undefined;
}

const SCALARS: Record<string, string> = {
  string: "String",
  integer: "Number",
  number: "Number",
  boolean: "Boolean",
};
const LIMITS = ["enum", "minimum", "maximum", "minLength", "maxLength", "pattern", "x-lenient"] as const;

/** What that file has; the others are rare. */
const READY: ReadonlySet<string> = new Set(
  "string nullishString number nullishNumber boolean nullishBoolean".split(" "),
);

/** The constant for a plain scalar of an answer, such as `nullishString`; undefined for everything else. */
function readyScalar(
  schema: JsonSchema,
  { kind, writer }: ZodContext,
  isOptional = false,
): string | undefined {
  const types = [schema.type ?? []].flat();
  const [only = "", ...others] = types.filter((type) => type !== "null");
  const scalar = SCALARS[only];
  if (kind === "input" || !scalar || others.length > 0) return undefined;
  const isNullable = types.length > 1;
  if (kind === "wire" && isNullable && scalar === "Number")
    return writer.use(WIRE_TYPES, isOptional ? "optionalLooseNumber" : "looseNumber");
  if (LIMITS.some((key) => key in schema)) return undefined;
  if (kind === "wire" && scalar === "Number")
    return isOptional ? undefined : writer.use(WIRE_TYPES, "wireNumber");
  const made = isOptional ? (isNullable ? "nullish" : "optional") : isNullable ? "nullable" : "";
  const name = made === "" ? scalar.toLowerCase() : `${made}${scalar}`;
  return READY.has(name) ? writer.use(SCALAR_TYPES, name) : undefined;
}

/** Words of an input may be written with other capitals or by an everyday name; `Bike` is what is meant by `bike` and by `ride`. */
function enumText({ enum: values = [], "x-table": table }: JsonSchema, { kind, writer }: ZodContext): string {
  if (values.every((value) => typeof value === "string")) {
    const quoted = values.map((value) => JSON.stringify(value));
    const words = listed(quoted, ["[", "]"]);
    if (kind !== "input") return `z.enum(${words})`;
    const meant = table ? `, ${writer.use("generated/tables.ts", table)}.aliases` : "";
    return `${writer.use(INPUT_TYPES, "oneOf")}(${words}${meant})`;
  }
  return `z.union([${values.map((value) => `z.literal(${JSON.stringify(value)})`).join(", ")}])`;
}

function objectText(schema: JsonSchema, context: ZodContext): string {
  if (!schema.properties) {
    const values =
      typeof schema.additionalProperties === "object"
        ? zodText(schema.additionalProperties, context)
        : "z.unknown()";
    return `z.record(z.string(), ${values})`;
  }
  const required = new Set(schema.required);
  const members = Object.entries(schema.properties).map(
    ([key, value]) => `${propertyKey(key)}: ${memberText(value, !required.has(key), context)},`,
  );
  if (members.length === 0) return `${OBJECT[context.kind]}({})`;
  return `${OBJECT[context.kind]}({\n${members.join("\n").replace(/^/gm, "  ")}\n})`;
}

function memberText(schema: JsonSchema, isOptional: boolean, context: ZodContext): string {
  if (!isOptional) return zodText(schema, context);
  return readyScalar(schema, context, true) ?? `${zodText(schema, context)}${missing(schema)}`;
}

function missing(schema: JsonSchema): string {
  return schema.default === undefined ? ".optional()" : `.default(${JSON.stringify(schema.default)})`;
}

function scalarText(schema: JsonSchema, context: ZodContext): string {
  if (context.kind === "input") {
    if (schema["x-input"] === "id") return context.writer.use(INPUT_TYPES, "numericId");
    if (schema["x-input"] === "date-or-datetime") return context.writer.use(INPUT_TYPES, "dayOrDateTime");
    if (schema.format === "date") return context.writer.use(INPUT_TYPES, "day");
    if (schema["x-input"] === "comma-list")
      return `${context.writer.use(INPUT_TYPES, "commaList")}(z.string()${textLimits(schema)})${traits(schema)}`;
    if (schema.type === "integer")
      return `${context.writer.use(INPUT_TYPES, "wholeNumber")}${limits(schema)}${traits(schema)}`;
    return `${plainScalar(schema)}${traits(schema)}`;
  }
  return plainScalar(schema);
}

/** What an input's messages and readings go by. */
function traits({ "x-unit": unit, "x-clears": clears }: JsonSchema): string {
  const known = { ...(unit ? { unit } : {}), ...(clears ? { clears } : {}) };
  const words = members(known);
  return words.length > 0 ? `.meta({ ${words.join(", ")} })` : "";
}

function members(record: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(record).map(([key, value]) => `${propertyKey(key)}: ${JSON.stringify(value)}`);
}

function plainScalar(schema: JsonSchema): string {
  switch (schema.type) {
    case "string":
      return `z.string()${textLimits(schema)}`;
    case "integer":
    case "number":
      return `z.number()${limits(schema)}`;
    case "boolean":
      return "z.boolean()";
    case "null":
      return "z.null()";
    default:
      return "z.unknown()";
  }
}

function limits({ minimum, maximum }: JsonSchema): string {
  return `${minimum === undefined ? "" : `.min(${minimum})`}${maximum === undefined ? "" : `.max(${maximum})`}`;
}

function textLimits({ minLength, maxLength, pattern }: JsonSchema): string {
  const length = `${minLength === undefined ? "" : `.min(${minLength})`}${maxLength === undefined ? "" : `.max(${maxLength})`}`;
  return pattern === undefined ? length : `${length}.regex(new RegExp(${JSON.stringify(pattern)}))`;
}

function listLimits({ minItems, maxItems }: JsonSchema): string {
  return `${minItems === undefined ? "" : `.min(${minItems})`}${maxItems === undefined ? "" : `.max(${maxItems})`}`;
}
