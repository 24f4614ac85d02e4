import { afterEach, beforeEach, expect, it } from "vitest";
import { type Client, client, LENA } from "./client.js";

let tp: Client;
beforeEach(async () => {
  tp = await client();
});
afterEach(() => tp.sandbox.close());

it("answers 405 to a method the path does not have", async () => {
  const answer = await tp.call("GET", `/fitness/v2/athletes/${LENA}/workouts/1/comments`);
  expect(answer.status).toBe(405);
  expect(answer.headers.get("allow")).toBe("POST");
  expect(tp.sandbox.violations).toEqual([
    `GET /fitness/v2/athletes/${LENA}/workouts/1/comments is not in the contract`,
  ]);
});

it("answers 404 to a path nobody knows, and takes note of it", async () => {
  expect((await tp.call("POST", "/plans/v1/commands/applyplan", [])).status).toBe(404);
  expect(tp.sandbox.violations).toEqual(["POST /plans/v1/commands/applyplan is not in the contract"]);
});

it("checks the form of parameters", async () => {
  expect((await tp.call("GET", `/fitness/v6/athletes/${LENA}/workouts/2026-4-1/2026-04-02`)).status).toBe(
    400,
  );
  await tp.call("GET", "/fitness/v6/workouttypes?all=1");
  expect(tp.sandbox.violations).toEqual([
    `GET /fitness/v6/athletes/${LENA}/workouts/2026-4-1/2026-04-02 (listWorkouts): path.startDate must be string, got string`,
    "GET /fitness/v6/workouttypes (listWorkoutTypes): query.all is not in the contract",
  ]);
});

it("learns the fields of a collection it has never heard of from the contract", async () => {
  const path = `/fitness/v1/athletes/${LENA}/goals`;
  const { body } = await tp.call("POST", path, { text: "Swim 1500 m", done: null, mood: 3 });
  expect(body).toEqual({ goalId: 900_001, personId: LENA, text: "Swim 1500 m", done: null });
  expect(tp.sandbox.violations).toEqual([`POST ${path} (createGoal): body.mood is not in the contract`]);
});

it("logs every request with its operation and status", async () => {
  await tp.call("GET", "/fitness/v6/workouttypes");
  expect(tp.sandbox.requests).toMatchObject([
    { method: "GET", path: "/users/v3/token", status: 200 },
    { method: "GET", path: "/fitness/v6/workouttypes", status: 200, operationId: "listWorkoutTypes", at: 2 },
  ]);
});
