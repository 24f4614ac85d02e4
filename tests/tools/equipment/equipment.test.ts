import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { JsonObject } from "../../../src/values/json.js";
import { startServer, type TestServer } from "../../kit/server.js";
import { LENA, sentTo, startOver } from "../fresh-account.js";

const PUT = `PUT /fitness/v1/athletes/${LENA}/equipment`;

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
beforeEach(() => startOver(server));
afterAll(() => server.close());

function stored(): JsonObject[] {
  return server.sandbox.store.records("equipment", LENA);
}

function named(name: string): JsonObject {
  const found = stored().find((item) => item.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

describe("tp_get_equipment", () => {
  test("lists all items with distances in km", async () => {
    const { data } = await server.call("tp_get_equipment");
    expect(data.count).toBe(3);
    expect(data.equipment[1]).toMatchObject({
      name: "Winter bike",
      type: "bike",
      distance_km: 15_020,
      starting_distance_km: 1200,
      total_distance_km: 16_220,
      retired: true,
      retired_weekday: expect.any(String),
    });
    expect(data.equipment[2]).toMatchObject({
      type: "shoe",
      distance_km: 486,
      max_distance_km: 700,
      is_default: true,
    });
  });

  test("filters by kind, and explains an empty list", async () => {
    const shoes = await server.call("tp_get_equipment", { type: "shoe" });
    expect(shoes.data.equipment).toMatchObject([{ name: "Daily shoes" }]);
    stored().splice(0);
    const none = await server.call("tp_get_equipment", { type: "bike" });
    expect(none.data).toEqual({ equipment: [], count: 0, message: "No bikes in this account." });
  });

  test("KB-96 reads an item under the other set of field names, and one without distances", async () => {
    stored().splice(0, 3, {
      equipmentId: 7,
      equipmentType: 2,
      name: "Old",
      distance: 12_345,
      crankLength: null,
    });
    const { data } = await server.call("tp_get_equipment");
    expect(data.equipment).toMatchObject([
      { id: "7", type: "shoe", distance_km: 12.3, starting_distance_km: 0, retired: false },
    ]);
  });

  test("refuses an unknown kind", async () => {
    const { data } = await server.call("tp_get_equipment", { type: "boat" });
    expect(data.error).toMatchObject({
      code: "VALIDATION_ERROR",
      message: expect.stringContaining("all, bike, shoe"),
    });
    expect(server.requests()).toEqual([]);
  });

  test("passes a failure on", async () => {
    server.sandbox.faults.add({ kind: "status", status: 403, operationId: "listEquipment" });
    expect((await server.call("tp_get_equipment")).data.error.code).toBe("FORBIDDEN");
  });
});

describe("tp_create_equipment", () => {
  test("KB-96 adds an item under the web form's names and proves it by the list that comes back", async () => {
    const { data } = await server.call("tp_create_equipment", {
      name: "Race shoes",
      type: "shoe",
      brand: "Saucony",
      starting_distance_km: 32.3,
      max_distance_km: 600,
    });
    expect(data).toMatchObject({
      equipment: {
        id: "900001",
        name: "Race shoes",
        type: "shoe",
        starting_distance_km: 32.3,
        max_distance_km: 600,
      },
      confirmed: true,
    });
    expect(named("Race shoes")).toMatchObject({
      type: 2,
      startingDistance: 32_300,
      maxDistance: 600_000,
      dateOfPurchase: "2026-04-10T00:00:00",
    });
    expect(stored()).toHaveLength(4);
    expect(server.sandbox.violations).toEqual([]);
  });

  test("keeps the others exactly as they are", async () => {
    const before = structuredClone(stored());
    await server.call("tp_create_equipment", {
      name: "Gravel bike",
      type: "bike",
      wheels: "650b",
      crank_length_mm: 170,
    });
    expect(stored().slice(0, 3)).toEqual(before);
    expect(named("Gravel bike")).toMatchObject({ wheels: "650b", crankLengthMillimeters: 170 });
  });

  test("refuses wheels on shoes", async () => {
    const { data } = await server.call("tp_create_equipment", { name: "X", type: "shoe", wheels: "700c" });
    expect(data.error).toMatchObject({ code: "VALIDATION_ERROR", message: expect.stringContaining("bike") });
    expect(server.requests()).toEqual([]);
  });

  test.each([
    [{ type: "bike" }, "name"],
    [{ name: "", type: "bike" }, "name"],
    [{ name: "X", type: "skis" }, "type"],
    [{ name: "X", type: "bike", crank_length_mm: 301 }, "crank_length_mm"],
    [{ name: "X", type: "bike", max_distance_km: 0 }, "max_distance_km"],
    [{ name: "X", type: "bike", starting_distance_km: -1 }, "starting_distance_km"],
    [{ name: "X", type: "bike", date_of_purchase: "2026-13-01" }, "date_of_purchase"],
  ])("refuses %j before any request", async (args, field) => {
    const { data } = await server.call("tp_create_equipment", args);
    expect(data.error).toMatchObject({ code: "VALIDATION_ERROR", message: expect.stringContaining(field) });
    expect(server.requests()).toEqual([]);
  });

  test("refuses to save a list of which a record could not be read: saving would delete it", async () => {
    server.sandbox.faults.add({ kind: "bad-record", operationId: "listEquipment" });
    const { data } = await server.call("tp_create_equipment", { name: "Gravel bike", type: "bike" });
    expect(data.error).toMatchObject({
      code: "API_CHANGED",
      message: expect.stringContaining("would delete them"),
    });
    expect(server.requests()).not.toContain(PUT);
    expect(stored()).toHaveLength(3);
  });
});

describe("tp_update_equipment", () => {
  test("changes what is given and keeps the rest, unknown fields too", async () => {
    Object.assign(named("Road bike"), { frameColour: "red" });
    const id = String(named("Road bike").equipmentId);
    const { data } = await server.call("tp_update_equipment", {
      equipment_id: id,
      name: "Race bike",
      max_distance_km: 20_000,
    });
    expect(data).toMatchObject({
      equipment: { id, name: "Race bike", brand: "Canyon", max_distance_km: 20_000, distance_km: 8412.3 },
      confirmed: true,
    });
    expect(sentTo(server, "saveEquipment")).toMatchObject([
      [{ frameColour: "red", wheels: "50 mm" }, {}, {}],
    ]);
    expect(named("Race bike")).toMatchObject({ maxDistance: 20_000_000, isDefault: true });
  });

  test("retires with the date of today, and takes back into use without one", async () => {
    const id = Number(named("Daily shoes").equipmentId);
    const retired = await server.call("tp_update_equipment", { equipment_id: id, retired: true });
    expect(retired.data.equipment).toMatchObject({
      retired: true,
      retired_date: "2026-04-10",
      retired_weekday: "Fri",
    });
    expect(named("Daily shoes").retiredDate).toBe("2026-04-10T00:00:00");
    const back = await server.call("tp_update_equipment", { equipment_id: id, retired: false });
    expect(back.data).toMatchObject({ equipment: { retired: false }, confirmed: true });
    expect(named("Daily shoes")).toMatchObject({ retired: false, retiredDate: "" });
  });

  test("a dry run shows what would change and nothing else", async () => {
    const id = Number(named("Road bike").equipmentId);
    const { data } = await server.call("tp_update_equipment", {
      equipment_id: id,
      notes: "new chain",
      dry_run: true,
    });
    expect(data.requests).toMatchObject([{ method: "PUT", changes: { notes: { after: "new chain" } } }]);
    expect(Object.keys(data.requests[0].changes)).toEqual(["notes"]);
    expect(server.requests()).not.toContain(PUT);
  });

  test("KB-96 looks at the list again when the answer to the save is lost", async () => {
    server.sandbox.faults.add({ kind: "reset", when: "after", operationId: "saveEquipment" });
    const id = Number(named("Road bike").equipmentId);
    const { data } = await server.call("tp_update_equipment", { equipment_id: id, notes: "new chain" });
    expect(data.error).toMatchObject({ code: "WRITE_UNCERTAIN", read_back: "applied" });
    expect(sentTo(server, "saveEquipment")).toHaveLength(1);
  });

  test("refuses wheels on shoes after looking, and saves nothing", async () => {
    const id = Number(named("Daily shoes").equipmentId);
    const { data } = await server.call("tp_update_equipment", { equipment_id: id, wheels: "700c" });
    expect(data.error).toMatchObject({
      code: "VALIDATION_ERROR",
      message: expect.stringContaining("Daily shoes"),
    });
    expect(server.requests()).not.toContain(PUT);
  });

  test("an unknown id is not found, and nothing is saved", async () => {
    const { data } = await server.call("tp_update_equipment", { equipment_id: 1, name: "X" });
    expect(data.error).toMatchObject({
      code: "NOT_FOUND",
      next_step: expect.stringContaining("tp_get_equipment"),
    });
    expect(server.requests()).not.toContain(PUT);
  });

  test.each([
    [{ equipment_id: 51001 }, "at least one field"],
    [{ equipment_id: "51001; drop" }, "equipment_id"],
    [{ equipment_id: -4, name: "X" }, "equipment_id"],
    [{ equipment_id: 51001, retired: "yes" }, "retired"],
  ])("refuses %j before any request", async (args, field) => {
    const { data } = await server.call("tp_update_equipment", args);
    expect(data.error).toMatchObject({ code: "VALIDATION_ERROR", message: expect.stringContaining(field) });
    expect(server.requests()).toEqual([]);
  });
});

describe("tp_delete_equipment", () => {
  test("deletes one item and proves that it is gone", async () => {
    const id = String(named("Daily shoes").equipmentId);
    const { data } = await server.call("tp_delete_equipment", { equipment_id: id });
    expect(data).toMatchObject({ deleted: { id, name: "Daily shoes" }, confirmed: true });
    expect(stored().map(({ name }) => name)).toEqual(["Road bike", "Winter bike"]);
  });

  test("an unknown id is not found, and nothing is saved", async () => {
    const { data } = await server.call("tp_delete_equipment", { equipment_id: 1 });
    expect(data.error.code).toBe("NOT_FOUND");
    expect(server.requests()).not.toContain(PUT);
    expect(stored()).toHaveLength(3);
  });

  test("refuses an id that is no number", async () => {
    const { data } = await server.call("tp_delete_equipment", { equipment_id: "all" });
    expect(data.error).toMatchObject({
      code: "VALIDATION_ERROR",
      message: expect.stringContaining("equipment_id"),
    });
    expect(server.requests()).toEqual([]);
  });

  test("a dry run deletes nothing", async () => {
    const id = Number(named("Daily shoes").equipmentId);
    const { data } = await server.call("tp_delete_equipment", { equipment_id: id, dry_run: true });
    expect(data.requests[0].body).toHaveLength(2);
    expect(stored()).toHaveLength(3);
  });
});
