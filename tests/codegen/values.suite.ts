import { expect, test } from "vitest";
import { generate } from "../../codegen/generate.js";
import { body, fixture, root } from "./fixture.js";

/** The YAML value under `value:` and the TypeScript it becomes. */
const FORMS: readonly [name: string, yaml: string, code: string][] = [
  ["expression", "value: input.note?.length ?? 0", "value: input.note?.length ?? 0,"],
  ["number", "value: 12", "value: 12,"],
  ["boolean", "value: true", "value: true,"],
  ["null", "value: null", "value: null,"],
  ["text of an expression", "value: \"'planned'\"", "value: 'planned',"],
  ["text", `value: { text: "Ride \${input.ride_id}" }`, `value: \`Ride \${input.ride_id}\`,`],
  ["text without values", "value: { text: It's over. }", 'value: "It\'s over.",'],
  ["text with back-ticks", 'value: { text: "`at` \\\\" }', 'value: "`at` \\\\",'],
  [
    "text with back-ticks and values",
    `value: { text: "\`at\` \${input.date}" }`,
    `value: \`\\\`at\\\` \${input.date}\`,`,
  ],
  ["list", "value: [input.date, 1]", "value: [input.date, 1],"],
  ["mapping on a line", "value: { a: 1, b: input.date }", "value: { a: 1, b: input.date },"],
  ["mapping on several lines", "value:\n  a: 1\n  b-c: 2", 'value: {\n    a: 1,\n    "b-c": 2,\n  },'],
  ["everything of another mapping", "value: { ...: input, a: 1 }", "value: { ...input, a: 1 },"],
  [
    "if",
    "value: { if: input.note === 'x', then: 1, else: input.date }",
    "value: input.note === 'x' ? 1 : input.date,",
  ],
  ["if, the field", "value: { if: 0.9 }", "value: { if: 0.9 },"],
  [
    "for",
    "value: { for: day, in: '[input.date]', where: day > '2026', yield: { at: day } }",
    "value: [input.date].filter((day) => day > '2026').map((day) => ({ at: day })),",
  ],
  [
    "folded block: the author's lines are kept",
    "value: >-\n  input.note === 'x'\n    ? 1\n    : 2",
    "value: input.note === 'x'\n    ? 1\n    : 2,",
  ],
];

test.each(FORMS)("%s", async (_, yaml, code) => {
  expect(await body("", yaml)).toContain(`return {\n  ${code}\n};`);
});

test("text of specs can't leave its comment or its string", async () => {
  const hostile = `*/ process.exit(1) /* \` \${process.exit(1)} " \\`;
  const swapped = new Map(
    [...fixture].map(([path, text]) => [
      path,
      text
        .replace("summary: One ride.", `summary: ${JSON.stringify(hostile)}`)
        .replace("title: Move a ride", `title: ${JSON.stringify(hostile)}`)
        .replace("description: A ride as lists answer with it.", `description: ${JSON.stringify(hostile)}`)
        .replace("description: Everything on two wheels.", `description: ${JSON.stringify(hostile)}`),
    ]),
  );
  const { files, problems } = await generate(root, swapped);
  expect(problems).toEqual([]);
  const comment = `/** *\\/ process.exit(1) /* \` \${process.exit(1)} " \\`;
  expect(files.get("generated/tools/rides/tp_move_ride.ts")).toContain(`${comment}. */`);
  expect(files.get("generated/endpoints/rides.ts")).toContain(`${comment} Evidence: code (fixture). */`);
  expect(files.get("generated/views/rides.ts")).toContain(`${comment} */`);
  expect(files.get("generated/registry.ts")).toContain(`description: ${JSON.stringify(hostile)}`);
});
