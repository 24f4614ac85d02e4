import { describe, expect, test } from "vitest";
import { equipmentShed, PUT } from "./shed.js";

const shed = equipmentShed();

describe("tp_get_equipment", () => {
  test("lists all items with distances in km", async () => {
    const { data } = await shed.server.call("tp_get_equipment");
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
    const shoes = await shed.server.call("tp_get_equipment", { type: "shoe" });
    expect(shoes.data.equipment).toMatchObject([{ name: "Daily shoes" }]);
    shed.stored().splice(0);
    const none = await shed.server.call("tp_get_equipment", { type: "bike" });
    expect(none.data).toEqual({ equipment: [], count: 0, message: "No bikes in this account." });
  });

  test("KB-96 reads an item under the other set of field names, and one without distances", async () => {
    shed.stored().splice(0, 3, {
      equipmentId: 7,
      equipmentType: 2,
      name: "Old",
      distance: 12_345,
      crankLength: null,
    });
    const { data } = await shed.server.call("tp_get_equipment");
    expect(data.equipment).toMatchObject([
      { id: "7", type: "shoe", distance_km: 12.3, starting_distance_km: 0, retired: false },
    ]);
  });

  test("refuses an unknown kind", async () => {
    const { data } = await shed.server.call("tp_get_equipment", { type: "boat" });
    expect(data.error).toMatchObject({
      code: "VALIDATION_ERROR",
      message: expect.stringContaining("all, bike, shoe"),
    });
    expect(shed.server.requests()).toEqual([]);
  });

  test("passes a failure on", async () => {
    shed.server.sandbox.faults.add({ kind: "status", status: 403, operationId: "listEquipment" });
    expect((await shed.server.call("tp_get_equipment")).data.error.code).toBe("FORBIDDEN");
  });
});

describe("tp_create_equipment", () => {
  test("KB-96 adds an item under the web form's names and proves it by the list that comes back", async () => {
    const { data } = await shed.server.call("tp_create_equipment", {
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
    expect(shed.named("Race shoes")).toMatchObject({
      type: 2,
      startingDistance: 32_300,
      maxDistance: 600_000,
      dateOfPurchase: "2026-04-10T00:00:00",
    });
    expect(shed.stored()).toHaveLength(4);
    expect(shed.server.sandbox.violations).toEqual([]);
  });

  test("keeps the others exactly as they are", async () => {
    const before = structuredClone(shed.stored());
    await shed.server.call("tp_create_equipment", {
      name: "Gravel bike",
      type: "bike",
      wheels: "650b",
      crank_length_mm: 170,
    });
    expect(shed.stored().slice(0, 3)).toEqual(before);
    expect(shed.named("Gravel bike")).toMatchObject({ wheels: "650b", crankLengthMillimeters: 170 });
  });

  test("refuses wheels on shoes", async () => {
    const { data } = await shed.server.call("tp_create_equipment", {
      name: "X",
      type: "shoe",
      wheels: "700c",
    });
    expect(data.error).toMatchObject({ code: "VALIDATION_ERROR", message: expect.stringContaining("bike") });
    expect(shed.server.requests()).toEqual([]);
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
    const { data } = await shed.server.call("tp_create_equipment", args);
    expect(data.error).toMatchObject({ code: "VALIDATION_ERROR", message: expect.stringContaining(field) });
    expect(shed.server.requests()).toEqual([]);
  });

  test("refuses to save a list of which a record could not be read: saving would delete it", async () => {
    shed.server.sandbox.faults.add({ kind: "bad-record", operationId: "listEquipment" });
    const { data } = await shed.server.call("tp_create_equipment", { name: "Gravel bike", type: "bike" });
    expect(data.error).toMatchObject({
      code: "API_CHANGED",
      message: expect.stringContaining("would delete them"),
    });
    expect(shed.server.requests()).not.toContain(PUT);
    expect(shed.stored()).toHaveLength(3);
  });
});
