import { describe, expect, test } from "vitest";
import { sentTo } from "../fresh-account.js";
import { equipmentShed, PUT } from "./shed.js";

const shed = equipmentShed();

describe("tp_update_equipment", () => {
  test("changes what is given and keeps the rest, unknown fields too", async () => {
    Object.assign(shed.named("Road bike"), { frameColour: "red" });
    const id = String(shed.named("Road bike").equipmentId);
    const { data } = await shed.server.call("tp_update_equipment", {
      equipment_id: id,
      name: "Race bike",
      max_distance_km: 20_000,
    });
    expect(data).toMatchObject({
      equipment: { id, name: "Race bike", brand: "Canyon", max_distance_km: 20_000, distance_km: 8412.3 },
      confirmed: true,
    });
    expect(sentTo(shed.server, "saveEquipment")).toMatchObject([
      [{ frameColour: "red", wheels: "50 mm" }, {}, {}],
    ]);
    expect(shed.named("Race bike")).toMatchObject({ maxDistance: 20_000_000, isDefault: true });
  });

  test("retires with the date of today, and takes back into use without one", async () => {
    const id = Number(shed.named("Daily shoes").equipmentId);
    const retired = await shed.server.call("tp_update_equipment", { equipment_id: id, retired: true });
    expect(retired.data.equipment).toMatchObject({
      retired: true,
      retired_date: "2026-04-10",
      retired_weekday: "Fri",
    });
    expect(shed.named("Daily shoes").retiredDate).toBe("2026-04-10T00:00:00");
    const back = await shed.server.call("tp_update_equipment", { equipment_id: id, retired: false });
    expect(back.data).toMatchObject({ equipment: { retired: false }, confirmed: true });
    expect(shed.named("Daily shoes")).toMatchObject({ retired: false, retiredDate: "" });
  });

  test("a dry run shows what would change and nothing else", async () => {
    const id = Number(shed.named("Road bike").equipmentId);
    const { data } = await shed.server.call("tp_update_equipment", {
      equipment_id: id,
      notes: "new chain",
      dry_run: true,
      response_format: "detailed",
    });
    expect(data.requests).toMatchObject([{ method: "PUT", changes: { notes: { after: "new chain" } } }]);
    expect(Object.keys(data.requests[0].changes)).toEqual(["notes"]);
    expect(shed.server.requests()).not.toContain(PUT);
  });

  test("KB-96 looks at the list again when the answer to the save is lost", async () => {
    shed.server.sandbox.faults.add({ kind: "reset", when: "after", operationId: "saveEquipment" });
    const id = Number(shed.named("Road bike").equipmentId);
    const { data } = await shed.server.call("tp_update_equipment", { equipment_id: id, notes: "new chain" });
    expect(data).toMatchObject({ confirmed: true, read_back: "applied" });
    expect(sentTo(shed.server, "saveEquipment")).toHaveLength(1);
  });

  test("refuses wheels on shoes after looking, and saves nothing", async () => {
    const id = Number(shed.named("Daily shoes").equipmentId);
    const { data } = await shed.server.call("tp_update_equipment", { equipment_id: id, wheels: "700c" });
    expect(data.error).toMatchObject({
      code: "VALIDATION_ERROR",
      message: expect.stringContaining("Daily shoes"),
    });
    expect(shed.server.requests()).not.toContain(PUT);
  });

  test("an unknown id is not found, and nothing is saved", async () => {
    const { data } = await shed.server.call("tp_update_equipment", { equipment_id: 1, name: "X" });
    expect(data.error).toMatchObject({
      code: "NOT_FOUND",
      next_step: expect.stringContaining("tp_get_equipment"),
    });
    expect(shed.server.requests()).not.toContain(PUT);
  });

  test.each([
    [{ equipment_id: 51001 }, "at least one field"],
    [{ equipment_id: "51001; drop" }, "equipment_id"],
    [{ equipment_id: -4, name: "X" }, "equipment_id"],
    [{ equipment_id: 51001, retired: "yes" }, "retired"],
  ])("refuses %j before any request", async (args, field) => {
    const { data } = await shed.server.call("tp_update_equipment", args);
    expect(data.error).toMatchObject({ code: "VALIDATION_ERROR", message: expect.stringContaining(field) });
    expect(shed.server.requests()).toEqual([]);
  });
});

describe("tp_delete_equipment", () => {
  test("deletes one item and proves that it is gone", async () => {
    const id = String(shed.named("Daily shoes").equipmentId);
    const { data } = await shed.server.call("tp_delete_equipment", { equipment_id: id });
    expect(data).toMatchObject({ deleted: { id, name: "Daily shoes" }, confirmed: true });
    expect(shed.stored().map(({ name }) => name)).toEqual(["Road bike", "Winter bike"]);
  });

  test("an unknown id is not found, and nothing is saved", async () => {
    const { data } = await shed.server.call("tp_delete_equipment", { equipment_id: 1 });
    expect(data.error.code).toBe("NOT_FOUND");
    expect(shed.server.requests()).not.toContain(PUT);
    expect(shed.stored()).toHaveLength(3);
  });

  test("refuses an id that is no number", async () => {
    const { data } = await shed.server.call("tp_delete_equipment", { equipment_id: "all" });
    expect(data.error).toMatchObject({
      code: "VALIDATION_ERROR",
      message: expect.stringContaining("equipment_id"),
    });
    expect(shed.server.requests()).toEqual([]);
  });

  test("a dry run deletes nothing", async () => {
    const id = Number(shed.named("Daily shoes").equipmentId);
    const { data } = await shed.server.call("tp_delete_equipment", {
      equipment_id: id,
      dry_run: true,
      response_format: "detailed",
    });
    expect(data.requests[0].body).toHaveLength(2);
    expect(shed.stored()).toHaveLength(3);
  });
});
