import { expect, test } from "vitest";
import { encodeBody, encodeParameters } from "../../src/http/encode.js";

const endpoint = {
  encode: {
    params: { startDate: "midnight" },
    body: { workoutDay: "midnight", structure: "json-text" },
  },
} as const;

test.each([
  ["2026-04-14", "2026-04-14T00:00:00"],
  ["2026-04-14T16:45", "2026-04-14T00:00:00"],
  ["2026-04-14T16:45:00Z", "2026-04-14T00:00:00"],
  ["2026-04-14T00:00:00", "2026-04-14T00:00:00"],
  ["2026-04-14T00:00:00Z", "2026-04-14T00:00:00Z"],
  [null, null],
  [undefined, undefined],
])("a day is sent as its midnight: %s", (workoutDay, sent) => {
  expect(encodeBody(endpoint, { workoutDay }).workoutDay).toBe(sent);
  expect(encodeParameters(endpoint, { startDate: workoutDay }).startDate).toBe(sent);
});

test.each([
  [{ structure: [] }, '{"structure":[]}'],
  ['{"structure":[]}', '{"structure":[]}'],
  ['"{}"', '"{}"'],
  [null, null],
  [undefined, undefined],
])("an object is sent as its JSON text, and text as it is: %j", (structure, sent) => {
  expect(encodeBody(endpoint, { structure }).structure).toBe(sent);
});

test("what is neither is refused before anything is sent", () => {
  expect(() => encodeBody(endpoint, { workoutDay: "tomorrow" })).toThrow("workoutDay is not a day");
  expect(() => encodeBody(endpoint, { structure: "4x8min" })).toThrow("structure is not JSON");
});

test("every item of a list is encoded, everything else stays as it is", () => {
  const list = [{ workoutDay: "2026-04-14", title: "a" }, { title: "b" }];
  expect(encodeBody(endpoint, list)).toEqual([
    { workoutDay: "2026-04-14T00:00:00", title: "a" },
    { title: "b" },
  ]);
  expect(encodeBody({}, list)).toBe(list);
  expect(encodeBody(endpoint, undefined)).toBeUndefined();
});

test("encoding what is encoded changes nothing", () => {
  const once = encodeBody(endpoint, { workoutDay: "2026-04-14", structure: { structure: [] } });
  expect(encodeBody(endpoint, once)).toEqual(once);
});

test("what the client has to name gets an id where it is empty, at any depth, and keeps it", () => {
  const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
  const body = {
    id: "",
    title: "",
    blocks: [{ id: "", sets: [{ id: "s1" }, { id: "" }] }],
    exercise: { id: 12 },
  };
  const sent = encodeBody({ newIds: "id" }, body);
  const fresh = expect.stringMatching(UUID);
  expect(sent).toEqual({
    id: fresh,
    title: "",
    blocks: [{ id: fresh, sets: [{ id: "s1" }, { id: fresh }] }],
    exercise: { id: 12 },
  });
  expect(new Set([sent.id, sent.blocks[0]?.id, sent.blocks[0]?.sets[1]?.id]).size).toBe(3);
  expect(encodeBody({ newIds: "id" }, sent)).toEqual(sent);
  expect(encodeBody({}, body)).toBe(body);
});
