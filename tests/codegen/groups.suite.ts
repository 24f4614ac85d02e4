import { expect, test } from "vitest";
import { generate } from "../../codegen/generate.js";
import { formatProblem } from "../../codegen/problem.js";
import { fixture, root } from "./fixture.js";

/** The fixture with some lines of its files replaced, compiled. */
async function compiled(
  changes: Readonly<Record<string, (text: string) => string>>,
): Promise<Map<string, string>> {
  const texts = new Map(fixture);
  for (const [path, change] of Object.entries(changes)) texts.set(path, change(texts.get(path) ?? ""));
  const { files, problems, unmapped } = await generate(root, texts);
  expect(problems.map(formatProblem)).toEqual([]);
  expect(unmapped).toEqual([]);
  return new Map(files);
}

const LIST = "specs/tools/rides/tp_get_rides.yaml";
const ENDPOINTS = "specs/endpoints/rides.yaml";
const WORDS = "specs/vocabulary/words.yaml";

test("the fields and checks of a group stand where the tool would have written them", async () => {
  const plain = await compiled({});
  const grouped = await compiled({
    "specs/vocabulary/groups.yaml": () => `groups:
  range:
    fields:
      start_date: { type: date, description: First day. }
      end_date: { type: date, description: Last day. }
    checks:
      - { refuse: "rangeMistake(input.start_date, input.end_date)", next: Correct start_date or end_date. }
`,
    [LIST]: (text) =>
      text
        .replace(/ {2}start_date: .*\n {2}end_date: .*\n/, "  ...: range\n")
        .replace(/ {2}- fail: [\s\S]*?!== undefined\n/, ""),
  });
  const tool = "generated/tools/rides/tp_get_rides.ts";
  expect(grouped.get("generated/tools.json")).toBe(plain.get("generated/tools.json"));
  expect(grouped.get(tool)?.replace(/\s+/g, "")).toBe(plain.get(tool)?.replace(/\s+/g, ""));
});

test("a group of values is filled in where it is named", async () => {
  const files = await compiled({
    "specs/vocabulary/groups.yaml": () =>
      "groups:\n  lengths: { fields: { km: number(km)? = metresToKm(ride.distance) } }\n",
    "specs/views/rides.yaml": (text) =>
      text
        .replace("      km: number(km)?\n", "      ...: lengths\n")
        .replace("      km: metresToKm(ride.distance)\n", ""),
  });
  expect(files.get("generated/views/rides.ts")).toContain("km: metresToKm(ride.distance),");
});

test("what the endpoints of a file have in common stands once", async () => {
  const plain = await compiled({});
  const shared = await compiled({
    [ENDPOINTS]: (text) =>
      text
        .replace(
          "area: rides\n",
          "area: rides\ndefaults: { params: { rideId: integer(rideId) }, errors: { 400: { when: Invalid rideId, as: NOT_FOUND } } }\n",
        )
        .replaceAll(
          "params: { athleteId: integer(athleteId), rideId: integer(rideId) }",
          "params: { athleteId: integer(athleteId) }",
        )
        .replace("    errors:\n      400: { when: Invalid rideId, as: NOT_FOUND }\n", ""),
  });
  const path = "generated/endpoints/rides.ts";
  const errors = '[{ status: 400, when: "Invalid rideId", as: "NOT_FOUND" }]';
  expect(shared.get(path)?.replaceAll(errors, "[]")).toBe(plain.get(path)?.replaceAll(errors, "[]"));
  expect(shared.get(path)?.split(errors)).toHaveLength(4);
});

test("what an endpoint always sends is added to the bodies of its calls, and is enough alone", async () => {
  const asks = (body: string) => `name: tp_try
title: Try
effect: read
description: A tool to try one construct with.
steps:
  - { call: findRides, as: rides${body} }
output: { count: integer = rides.length }
examples: [{ name: one, error: { code: VALIDATION_ERROR } }]
`;
  const endpoint = `  findRides:
    route: POST /v1/athletes/{athleteId}/rides/find
    summary: Rides by their length.
    reads: true
    body: { fields: { days: integer, long: boolean } }
    sends: { days: 42, long: false }
    response: Ride[]
    evidence: code
    source: [fixture]
    sandbox: { handler: listGroups }
`;
  const text = async (body: string) =>
    (
      await compiled({
        [ENDPOINTS]: (before) => `${before}\n${endpoint}`,
        "specs/tools/rides/tp_try.yaml": () => asks(body),
      })
    ).get("generated/tools/rides/tp_try.ts");
  expect(await text("")).toContain("{ days: 42, long: false }");
  expect(await text(", body: { long: true }")).toContain("{ days: 42, long: true }");
});

test("tables of words and of names are lookups like any other", async () => {
  const words = await compiled({
    [WORDS]: (text) =>
      text
        .replace("    ids: rideKind\n", "")
        .replace(/ {4}values:[\s\S]*$/, "    words: { Road: [tar, asphalt], Gravel: [gravel] }\n"),
    "specs/views/rides.yaml": (text) =>
      text.replace(
        "kinds.nameOf(ride.kindId)",
        "\"kinds.nameOf([ride.kindId].length > 1 ? 'tar' : 'gravel')\"",
      ),
  });
  expect(words.get("generated/tables.ts")).toMatch(
    /\["tar", "Road"\],\s+\["asphalt", "Road"\],\s+\["gravel", "Gravel"\]/,
  );
  const names = await compiled({
    [WORDS]: (text) =>
      text.replace("    ids: rideKind\n", "").replace(/ {4}values:[\s\S]*$/, "    names: [Road, Gravel]\n"),
    "specs/views/rides.yaml": (text) =>
      text.replace(
        "kinds.nameOf(ride.kindId)",
        "\"kinds.nameOf([ride.kindId].length > 1 ? 'Road' : 'Gravel')\"",
      ),
  });
  expect(names.get("generated/tables.ts")).toMatch(/\["Road", "Road"\],\s+\["Gravel", "Gravel"\]/);
});
