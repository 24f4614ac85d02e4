import { z } from "zod";
import { ERROR_CODES } from "../../src/values/tool-error.js";
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

const text = z.string().min(1);
const value = z.unknown().describe("A value: an expression, or one of the value forms.");
const field: z.ZodType = z.lazy(() =>
  z.union([
    text,
    z.strictObject({
      type: text.optional().describe("Type notation: string, integer(W) | null, Workout[], number(min)?"),
      fields: z.record(z.string(), field).optional(),
      enum: z.array(z.union([z.string(), z.number()])).optional(),
      lenient: z.literal(true).optional().describe("Shown to clients, checked by the tool's own steps."),
      clears: z.literal(true).optional().describe('Inputs: "" clears the stored text.'),
      write_only: z.literal(true).optional().describe("Sent, but never shown again by the server."),
      ...Object.fromEntries(
        Object.keys(FIELD_KEYS)
          .filter((key) => key !== "enum")
          .map((key) => [key, z.unknown().optional()]),
      ),
    }),
  ]),
);
const fields = z.record(z.string(), field);

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
        values: z.record(z.string(), text),
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
});

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

const errorRule = z.strictObject({
  when: text.optional().describe("Text that the answer's body must hold."),
  as: z.enum(ERROR_CODES),
  message: text.optional(),
});

/** How the embedded TrainingPeaks answers. */
const sandboxShape = z.union([
  z.strictObject({ handler: text.describe("Behaviour of its own, by its name in sandbox/behaviours.ts.") }),
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
  }),
]);

export const endpointShape = z.strictObject({
  route: z
    .string()
    .regex(/^(GET|POST|PUT|DELETE) \/\S*$/, 'expected a method and a path: "GET /fitness/v6/..."'),
  host: z.enum(["api", "analysis"]).optional(),
  summary: text,
  params: fields.optional(),
  body: field.optional(),
  response: z.union([z.literal("bytes"), z.literal("none"), field]),
  errors: z
    .record(
      z.string().regex(/^[45]\d\d$/, "expected a status such as 400"),
      z.union([errorRule, z.array(errorRule)]),
    )
    .optional(),
  nothing: z
    .array(z.number().int().min(400).max(499))
    .min(1)
    .optional()
    .describe(
      "Statuses that say that there is nothing, not that the request failed; needs a response with `?`.",
    ),
  reads: z.literal(true).optional().describe("A POST that changes nothing."),
  slow: z.literal(true).optional(),
  keeps_recent: z
    .literal(true)
    .optional()
    .describe(
      "A change that leaves thresholds, roster and catalogue as they were, so that `recent` answers stay good.",
    ),
  evidence: z.enum(["live", "report", "code", "inferred"]),
  source: z.array(text).min(1),
  sandbox: sandboxShape,
});

export const endpointsShape = z.strictObject({ area: text, endpoints: z.record(z.string(), endpointShape) });

export const viewsShape = z.strictObject({
  area: text,
  views: z.record(
    z.string(),
    z.strictObject({
      description: text,
      from: z.record(z.string(), text),
      fields,
      map: z.record(z.string(), value),
    }),
  ),
});

const when = z.string().or(z.boolean()).optional();
const optional = text
  .optional()
  .describe("Name of this part: when it fails, the tool goes on and the answer names it.");
const verify = z.union([
  z
    .string()
    .regex(/^again [a-z]\w*$/, 'expected "again current", a call above')
    .describe("The call that gave this result, made once more."),
  z
    .strictObject({
      again: text.optional().describe("Result of a call above, which is made once more."),
      call: text.optional(),
      with: z.record(z.string(), value).optional(),
      as: text.optional(),
      pick: value.optional().describe("The stored object within the answer; undefined when it is gone."),
      expect: value.optional().describe("What it should say, where the body is a whole list or says more."),
      before: value.optional().describe("What it said before, where `expect` is a changed copy of it."),
      echo: z
        .literal(true)
        .optional()
        .describe(
          "The write answers in the form of `call`, which is then asked only when that answer is lost.",
        ),
    })
    .refine(({ again, call }) => again === undefined || call === undefined, 'give either "again" or "call"'),
  z.strictObject({ none: text.describe("Why this write can't be read back.") }),
]);

/** A step is told by its first key; each kind has its own closed shape, so that messages are about the step that was meant. */
export const STEP_SHAPES = {
  call: z.strictObject({
    call: text,
    as: text.optional(),
    when,
    with: z.record(z.string(), value).optional(),
    body: value.optional(),
    verify: verify.optional(),
    recent: z
      .number()
      .int()
      .positive()
      .optional()
      .describe("Seconds: an answer up to this old will do. Never for what is about to be changed."),
    optional,
  }),
  hook: z.strictObject({
    hook: text,
    as: text.optional(),
    when,
    with: z.record(z.string(), value).optional(),
    optional,
  }),
  let: z.strictObject({ let: text, be: value, when }),
  for: z.strictObject({
    for: text,
    in: value,
    as: text.optional(),
    when,
    do: z.array(z.unknown()).min(1),
    yield: value,
    parallel: z.literal(true).optional(),
    optional,
  }),
  together: z.strictObject({ together: z.array(z.unknown()).min(2) }),
  fail: z.strictObject({ fail: text, code: z.enum(ERROR_CODES).optional(), when, next: text.optional() }),
} as const;

export type StepKind = keyof typeof STEP_SHAPES;
export const STEP_KINDS = Object.keys(STEP_SHAPES) as StepKind[];

export function stepKind(step: unknown): StepKind | undefined {
  return STEP_KINDS.find((kind) => typeof step === "object" && step !== null && kind in step);
}

const exchange = z.strictObject({
  call: z
    .string()
    .regex(/^(GET|POST|PUT|DELETE) \/\S*$/, 'expected a method and a path: "GET /fitness/v6/..."'),
  body: z.unknown().optional(),
  status: z.number().int().optional(),
  reply: z.unknown().optional(),
});

const protect = z
  .union([
    z.strictObject({
      when: z.string().or(z.boolean()).describe("What the delete mode `safe` keeps."),
      says: text.describe("Why this one is kept."),
    }),
    z.strictObject({ never: text.describe("Why nothing needs to be kept.") }),
  ])
  .describe("What must not be deleted by mistake; every tool with `effect: delete` says it.");

export const exampleShape = z.strictObject({
  name: text,
  today: text.optional(),
  input: z.record(z.string(), z.unknown()),
  http: z
    .array(exchange)
    .optional()
    .describe("Recorded exchanges; without them the example runs against the sandbox."),
  output: z.record(z.string(), z.unknown()).optional(),
  error: z.strictObject({ code: z.enum(ERROR_CODES), message: text.optional() }).optional(),
});

export const toolShape = z.strictObject({
  name: text,
  title: text,
  effect: z.enum(["read", "compute", "local", "create", "update", "delete"]),
  protect: protect.optional(),
  description: z.string().min(20).max(1000),
  aliases: z.array(text).optional().describe("Earlier names that go on working."),
  input: fields.optional(),
  instead: z
    .record(z.string(), text)
    .optional()
    .describe("Names that are often taken for an input, and the sentence that helps."),
  steps: z.array(z.unknown()).optional(),
  output: fields,
  return: z.record(z.string(), value),
  examples: z.array(exampleShape).min(1, "every tool needs an example: it is its test and its documentation"),
});
