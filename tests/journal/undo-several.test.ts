import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { JsonObject } from "../../src/values/json.js";
import { type InProcess, startInProcess } from "../kit/in-process.js";
import { differences, stateOf } from "./state.js";

const LENA = 4100101;
let server: InProcess;
beforeEach(async () => {
  server = await startInProcess();
});
afterEach(() => server.close());

const records = (collection: string) => server.sandbox.store.records(collection, LENA);
const withId = (collection: string, key: string, id: unknown) =>
  records(collection).find((one) => String(one[key]) === String(id));

function planned(): JsonObject {
  const found = records("workouts").find(
    ({ totalTime, totalTimePlanned }) => totalTime === null && totalTimePlanned === 1,
  );
  if (!found) throw new Error("no planned hour in the season");
  return found;
}

/** Calls a tool that changes something, and gives the mark of the change. */
async function changed(tool: string, input: Record<string, unknown>): Promise<unknown> {
  const { data } = await server.call(tool, input);
  expect(data).not.toHaveProperty("error");
  return data.change_id;
}

describe("what was changed before it was deleted is taken back in what came back", () => {
  test("a workout: renamed, moved, deleted, and all of it undone at once", async () => {
    const before = stateOf(server.sandbox, [LENA]);
    const { workoutId, title } = planned();
    const workout_id = String(workoutId);
    await changed("tp_update_workout", { workout_id, title: "Renamed" });
    await changed("tp_update_workout", { workout_id, description: "By feel" });
    await changed("tp_delete_workout", { workout_id });
    const { data } = await server.call("tp_undo_change", { since: "1 hour" });
    expect(data).toMatchObject({ message: "3 undone." });
    expect(records("workouts").filter((one) => one.title === title).length).toBeGreaterThan(0);
    expect(differences(before, stateOf(server.sandbox, [LENA]))).toEqual([]);
  });

  test("one call after the other, and the creation at last", async () => {
    const before = stateOf(server.sandbox, [LENA]);
    const { data: made } = await server.call("tp_create_strength_workout", {
      date: "2026-05-20",
      title: "Gym",
      exercises: "3x10 deadlift @ 60 kg",
    });
    const { workout_id } = made;
    const renamed = await changed("tp_update_strength_workout", { workout_id, title: "Heavy gym" });
    const deleted = await changed("tp_delete_strength_workout", { workout_id });
    const { data: back } = await server.call("tp_undo_change", { change_id: deleted });
    const [{ new_id: id }] = back.undone as [{ new_id: string }];
    expect(withId("strength", "id", id)).toMatchObject({ title: "Heavy gym" });
    await changed("tp_undo_change", { change_id: renamed });
    expect(withId("strength", "id", id)).toMatchObject({ title: "Gym" });
    await changed("tp_undo_change", { change_id: made.change_id });
    expect(withId("strength", "id", id)).toBeUndefined();
    expect(differences(before, stateOf(server.sandbox, [LENA]))).toEqual([]);
  });
});

describe("a folder with its templates", () => {
  const template = () => {
    const [item] = records("libraryItems");
    if (!item) throw new Error("no template in the season");
    return item;
  };

  test("comes back whole, and again after it went again", async () => {
    const before = stateOf(server.sandbox, [LENA]);
    const folder = template().exerciseLibraryId;
    const items = records("libraryItems").filter((one) => one.exerciseLibraryId === folder).length;
    const deleted = await changed("tp_delete_library", { library_id: String(folder) });
    const { data: list } = await server.call("tp_list_changes", {});
    const [last] = list.changes as { changes: unknown[]; loses?: string }[];
    expect(last?.changes).toHaveLength(items + 1);
    expect(last).not.toHaveProperty("loses");
    const undone = await changed("tp_undo_change", { change_id: deleted });
    expect(differences(before, stateOf(server.sandbox, [LENA]))).toEqual([]);
    const again = await changed("tp_undo_change", { change_id: undone });
    expect(
      records("libraryItems").some(
        (one) => one.itemName === template().itemName && one.exerciseLibraryId === folder,
      ),
    ).toBe(false);
    await changed("tp_undo_change", { change_id: again });
    expect(differences(before, stateOf(server.sandbox, [LENA]))).toEqual([]);
  });

  test("what failed on the way is made in the folder that came back, when asked again", async () => {
    const before = stateOf(server.sandbox, [LENA]);
    const deleted = await changed("tp_delete_library", { library_id: String(template().exerciseLibraryId) });
    server.sandbox.faults.add({ kind: "status", status: 400, operationId: "createLibraryItem", skip: 1 });
    const { data: half } = await server.call("tp_undo_change", { change_id: deleted });
    expect(half.undone).toContainEqual(expect.objectContaining({ result: "failed" }));
    const { data: rest } = await server.call("tp_undo_change", { change_id: deleted });
    expect(rest.undone).not.toContainEqual(expect.objectContaining({ result: "failed" }));
    expect(differences(before, stateOf(server.sandbox, [LENA]))).toEqual([]);
  });

  test("is not deleted when its templates can't be read", async () => {
    const before = stateOf(server.sandbox, [LENA]);
    server.sandbox.faults.add({ kind: "status", status: 403, operationId: "listLibraryItems" });
    const { data } = await server.call("tp_delete_library", {
      library_id: String(template().exerciseLibraryId),
    });
    expect(data).toMatchObject({ error: { code: "FORBIDDEN" } });
    expect(differences(before, stateOf(server.sandbox, [LENA]))).toEqual([]);
  });
});

test("a strength session that was done comes back with its sets; the ids inside are new ones", async () => {
  const done =
    records("strength").find(({ completedDateTime }) => completedDateTime !== null) ?? records("strength")[0];
  const workout_id = String(done?.id);
  const uuids = (record: unknown): string[] => JSON.stringify(record).match(/"id":"[\da-f]{8}-[^"]+"/g) ?? [];
  const was = structuredClone(done);
  await changed("tp_update_strength_workout", { workout_id, mark_complete: true });
  const deleted = await changed("tp_delete_strength_workout", { workout_id });
  const { data } = await server.call("tp_undo_change", { change_id: deleted });
  expect(data).toMatchObject({
    confirmed: true,
    undone: [{ result: "undone", note: expect.stringContaining("Files") }],
  });
  const [{ new_id: id }] = data.undone as [{ new_id: string }];
  const back = withId("strength", "id", id);
  expect(back).toMatchObject({ title: was?.title, prescribedDate: was?.prescribedDate });
  expect(JSON.stringify(back?.blocks)).toContain('"isComplete":true');
  expect(uuids(back).filter((one) => uuids(was).includes(one))).toEqual([]);
});
