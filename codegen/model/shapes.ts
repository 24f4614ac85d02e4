import { z } from "zod";
import type { JsonSchema } from "./json-schema.js";

/** What each kind of spec file may hold: the one source of shape checks, editor schemas and the spec reference. */

/** Keys of a field's long form, and the JSON Schema keyword each becomes. */
export const FIELD_KEYS = {
  description: "description",
  enum: "enum",
  default: "default",
  min: "minimum",
  max: "maximum",
  min_length: "minLength",
  max_length: "maxLength",
  min_items: "minItems",
  max_items: "maxItems",
  pattern: "pattern",
} as const satisfies Record<string, keyof JsonSchema>;

export const text = z.string().min(1);
export const value = z.unknown().describe("A value: an expression, or one of the value forms.");
const fieldKeys = {
  type: text.optional().describe("Type notation: string, integer(W) | null, Workout[], number(min)?"),
  enum: z.array(z.union([z.string(), z.number()])).optional(),
  lenient: z.literal(true).optional().describe("Shown to clients, checked by the tool's own steps."),
  clears: z.literal(true).optional().describe('Inputs: "" clears the stored text.'),
  write_only: z.literal(true).optional().describe("Sent, but never shown again by the server."),
  called: text.optional().describe("API schemas: what answers call it, where a change of it is told."),
  ...Object.fromEntries(
    Object.keys(FIELD_KEYS)
      .filter((key) => key !== "enum")
      .map((key) => [key, z.unknown().optional()]),
  ),
};
export const field: z.ZodType = z.lazy(() =>
  z.union([text, z.strictObject({ ...fieldKeys, fields: z.record(z.string(), field).optional() })]),
);
export const fields = z.record(z.string(), field);

/** A field of an answer, which may say its value beside its type. */
const givenField: z.ZodType = z.lazy(() =>
  z.union([
    text.describe("A type, or a type and its value: number(km) = metresToKm(ride.distance)"),
    z.strictObject({
      ...fieldKeys,
      be: value.optional().describe("Its value."),
      when: value.optional().describe("It is only there when this is so; needs a type with `?`."),
      for: text.optional().describe("Of a list: name of an item of `in`, for the values of `fields`."),
      in: value.optional(),
      where: value.optional(),
      no_example: text.optional().describe("Why no example can show it."),
      fields: z.record(z.string(), givenField).optional(),
    }),
  ]),
);
export const givenFields = z.record(z.string(), givenField);

export const schemasShape = z.strictObject({
  area: text,
  schemas: z.record(
    z.string(),
    z.union([
      z.strictObject({ description: text, fields }),
      z.strictObject({ description: text, enum: z.array(z.string()).min(1) }),
      z.strictObject({
        description: text,
        values: field.describe("Type of every value of an object with free keys."),
      }),
    ]),
  ),
});

export const viewsShape = z.strictObject({
  area: text,
  views: z.record(
    z.string(),
    z.strictObject({
      description: text,
      from: z.record(z.string(), text),
      fields: givenFields,
      map: z
        .record(z.string(), value)
        .optional()
        .describe("Values of the fields that don't say theirs beside their type."),
    }),
  ),
});
