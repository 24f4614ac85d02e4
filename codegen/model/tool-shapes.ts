import { z } from "zod";
import { ERROR_CODES } from "../../src/values/tool-error.js";
import { fields, givenFields, text, value } from "./shapes.js";

/** What a tool's file may hold: its steps, its examples, the tool itself; and the reads that several tools share. */

const when = z.string().or(z.boolean()).optional();
const optional = text
  .optional()
  .describe("Name of this part: when it fails, the tool goes on and the answer names it.");
const no_example = text.optional().describe("Why no example can show this refusal, or this part missing.");
const missing = text.optional().describe("The tool ends with this where there is nothing.");
const code = z.enum(ERROR_CODES).optional();
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
      listed: z
        .strictObject({ call: text, with: z.record(z.string(), value).optional(), when })
        .optional()
        .describe(
          "A list that is needed afterwards: where it shows the record as it was sent, that is the proof.",
        ),
    })
    .refine(({ again, call }) => again === undefined || call === undefined, 'give either "again" or "call"'),
  z.strictObject({ none: text.describe("Why this write can't be read back.") }),
]);

/** A step is told by its first key; each kind has its own closed shape, so that messages are about the step that was meant. */
export const STEP_SHAPES = {
  call: z.strictObject({
    call: text,
    over: value.optional().describe("Ranges of days: one call for each, joined into one list."),
    missing,
    next: text.optional(),
    code,
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
    kept: z
      .number()
      .int()
      .positive()
      .optional()
      .describe("Seconds: what was read of these days up to this long ago, or nothing. Nothing is asked."),
    optional,
    no_example,
  }),
  read: z.strictObject({
    read: text.describe("Reads that several tools make, by their name in specs/reads/."),
    as: text.optional(),
    when,
    with: z.record(z.string(), value).optional(),
    optional,
    no_example,
  }),
  hook: z.strictObject({
    hook: text,
    as: text.optional(),
    when,
    with: z.record(z.string(), value).optional(),
    changes: z
      .union([z.literal("all"), z.array(text).min(1)])
      .optional()
      .describe("Areas whose data the hook changes; calls that change the same one take turns."),
    optional,
    no_example,
  }),
  let: z.strictObject({
    let: text.describe("A name and its value: km = metresToKm(ride.distance)"),
    be: value.optional().describe("Its value, where that needs a block of its own."),
    when,
    missing,
    next: text.optional(),
    code,
  }),
  for: z.strictObject({
    for: text,
    in: value,
    as: text.optional(),
    when,
    do: z.array(z.unknown()).min(1),
    yield: value,
    parallel: z.literal(true).optional(),
    stops: z
      .literal(true)
      .optional()
      .describe("Beside `optional`: after the first failure the rest is not tried, and named."),
    optional,
    no_example,
  }),
  together: z.strictObject({ together: z.array(z.unknown()).min(2) }),
  refuse: z.strictObject({
    refuse: z.string().describe("What is wrong, or undefined: an expression."),
    code,
    no_example,
    when,
    next: text.optional(),
  }),
  fail: z.strictObject({
    fail: text,
    code,
    no_example,
    when,
    next: text.optional(),
    facts: z
      .record(z.string(), value)
      .optional()
      .describe("Further fields of the error: what others wrote, and what is too long for a sentence."),
  }),
} as const;

export type StepKind = keyof typeof STEP_SHAPES;
export const STEP_KINDS = Object.keys(STEP_SHAPES) as StepKind[];

export function stepKind(step: unknown): StepKind | undefined {
  return STEP_KINDS.find((kind) => typeof step === "object" && step !== null && kind in step);
}

export const readsShape = z.strictObject({
  area: text,
  reads: z.record(
    z.string(),
    z.strictObject({
      description: text,
      from: fields.describe("What it is told: names and types."),
      steps: z.array(z.unknown()).min(1),
      yield: value.describe("What it gives."),
    }),
  ),
});

const asked = z
  .string()
  .regex(/^(GET|POST|PUT|DELETE) \/\S*$/, 'expected a method and a path: "GET /fitness/v6/..."');
const exchange = z.strictObject({
  call: asked,
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

const data = z.record(z.string(), z.unknown());
const recorded = z.array(
  z.union([exchange, z.record(asked, z.unknown()).describe("A request and what is answered.")]),
);

export const exampleShape = z.strictObject({
  name: text,
  today: text.optional(),
  input: data.default({}).describe("What is given; nothing when left out."),
  http: recorded
    .optional()
    .describe("Recorded exchanges; without them the example runs against the sandbox."),
  output: data.optional(),
  error: z.strictObject({ code: z.enum(ERROR_CODES), message: text.optional() }).optional(),
});

export const refusalShape = z
  .strictObject({
    says: text
      .regex(/\S\s+\S/, "one word fits other errors too")
      .describe("Words of the error, two at least."),
    code: z.enum(ERROR_CODES).default("VALIDATION_ERROR"),
    today: text.optional(),
    with: data.optional().describe("Inputs beside those of the first example; null takes one away."),
    input: data.optional().describe("What is given instead of all that the first example gives."),
    http: recorded.optional().describe("Answers beside those of the first example, or instead of them."),
  })
  .refine(
    (refusal) => refusal.with === undefined || refusal.input === undefined,
    'give either "with" or "input"',
  );

export const toolShape = z.strictObject({
  name: text.optional().describe("The name of the file."),
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
  output: givenFields,
  return: z
    .record(z.string(), value)
    .optional()
    .describe("Values of the outputs that don't say theirs beside their type."),
  examples: z.array(exampleShape).min(1, "every tool needs an example: it is its test and its documentation"),
  refuses: z
    .array(refusalShape)
    .optional()
    .describe("Errors, each with what of the first example has to be otherwise."),
  without: z
    .array(text)
    .optional()
    .describe("Optional parts of the examples: a failure of each is named, and the rest is answered."),
});
