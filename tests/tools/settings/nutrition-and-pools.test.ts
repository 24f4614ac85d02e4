import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { TestServer } from "../../kit/server.js";
import { startServerHere } from "../../kit/server-here.js";
import { LENA, sentTo, settingsOf, startOver } from "../fresh-account.js";

let server: TestServer;
beforeAll(async () => {
  server = await startServerHere();
});
beforeEach(() => startOver(server));
afterAll(() => server.close());

test("sets the planned calories with the short body and proves that the rest stayed", async () => {
  const { data } = await server.call("tp_update_nutrition", { planned_calories: 2600 });
  expect(data).toEqual({
    planned_calories_before: 2400,
    planned_calories: 2600,
    before: { "planned calories": "2400 kcal" },
    confirmed: true,
    change_id: expect.any(String),
  });
  expect(sentTo(server, "updateNutritionSettings")).toEqual([{ plannedCalories: 2600 }]);
  expect(settingsOf(server).nutritionSettings).toEqual({
    athleteId: LENA,
    plannedCalories: 2600,
    substrateUtilizationCategory: 4,
  });
});

test("reports a target that did not stick", async () => {
  server.sandbox.faults.add({
    kind: "status",
    status: 502,
    when: "before",
    operationId: "updateNutritionSettings",
  });
  const { data } = await server.call("tp_update_nutrition", { planned_calories: 2600 });
  expect(data.error).toMatchObject({ code: "WRITE_UNCERTAIN", read_back: "not applied" });
});

test("takes 0 for a target", async () => {
  const { data } = await server.call("tp_update_nutrition", { planned_calories: 0 });
  expect(data).toMatchObject({ planned_calories: 0, confirmed: true });
});

test.each([
  [{ planned_calories: -1 }],
  [{ planned_calories: 20001 }],
  [{ planned_calories: "2500 kcal" }],
  [{}],
])("refuses %j before any request", async (args) => {
  const { data } = await server.call("tp_update_nutrition", args);
  expect(data.error).toMatchObject({
    code: "VALIDATION_ERROR",
    message: expect.stringContaining("planned_calories"),
  });
  expect(server.requests()).toEqual([]);
});

test("lists the pool lengths and marks the default", async () => {
  const { data } = await server.call("tp_get_pool_length_settings");
  expect(data.pool_length_settings).toMatchObject({
    default_id: "DEFAULT-25M",
    supported_units: ["Yards", "Meters"],
  });
  expect(data.pool_length_settings.options).toContainEqual({
    id: "0f6c2b1e-3d43-4c1b-9a8e-5d2f0b7e4a10",
    length: 33.3,
    units: "Meters",
    label: "Lido",
    is_default: false,
  });
});

test("pool lengths take no arguments of their own", async () => {
  const { data } = await server.call("tp_get_pool_length_settings", { unit: "Yards" });
  expect(data.error).toMatchObject({ code: "VALIDATION_ERROR", message: expect.stringContaining('"unit"') });
});

test("pool lengths pass a failure on", async () => {
  server.sandbox.faults.add({ kind: "status", status: 404, operationId: "getPoolLengthSettings" });
  const { data } = await server.call("tp_get_pool_length_settings");
  expect(data.error.code).toBe("NOT_FOUND");
});
