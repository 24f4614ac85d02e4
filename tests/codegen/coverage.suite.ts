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
output: { dist: { type: "number(m)? = ride?.distance", no_example: It is not what is tried here. } }
examples:
${examples}`;
  return unshown(tool);
}

/** What is told of the tool: line and message. */
async function unshown(tool: string): Promise<string[]> {
  const { unshown, problems } = await generate(root, new Map([...fixture, [TOOL, tool]]));
  expect(problems.map(({ message }) => message)).toEqual([]);
  return unshown.filter(({ file }) => file === TOOL).map(({ line, message }) => `${line}: ${message}`);
}

const NOT_FOUND = "6: no example shows this NOT_FOUND";
const NUMBERS = "9: no example shows this VALIDATION_ERROR";
const PART = "11: no example shows the answer without this part";

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

test("what no example can show says why", async () => {
  const tool = `title: Try
effect: read
description: A tool to try one construct with.
steps:
  - { fail: Rides are over for today., when: "ctx.today === '1999-01-01'", no_example: Nobody lives in that year. }
output: { day: date = ctx.today }
examples: [{ name: one, output: { day: 2026-04-10 } }]
`;
  expect(await unshown(tool)).toEqual([]);
  expect(await unshown(tool.replace(", no_example: Nobody lives in that year.", ""))).toEqual([
    "5: no example shows this VALIDATION_ERROR",
  ]);
});

test("an error that an endpoint tells of is shown by a tool that meets it", async () => {
  const { unshown } = await generate(root, fixture);
  const told = unshown.filter(({ file }) => file === "specs/endpoints/rides.yaml");
  expect(told.map(({ line, message }) => `${line}: ${message}`)).toEqual([
    "18: no example shows this NOT_FOUND",
  ]);
  const move = "specs/tools/rides/tp_move_ride.yaml";
  const refusal = `refuses:
  - { says: There is no ride, code: NOT_FOUND, http: [{ call: GET /v1/athletes/7/rides/11, status: 400, reply: Invalid rideId }] }
`;
  const shown = await generate(root, new Map([...fixture, [move, `${fixture.get(move)}${refusal}`]]));
  expect(shown.problems).toEqual([]);
  expect(shown.unshown.filter(({ file }) => file === "specs/endpoints/rides.yaml")).toEqual([]);
});

test("what a write sends stands in the body of an example, as another value than was read", async () => {
  const move = "specs/tools/rides/tp_move_ride.yaml";
  const told = async (text: string | undefined) => {
    const { unshown, problems } = await generate(root, new Map([...fixture, [move, text ?? ""]]));
    expect(problems).toEqual([]);
    const sends = unshown.filter(
      ({ file, message }) => file === move && message.startsWith("no example sends"),
    );
    return sends.map(({ message }) => message.split(",")[0]);
  };
  const example = (
    body: string,
  ) => `${fixture.get(move)?.replace("    output: { confirmed: true }\n", "")}    http:
      - GET /v1/athletes/7/rides/11: { rideId: 11, title: Hills, day: "2026-04-10T00:00:00", distance: 40000, kindId: 2 }
      - { call: PUT /v1/athletes/7/rides/11, body: { rideId: 11, title: Hills, ${body} } }
    output: { confirmed: true }
`;
  const [day, distance] = ['no example sends "day"', 'no example sends "distance"'];
  expect(await told(fixture.get(move))).toEqual([day, distance]);
  expect(await told(example('day: "2026-04-10T00:00:00", distance: 42000'))).toEqual([day]);
  expect(await told(example('day: "2026-04-11T00:00:00", distance: 42000'))).toEqual([]);
});

test("every field of a result is named by an example, wherever it is written", async () => {
  const tool = (examples: string) => `title: Try
effect: read
description: A tool to try one construct with.
output:
  day: date = ctx.today
  path: { type: string = ctx.today, no_example: It lies in a folder of this machine. }
  rides: { type: "object[]", for: day, in: "[ctx.today]", fields: { date: date = day, weekday: string = weekdayOf(day) } }
examples:
  - { name: one, output: { day: 2026-04-10 } }
${examples}`;
  const [rides, date, weekday] = ["rides", "date", "weekday"].map(
    (name) => `7: no example names "${name}", so it could be left out unnoticed`,
  );
  expect(await unshown(tool(""))).toEqual([rides, date, weekday]);
  expect(await unshown(tool("  - { name: two, output: { rides: [{ date: 2026-04-10 }] } }\n"))).toEqual([
    weekday,
  ]);
  expect(
    await unshown(tool("  - { name: two, output: { rides: [{ date: 2026-04-10, weekday: Fri }] } }\n")),
  ).toEqual([]);
});

test("a field of a group is shown by any of the tools that have it", async () => {
  const words = "specs/vocabulary/words.yaml";
  const group = `${fixture.get(words)}groups: { today: { fields: { today: date = ctx.today } } }\n`;
  const tool = (output: string) =>
    `title: Try\neffect: read\ndescription: A tool to try one construct with.\noutput: { ...: today, count: integer = 1 }\nexamples: [{ name: one, output: { count: 1${output} } }]\n`;
  const told = async (one: string, other: string) => {
    const tools = [[TOOL, tool(one)] as const, [TOOL.replace("try", "try_too"), tool(other)] as const];
    const { unshown, problems } = await generate(root, new Map([...fixture, [words, group], ...tools]));
    expect(problems).toEqual([]);
    return unshown.filter(({ file }) => file === words).map(({ message }) => message);
  };
  expect(await told("", "")).toEqual(['no example names "today", so it could be left out unnoticed']);
  expect(await told("", ", today: 2026-04-10")).toEqual([]);
});

test("a parameter that no example leaves out is not optional", async () => {
  const tool = `title: Try
effect: read
description: A tool to try one construct with.
input: { date: date }
steps:
  - { call: listRides, as: rides, with: { startDate: input.date, endDate: input.date, detail: true } }
output: { count: integer = rides.length }
examples:
  - name: one
    input: { date: 2026-04-10 }
    http: [{ "GET /v1/athletes/7/rides/2026-04-10/2026-04-10?detail=true": [] }]
    output: { count: 0 }
`;
  const endpoints = "specs/endpoints/rides.yaml";
  const specs = new Map([...fixture, [TOOL, tool]]);
  const declare = (types: string) =>
    specs.set(
      endpoints,
      (fixture.get(endpoints) ?? "").replace("endDate: date }", `endDate: date, ${types} }`),
    );
  const told = async (): Promise<string[]> => {
    const { unshown, problems } = await generate(root, specs);
    const messages = [...problems, ...unshown].map(({ message }) => message);
    return messages.filter((message) => /every example gives/.test(message));
  };
  declare("detail: boolean?");
  // Other tools ask without it.
  expect(await told()).toEqual([]);
  for (const file of fixture.keys()) if (/^specs\/(tools|reads|prompts)/.test(file)) specs.delete(file);
  expect(await told()).toEqual([
    'every example gives "detail", so a call that forgets it would go unnoticed',
  ]);
  declare("detail: boolean");
  expect(await told()).toEqual([]);
});
