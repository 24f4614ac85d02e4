import { z } from "zod";
import { ERROR_CODES } from "../../src/values/tool-error.js";
import { field, fields, text, value } from "./shapes.js";

/** What a file of endpoints may hold. */

const errorRule = z.strictObject({
  when: text.optional().describe("Text that the answer's body must hold."),
  as: z.enum(ERROR_CODES),
  message: text.optional(),
});

/** Where the record that a write changes is read as it stands. */
const recordShape = z.union([
  text,
  z.strictObject({
    call: text.describe("The read that shows it."),
    with: z.record(z.string(), value).optional().describe("What neither `params` nor `record` names so."),
    pick: value.optional().describe("The record within the answer, which is called `found`."),
    of: text.optional().describe("Type of the record, where the answer does not tell it."),
    key: text.optional().describe("The field that tells one record from another, where its type does not."),
  }),
]);

/** What a deletion takes with it: the answer of a read, or a list in the record. */
const partsShape = z
  .strictObject({
    call: text.optional().describe("The read that lists them."),
    field: text.optional().describe("The list in the record that names them."),
    as: text.describe("The deletion of a single one: what that says of undoing brings it back."),
    with: z.record(z.string(), value).optional().describe("Parameters of that; `record` is the single one."),
  })
  .refine(({ call, field }) => (call === undefined) !== (field === undefined), "say `call` or `field`");

const undoShape = z.union([
  text.describe("The endpoint that takes it back."),
  z.strictObject({
    call: text.describe("The endpoint that takes it back."),
    with: z
      .record(z.string(), value)
      .optional()
      .describe("What neither `params` nor `record` names so; `after` is the record as the write left it."),
    body: value.optional().describe("What is sent, where it is not the record as it was."),
    set: z.record(z.string(), value).optional().describe("What is sent beside the record as it was."),
    loses: text.optional().describe("What does not come back, as people are told."),
  }),
  z.strictObject({ none: text.describe("Why it can't be taken back.") }),
]);

const foundShape = z.union([
  z.strictObject({
    call: text.describe("The read that shows it."),
    with: z.record(z.string(), value).optional().describe("What neither `params` nor `record` names so."),
    is: value.describe("Whether `one` record of the answer is what was made of `record`, which was sent."),
    look: text.describe("The tool that shows it, for whoever has to look again."),
    tells: z
      .literal(false)
      .optional()
      .describe("What is found does not tell what the answer would have told."),
  }),
  z.strictObject({ none: text.describe("Why it can't be found.") }),
]);

const sample = z
  .record(z.string(), z.union([text, z.number(), z.boolean()]))
  .optional()
  .describe("Values of parameters that the sandbox knows; ids hold for all endpoints of the file.");

/** How the embedded TrainingPeaks answers. */
const sandboxShape = z.union([
  z.strictObject({
    handler: text.describe("Behaviour of its own, by its name in sandbox/behaviours.ts."),
    sample,
  }),
  z.strictObject({
    collection: text,
    op: text.describe("list, get, create, replace, upsert or delete."),
    key: text.optional().describe("Field that identifies a record."),
    owner: text.optional().describe("Field that names the record's owner."),
    day: text.optional().describe("Field with the calendar day, for lists of a range."),
    within: z
      .strictObject({ field: text, parameter: text })
      .optional()
      .describe("Parent of the records: its field in them, and the path parameter that names it."),
    seed: z
      .array(z.record(z.string(), z.unknown()))
      .min(1)
      .optional()
      .describe("Records that everybody starts with."),
    empty: z.literal(true).optional().describe("Nobody starts with any."),
    sample,
  }),
]);

export const endpointShape = z.strictObject({
  route: z
    .string()
    .regex(/^(GET|POST|PUT|DELETE) \/\S*$/, 'expected a method and a path: "GET /fitness/v6/..."'),
  host: z.enum(["api", "analysis", "strength"]).optional(),
  summary: text,
  params: fields.optional(),
  body: field.optional(),
  sends: z
    .record(z.string(), value)
    .optional()
    .describe("Values of fields of the body that are always the same; a call says the others."),
  response: z.union([z.literal("bytes"), z.literal("none"), field]),
  errors: z
    .record(
      z.string().regex(/^[45]\d\d$/, "expected a status such as 400"),
      z.union([errorRule, z.array(errorRule)]),
    )
    .optional(),
  nothing: z
    .array(z.union([z.literal(["empty", 204]), z.number().int().min(400).max(499)]))
    .min(1)
    .optional()
    .describe(
      "Statuses that say that there is nothing, not that the request failed; `empty` for a 200 without a body. Goes with a response with `?`.",
    ),
  wrapped: z
    .literal(true)
    .optional()
    .describe(
      "The answer stands under `data`, or bare; what stands under `errors` is a refusal, also with a 200.",
    ),
  steady: z
    .literal(true)
    .optional()
    .describe("A catalogue that no change of ours touches: `recent` answers outlive changes."),
  reads: z.literal(true).optional().describe("A POST that changes nothing."),
  replaces: z
    .literal(false)
    .optional()
    .describe("A PUT that takes a name, a comment or the like instead of the whole object."),
  upsert: z
    .literal(true)
    .optional()
    .describe("A POST that adds, or replaces the record whose key its body has: a changed copy replaces."),
  standing: z
    .literal(true)
    .optional()
    .describe("Thresholds, the roster and the like: a `recent` answer outlives changes with `keeps_recent`."),
  slow: z.literal(true).optional(),
  new_ids: text
    .optional()
    .describe(
      "A field of the body whose ids the client makes: where it is empty, at any depth, a fresh one is sent.",
    ),
  keeps_recent: z
    .literal(true)
    .optional()
    .describe(
      "A change that leaves thresholds and roster as they were: `recent` answers of `standing` reads stay good.",
    ),
  kept_as: value
    .optional()
    .describe("What of each item of a list `recent` keeps: an expression over `item`, of its type."),
  record: recordShape
    .optional()
    .describe("Where what a write changes is read as it stands; the GET of the same path when left out."),
  parts: partsShape.optional().describe("What a deletion takes with it, and is brought back with it."),
  undo: undoShape
    .optional()
    .describe("How a write is taken back; a PUT by putting back what it replaced, when left out."),
  found: foundShape
    .optional()
    .describe("How what a write made is found when its answer is lost, where its proof needs that answer."),
  evidence: z.enum(["live", "report", "code", "inferred"]),
  source: z.array(text).min(1),
  sandbox: sandboxShape,
});

export const endpointsShape = z.strictObject({
  area: text,
  defaults: z
    .strictObject({
      host: endpointShape.shape.host,
      wrapped: endpointShape.shape.wrapped,
      params: fields.optional().describe("Types of path parameters by their names."),
      errors: endpointShape.shape.errors,
    })
    .optional()
    .describe("What the endpoints of this file say unless they say otherwise."),
  endpoints: z.record(z.string(), endpointShape),
});
