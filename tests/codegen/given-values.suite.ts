import { expect, test } from "vitest";
import { generate } from "../../codegen/generate.js";
import { formatProblem } from "../../codegen/problem.js";
import { fixture, root } from "./fixture.js";

const PATH = "specs/tools/rides/tp_try.yaml";

/** What the generated function of a tool with these outputs returns. */
async function returned(output: string, rest = ""): Promise<string> {
  const tool = `name: tp_try
title: Try
description: A tool to try one construct with.
effect: read
input: { ride_id: id(rideId)${output.includes("input.date") ? ", date: date" : ""} }
steps:
  - { call: getRide, as: ride, with: { athleteId: ctx.athleteId, rideId: input.ride_id } }
output:
${output.trim().replace(/^/gm, "  ")}
${rest}
examples: [{ name: one, input: {}, error: { code: VALIDATION_ERROR } }]
`;
  const { files, problems } = await generate(root, new Map([...fixture, [PATH, tool]]));
  const text = files.get("generated/tools/rides/tp_try.ts") ?? problems.map(formatProblem).join("\n");
  return onOneLine(/^ {2}return \{\n([\s\S]*)\n {2}\};\n\}\n$/m.exec(text)?.[1] ?? text);
}

function onOneLine(code: string): string {
  return code
    .trim()
    .replace(/\s+/g, " ")
    .replace(/,(?= [}\])]|$)/g, "");
}

test("a value stands behind its type", async () => {
  expect(await returned("title: string? = ride.title\nkm: number(km)? = metresToKm(ride.distance)")).toBe(
    "title: ride.title, km: metresToKm(ride.distance)",
  );
});

test("a field with more to say than its type", async () => {
  expect(
    await returned(`
day: { type: date = dayOf(ride.day), description: When it was. }
long: { type: string?, when: ride.hours !== null, be: { text: "of \${ride.rideId}" } }
count: { type: integer, be: 2 }`),
  ).toBe("day: dayOf(ride.day), long: ride.hours !== null ? `of ${ride.rideId}` : undefined, count: 2");
});

test("an object is made of what its fields say, and may be there only sometimes", async () => {
  expect(
    await returned(`
range: { fields: { start: date = input.date, end: date = ctx.today } }
late: { type: object?, when: input.date > ctx.today, fields: { by: string? = ride.title } }`),
  ).toBe(
    "range: { start: input.date, end: ctx.today }, late: input.date > ctx.today ? { by: ride.title } : undefined",
  );
});

test("a list is made of an object for each item", async () => {
  expect(
    await returned(`
days: { type: "object[]", for: day, in: "[input.date, ctx.today]", where: day >= dayOf(ride.day), fields: { day: date = day, weekday: string = weekdayOf(day) } }`),
  ).toBe(
    "days: [input.date, ctx.today].filter((day) => day >= dayOf(ride.day)).map((day) => ({ day, weekday: weekdayOf(day) }))",
  );
});

test("what a field does not say stands below return", async () => {
  const output = "title: string?\nkm: number(km)? = metresToKm(ride.distance)";
  expect(await returned(output)).toContain('"title" has no value');
  expect(await returned(output, "return:\n  title: ride.title")).toBe(
    "title: ride.title, km: metresToKm(ride.distance)",
  );
});

test("what is taken over from another object stands first", async () => {
  const output = "ride_id: string(rideId)\ndate: date\ntitle: string = ride.title ?? ''";
  expect(await returned(output, "return:\n  ...: rideSummary(ride)")).toBe(
    "...rideSummary(ride), title: ride.title ?? ''",
  );
});
