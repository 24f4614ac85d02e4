import { afterAll, beforeAll, expect, test } from "vitest";
import type { TestServer } from "../../kit/server.js";
import { startServerHere } from "../../kit/server-here.js";

const SELF = 4_100_101;
const BIKE_INTERVALS = 13_011;
const RUN_SESSIONS = 13_012;

let server: TestServer;
beforeAll(async () => {
  server = await startServerHere();
});
afterAll(async () => {
  expect(server.sandbox.violations).toEqual([]);
  await server.close();
});

test("KB-70: folders come with their names, owner and origin, and without a made-up count", async () => {
  const { data } = await server.call("tp_get_libraries");
  expect(data.count).toBe(3);
  expect(data.libraries[0]).toEqual({
    id: String(BIKE_INTERVALS),
    name: "Bike intervals",
    is_default: false,
    owner_name: "Lena Hoffmann",
    owner_id: SELF,
  });
  expect(data.libraries[2]).toMatchObject({ name: "TrainingPeaks samples", is_default: true });
});

test("KB-99: a refused list is FORBIDDEN, a lost sign-in is not", async () => {
  server.sandbox.faults.add({ kind: "status", status: 403, operationId: "listLibraries" });
  expect((await server.call("tp_get_libraries")).data.error.code).toBe("FORBIDDEN");
  expect((await server.call("tp_get_libraries", { athlete: "Lena" })).data.notes).toEqual([
    expect.stringContaining("athlete was not needed"),
  ]);
});

test("KB-72: templates carry sport, time and load; a note is no workout", async () => {
  const { data } = await server.call("tp_get_library_items", { library_id: RUN_SESSIONS });
  expect(data).toMatchObject({ library_name: "Run sessions", count: data.items.length });
  expect(data.items[0]).toMatchObject({ sport: "Run", sport_id: 3, minutes: expect.any(Number) });
  expect(data.items[0]).not.toHaveProperty("extras");
  expect(data.items.at(-1)).toMatchObject({ name: "Race week checklist", note: true });
});

test("search narrows by name, detailed says the intervals in words", async () => {
  const { data } = await server.call("tp_get_library_items", {
    library_id: BIKE_INTERVALS,
    search: "THRESHOLD",
    response_format: "detailed",
  });
  expect(data.items.length).toBeGreaterThan(0);
  for (const item of data.items) {
    expect(item.name.toLowerCase()).toContain("threshold");
    expect(item.extras.intervals).toContain("x(");
  }
  const none = await server.call("tp_get_library_items", { library_id: BIKE_INTERVALS, search: "zzz" });
  expect(none.data).toMatchObject({ items: [], message: expect.stringContaining("No template found") });
});

test("a library of 1,500 templates comes in pages that stay below 8,000 tokens", async () => {
  const items = server.sandbox.store.records("libraryItems", SELF);
  const model = items.find(({ exerciseLibraryId }) => exerciseLibraryId === BIKE_INTERVALS);
  for (let i = 0; i < 1500; i += 1)
    items.push({ ...structuredClone(model), exerciseLibraryItemId: 500_000 + i, exerciseLibraryId: 13_013 });
  const first = await server.call("tp_get_library_items", { library_id: 13_013 });
  expect(first.data).toMatchObject({ shown: 150, of: 1501, next: expect.stringContaining("offset 150 ") });
  expect(first.data.items).toHaveLength(150);
  expect(first.text.length / 4).toBeLessThan(8000);
  const last = await server.call("tp_get_library_items", { library_id: 13_013, offset: 1500 });
  expect(last.data.items).toHaveLength(1);
  const detailed = { library_id: 13_013, response_format: "detailed" };
  expect((await server.call("tp_get_library_items", detailed)).text.length / 4).toBeLessThan(8000);
});

test.each([
  ["an unknown library", { library_id: 1 }, "NOT_FOUND"],
  ["a word for an id", { library_id: "bike" }, "VALIDATION_ERROR"],
  ["a negative offset", { library_id: BIKE_INTERVALS, offset: -1 }, "VALIDATION_ERROR"],
])("%s is refused", async (_, args, code) => {
  expect((await server.call("tp_get_library_items", args)).data.error.code).toBe(code);
});

test("KB-101: an unreadable template does not blank the folder", async () => {
  server.sandbox.faults.add({ kind: "bad-record", operationId: "listLibraryItems" });
  const { data } = await server.call("tp_get_library_items", { library_id: BIKE_INTERVALS });
  expect(data.count).toBeGreaterThan(0);
  expect(data.notes).toEqual([expect.stringContaining("left out")]);
});

test("one template: intervals in words, and the native structure on request", async () => {
  const { data: list } = await server.call("tp_get_library_items", { library_id: BIKE_INTERVALS });
  const args = { library_id: BIKE_INTERVALS, item_id: list.items[0].id };
  const { data: concise } = await server.call("tp_get_library_item", args);
  expect(concise.item.extras.intervals).toContain("@");
  expect(concise).not.toHaveProperty("structured_workout");
  const { data } = await server.call("tp_get_library_item", { ...args, response_format: "detailed" });
  expect(data.structured_workout).toMatchObject({
    primaryIntensityMetric: "percentOfFtp",
    structure: expect.any(Array),
    polyline: expect.any(Array),
  });
});

test("a template that is not in the folder is NOT_FOUND; both ids are needed", async () => {
  const other = await server.call("tp_get_library_item", { library_id: RUN_SESSIONS, item_id: 47_020 });
  expect(other.data.error).toMatchObject({ code: "NOT_FOUND", message: expect.stringContaining("47020") });
  const missing = await server.call("tp_get_library_item", { library_id: RUN_SESSIONS });
  expect(missing.data.error.message).toContain("item_id is missing");
});
