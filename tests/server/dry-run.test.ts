import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TestServer } from "../kit/server.js";
import { startServerHere } from "../kit/server-here.js";
import { completedRide, LENA, plannedRide } from "./season.js";

let server: TestServer;
beforeAll(async () => {
  server = await startServerHere();
});
afterAll(() => server.close());

function writes(): string[] {
  return server.requests().filter((line) => !line.startsWith("GET"));
}

describe("dry_run", () => {
  test("shows the exact request and what would change, and sends nothing", async () => {
    const { workoutId, title, workoutDay } = plannedRide(server.sandbox);
    const { data, isError } = await server.call("tp_update_workout", {
      workout_id: String(workoutId),
      date: "2026-06-30",
      title: "Elsewhere",
      dry_run: true,
      response_format: "detailed",
    });
    expect(isError).toBe(false);
    expect(data).toMatchObject({
      dry_run: true,
      requests: [
        {
          method: "PUT",
          path: `/fitness/v6/athletes/${LENA}/workouts/${workoutId}`,
          changes: {
            title: { before: title, after: "Elsewhere" },
            workoutDay: { before: workoutDay, after: "2026-06-30T00:00:00" },
          },
        },
      ],
    });
    expect(data.would).toEqual([expect.stringContaining(`title ${title} -> Elsewhere`)]);
    expect(Object.keys(data.requests[0].changes).sort()).toEqual(
      ["startTimePlanned", "title", "workoutDay"].filter((field) => field in data.requests[0].changes),
    );
    expect(data).not.toHaveProperty("confirmed");
    expect(writes()).toEqual([]);
  });

  test("shows the body of a creation", async () => {
    const { data } = await server.call("tp_create_workout", {
      date: "2026-06-30T06:30:00",
      sport: "Bike",
      title: "Not yet",
      structure: "10m 50%, 4x(8m 95%, 3m 55%), 10m 50%",
      dry_run: true,
      response_format: "detailed",
    });
    const [request] = data.requests;
    expect(data.would).toEqual([
      expect.stringMatching(
        /^createWorkout "Not yet" 2026-06-30: 64 min, [\d.]+ TSS, [\d.]+ IF, .*4x\(8:00 .*95 %.*3:00 .*55 %/,
      ),
    ]);
    expect(request).toMatchObject({
      method: "POST",
      body: { title: "Not yet", workoutDay: "2026-06-30T00:00:00", startTimePlanned: "2026-06-30T06:30:00" },
    });
    expect(JSON.parse(request.body.structure)).toMatchObject({ primaryIntensityMetric: "percentOfFtp" });
    expect(writes()).toEqual([]);
  });

  test("says a change in the words of answers: minutes, the sport by its name, intervals in one line", async () => {
    const { workoutId, totalTimePlanned } = plannedRide(server.sandbox);
    const { data } = await server.call("tp_update_workout", {
      workout_id: String(workoutId),
      sport: "MtnBike",
      structure: "10m 50%, 4x(8m 95%, 3m 55%), 10m 50%",
      dry_run: true,
    });
    const [line] = data.would;
    expect(line).toContain("sport Bike -> MtnBike");
    expect(line).toContain(
      `planned time ${Number((Number(totalTimePlanned) * 60).toFixed(2))} min -> 64 min`,
    );
    expect(line).toMatch(/intervals .+ -> .*4x\(8:00 .*95 %.*3:00 .*55 %/);
    expect(line).not.toMatch(/not shown|totalTimePlanned|workoutTypeValueId/);
  });

  test("tells no request, unless the details are wanted", async () => {
    const { workoutId } = plannedRide(server.sandbox);
    const input = { workout_id: String(workoutId), title: "Short", dry_run: true };
    const { data } = await server.call("tp_update_workout", input);
    expect(Object.keys(data)).toEqual(["dry_run", "would"]);
    const { data: concise } = await server.call("tp_update_workout", {
      ...input,
      response_format: "concise",
    });
    expect(concise).toEqual(data);
    const { data: wrong } = await server.call("tp_update_workout", { ...input, response_format: "long" });
    expect(wrong.error.message).toContain("response_format");
  });

  test("of a deletion names what would go", async () => {
    const { workoutId } = plannedRide(server.sandbox);
    const { data } = await server.call("tp_delete_workout", {
      workout_id: String(workoutId),
      dry_run: true,
      response_format: "detailed",
    });
    expect(data.requests).toEqual([
      { method: "DELETE", path: `/fitness/v6/athletes/${LENA}/workouts/${workoutId}` },
    ]);
    expect(writes()).toEqual([]);
  });

  test("refuses what the real call would refuse", async () => {
    const { workoutId } = completedRide(server.sandbox);
    const { data } = await server.call("tp_delete_workout", { workout_id: String(workoutId), dry_run: true });
    expect(data.error).toMatchObject({ code: "DELETE_MODE" });
  });

  test("as text never writes either", async () => {
    const { workoutId } = plannedRide(server.sandbox);
    const { data } = await server.call("tp_delete_workout", {
      workout_id: String(workoutId),
      dry_run: "true",
    });
    expect(data).toMatchObject({ dry_run: true });
    expect(server.requests().filter((line) => line.startsWith("DELETE"))).toEqual([]);
  });

  test("is true or false", async () => {
    const { data } = await server.call("tp_delete_workout", { workout_id: "1", dry_run: "yes" });
    expect(data.error).toMatchObject({
      code: "VALIDATION_ERROR",
      message: expect.stringContaining('dry_run: "yes" is not right, expected true or false'),
    });
  });
});

test("T1: a change is told by its changes, and the rest of the stored object stays unseen", async () => {
  const { workoutId } = plannedRide(server.sandbox);
  const change = {
    workout_id: String(workoutId),
    title: "Other",
    dry_run: true,
    response_format: "detailed",
  };
  const { data } = await server.call("tp_update_workout", change);
  expect(data.requests).toHaveLength(1);
  expect(data.requests[0]).not.toHaveProperty("body");
  expect(data.requests[0].changes).toMatchObject({ title: { after: "Other" } });
});
