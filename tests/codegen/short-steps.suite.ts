import { expect, test } from "vitest";
import { body, compile } from "./fixture.js";

const onOneLine = (code: string): string => code.replace(/\s+/g, " ").replace(/,(?= [}\])])/g, "");
const printed = async (...given: Parameters<typeof body>): Promise<string> => onOneLine(await body(...given));

/** What a short form and the long one compile to. */
async function same(short: string, long: string, result: string): Promise<void> {
  const [one, other] = [await printed(short, result), await printed(long, result)];
  expect(one).toContain("return {");
  expect(one).toBe(other);
}

test("let with its value on the same line", () =>
  same("- let: title = input.note ?? 'none'", "- { let: title, be: input.note ?? 'none' }", "value: title"));

test("let with a condition, quoted for YAML", () =>
  same(
    `- let: "title = input.note ? 'a' : 'b'"\n  when: input.date > '2026'`,
    `- { let: title, when: input.date > '2026', be: "input.note ? 'a' : 'b'" }`,
    "value: title",
  ));

test("the athlete and what the input calls alike are given to a call", () =>
  same(
    "- { call: getRide, as: ride }",
    "- { call: getRide, as: ride, with: { athleteId: ctx.athleteId, rideId: input.ride_id } }",
    "value: [ride.title, input.ride_id]",
  ));

test("what is written wins", async () => {
  const code = await printed(
    "- { call: listRides, as: rides, with: { startDate: ctx.today, endDate: input.date } }",
    "value: rides.length",
  );
  expect(code).toContain("{ athleteId: ctx.athleteId, startDate: ctx.today, endDate: input.date }");
});

test("a proof asks for the object that was written", async () => {
  const steps = `
- { call: getRide, as: current }
- call: updateRide
  with: { rideId: current.rideId }
  body: { patch: current, set: { title: input.note } }
  verify: { call: getRide }`;
  expect(await printed(steps, "value: [current.title, input.ride_id]", undefined, "update")).toContain(
    "readBack: () => ctx.read(getRide, { athleteId: ctx.athleteId, rideId: current.rideId })",
  );
});

test("inside a loop every call says what it is about", async () => {
  const steps = `
- for: day
  in: "[input.date]"
  as: rides
  do:
    - { call: getRide, as: ride }
  yield: [ride, day]`;
  const { problems } = await compile(steps, "value: [rides.length, input.ride_id]");
  expect(problems.map(({ message }) => message)).toEqual(['"athleteId", "rideId" are missing']);
});

test("a call over ranges of days", () =>
  same(
    '- { call: listRides, as: rides, over: "dayRanges(input.date, ctx.today, 90)" }',
    `
- for: range
  in: dayRanges(input.date, ctx.today, 90)
  as: rides
  parallel: true
  do:
    - call: listRides
      as: page
      with: { athleteId: ctx.athleteId, startDate: range.start, endDate: range.end }
  yield: page`,
    "value: rides.length",
  ));

test("refuse: what is wrong in one place", () =>
  same(
    "- refuse: rangeMistake(input.date, '2026-04-10')\n  next: Correct date.",
    `- fail: "\${rangeMistake(input.date, '2026-04-10')}."\n  next: Correct date.\n  when: rangeMistake(input.date, '2026-04-10') !== undefined`,
    "value: input.date",
  ));

test("missing: a let that finds nothing ends the tool", () =>
  same(
    `
- { call: listRides, as: rides, with: { startDate: input.date, endDate: input.date } }
- let: ride = rides.find(r => r.title === input.note)
  missing: "There is no ride \${input.note}."
  next: Take a title from tp_get_rides.`,
    `
- { call: listRides, as: rides, with: { startDate: input.date, endDate: input.date } }
- let: ride = rides.find(r => r.title === input.note)
- fail: "There is no ride \${input.note}."
  code: NOT_FOUND
  next: Take a title from tp_get_rides.
  when: ride === undefined`,
    "value: ride.hours",
  ));
