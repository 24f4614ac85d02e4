import { globalRegistry } from "zod";
import { $ZodDefault, $ZodOptional, type $ZodType } from "zod/v4/core";

declare module "zod" {
  /** What the specs say of an input beside its type; the generator writes it with `.meta()`. */
  interface GlobalMeta {
    /** "" clears the stored text; elsewhere it counts as not given. */
    clears?: boolean;
    /** Unit of a number, a word of specs/vocabulary. */
    unit?: string;
    /** Everyday names of the words of a list, in plain form: `mountainbike` -> `MtnBike`. */
    aliases?: Readonly<Record<string, string>>;
    /** Of an object: names that are often taken for its fields, and the sentence that helps. */
    instead?: Readonly<Record<string, string>>;
  }
}

/** What stands beside the type of an input; empty for most. */
export function traitsOf(schema: $ZodType): NonNullable<ReturnType<typeof globalRegistry.get>> {
  return globalRegistry.get(schema) ?? {};
}

/** The type itself, without being optional or having a default. */
export function unwrapped(schema: $ZodType): $ZodType {
  const wrapped = schema instanceof $ZodOptional || schema instanceof $ZodDefault;
  return wrapped ? unwrapped(schema._zod.def.innerType) : schema;
}
