import type { $ZodType, $ZodTypes } from "zod/v4/core";
import { isObject, type JsonObject } from "../values/json.js";
import { isJsonText, jsonText, looseNumber, wireNumber } from "./wire-types.js";

/** Whether a value is already what its schema would make of it. */
export type PlainFit = (value: unknown) => boolean;

const never: PlainFit = () => false;

/**
 * Tells whether a value fits a schema as it stands, without a copy of it or a list of what is wrong: most records of most
 * responses do, and there are thousands of them. No says nothing: the schema itself has to be asked. Neither does it know
 * every kind of schema, nor does it say yes to a value that the schema would change.
 */
export function plainFit(schema: $ZodType): PlainFit {
  if (schema === looseNumber) return (value) => value === null || isNumber(value);
  if (schema === wireNumber) return isNumber;
  if (schema === jsonText) return isJsonText;
  const { def } = (schema as $ZodTypes)._zod;
  if (asksMore(def)) return never;
  switch (def.type) {
    case "string":
      return (value) => typeof value === "string";
    case "number":
      return isNumber;
    case "boolean":
      return (value) => typeof value === "boolean";
    case "unknown":
    case "any":
      return () => true;
    case "lazy":
      return onceNeeded(def.getter);
    case "optional":
      return orElse(undefined, def.innerType);
    case "nullable":
      return orElse(null, def.innerType);
    case "array":
      return everyItem(def.element);
    case "record":
      return isPlainString(def.keyType) ? everyValue(def.valueType) : never;
    case "union":
      return anyOf(def.options);
    case "object":
      return isOpen(def.catchall) ? everyField(def.shape) : never;
    default:
      return never;
  }
}

/** Whether more is asked of a value than its type, or it is made into that type first. */
function asksMore(def: object): boolean {
  const { checks, format, coerce }: { checks?: readonly unknown[]; format?: unknown; coerce?: unknown } = def;
  return Boolean(checks?.length || format || coerce);
}

/** A schema that is looked up later may contain itself. */
function onceNeeded(schema: () => $ZodType): PlainFit {
  let holds: PlainFit | undefined;
  return (value) => {
    holds ??= plainFit(schema());
    return holds(value);
  };
}

function orElse(other: null | undefined, inner: $ZodType): PlainFit {
  const holds = plainFit(inner);
  return (value) => value === other || holds(value);
}

function everyItem(element: $ZodType): PlainFit {
  const holds = plainFit(element);
  return (value) => Array.isArray(value) && value.every(holds);
}

function everyValue(inner: $ZodType): PlainFit {
  const holds = plainFit(inner);
  return (value) => isPlain(value) && Object.values(value).every(holds);
}

function anyOf(options: readonly $ZodType[]): PlainFit {
  const fits = options.map(plainFit);
  return (value) => fits.some((holds) => holds(value));
}

function everyField(shape: Readonly<Record<string, $ZodType>>): PlainFit {
  const fields = Object.entries(shape).map(([name, schema]) => [name, plainFit(schema)] as const);
  return (value) => isPlain(value) && fields.every(([name, holds]) => holds(value[name]));
}

/** Whether fields that the shape does not name are kept. */
function isOpen(catchall: $ZodType | undefined): boolean {
  return catchall?._zod.def.type === "unknown";
}

function isPlainString(schema: $ZodType): boolean {
  return schema._zod.def.type === "string" && plainFit(schema) !== never;
}

function isNumber(value: unknown): boolean {
  return typeof value === "number" && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}

/** An object as JSON gives it. A field named like the prototype is for the schema to judge. */
function isPlain(value: unknown): value is JsonObject {
  return isObject(value) && !Object.hasOwn(value, "__proto__");
}
