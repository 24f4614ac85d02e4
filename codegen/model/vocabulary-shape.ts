import { z } from "zod";
import { givenFields, text } from "./shapes.js";

/** What a file of `specs/vocabulary/` may hold. */
export const vocabularyShape = z.strictObject({
  units: z.record(z.string(), text).optional().describe("Unit -> its name in words."),
  ids: z.record(z.string(), text).optional().describe("Kind of id -> what it identifies."),
  tables: z
    .record(
      z.string(),
      z.strictObject({
        description: text,
        type: text.describe("Name of the enum type made from the names."),
        ids: text.optional().describe("Kind of the ids."),
        values: z.record(z.string(), text).optional().describe("Id -> its name."),
        words: z
          .record(z.string(), z.array(text).min(1))
          .optional()
          .describe("Name -> the texts that stand for it, where there are several."),
        names: z.array(text).min(1).optional().describe("Names that are their own ids."),
        read_only: z.record(z.string(), text).optional(),
        aliases: z
          .record(z.string(), z.array(text).min(1))
          .optional()
          .describe("Name -> everyday names that an input may be given instead."),
      }),
    )
    .optional()
    .describe("Ids and their names; `table.nameOf(id)` and `table.idOf(name)` in expressions."),
  areas: z.record(z.string(), z.strictObject({ title: text, description: text })).optional(),
  groups: z
    .record(
      z.string(),
      z.strictObject({
        fields: givenFields,
        checks: z
          .array(z.unknown())
          .min(1)
          .optional()
          .describe("Inputs: what is refused before the steps of the tool."),
      }),
    )
    .optional()
    .describe("Fields that several tools or views have: `...: range`."),
  toolsets: z
    .record(z.string(), z.strictObject({ title: text, description: text, tools: z.array(text).min(1) }))
    .optional()
    .describe("Choices of tools across the areas; every area is a toolset by itself."),
});
