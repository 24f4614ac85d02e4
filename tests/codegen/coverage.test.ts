import { expect, test } from "vitest";
import { generate } from "../../codegen/generate.js";
import { fixture, root } from "./fixture.js";

const TOOL = "specs/tools/rides/tp_try.yaml";

/** What is not shown of a tool with two refusals and a part that may be missing. */
async function uncovered(examples: string): Promise<string[]> {
  const tool = `title: Try
effect: read
description: A tool to try one construct with.
input: { ride_id: id(rideId) }
steps:
  - fail: "Ride \${input.ride_id} is no longer there."
    code: NOT_FOUND
    when: textOf(input.ride_id) === '7'
  - fail: Rides have numbers above nothing.
    when: textOf(input.ride_id).length > 20
  - { call: getRide, as: ride, optional: the ride itself, with: { athleteId: ctx.athleteId } }
output: { dist: number(m)? = ride?.distance }
examples:
${examples}`;
  const { coverage, problems } = await generate(root, new Map([...fixture, [TOOL, tool]]));
  expect(problems.map(({ message }) => message)).toEqual([]);
  return coverage.missing.filter((line) => line.startsWith("tp_try"));
}

const NOT_FOUND = "tp_try: NOT_FOUND Ride  ...  is no longer there.";
const NUMBERS = "tp_try: VALIDATION_ERROR Rides have numbers above nothing.";
const PART = "tp_try: optional the ride itself";

test("refusals and optional parts without an example are named", async () => {
  expect(await uncovered('  - { name: one, input: { ride_id: "11" }, output: { dist: 4 } }\n')).toEqual([
    NOT_FOUND,
    NUMBERS,
    PART,
  ]);
});

test("an example shows the refusal whose words it has, and no other", async () => {
  expect(
    await uncovered(
      '  - { name: one, input: { ride_id: "7" }, error: { code: NOT_FOUND, message: "Ride 7 is no longer there." } }\n',
    ),
  ).toEqual([NUMBERS, PART]);
  expect(
    await uncovered(
      '  - { name: one, input: { ride_id: "7" }, error: { code: NOT_FOUND, message: "something else" } }\n',
    ),
  ).toEqual([NOT_FOUND, NUMBERS, PART]);
});

test("an example shows a part that is missing", async () => {
  expect(
    await uncovered(
      '  - { name: one, input: { ride_id: "7" }, output: { failed_parts: [{ part: the ride itself }] } }\n',
    ),
  ).toEqual([NOT_FOUND, NUMBERS]);
});

test("refusals and parts done without show the same", async () => {
  const shown = '  - { name: one, input: { ride_id: "11" }, output: { dist: 4 } }\n';
  expect(
    await uncovered(
      `${shown}refuses: [{ says: is no longer there, code: NOT_FOUND, with: { ride_id: "7" } }]\nwithout: [the ride itself]\n`,
    ),
  ).toEqual([NUMBERS]);
});
