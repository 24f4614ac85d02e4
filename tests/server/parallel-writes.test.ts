import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TestServer } from "../kit/server.js";
import { startServerHere } from "../kit/server-here.js";

let server: TestServer;
beforeAll(async () => {
  server = await startServerHere();
});
afterAll(() => server.close());

type Answer = Awaited<ReturnType<TestServer["call"]>>;
type Args = Record<string, unknown>;

/** The same tool several times at once, as assistants call. */
const together = (tool: string, all: readonly Args[]): Promise<Answer[]> =>
  Promise.all(all.map((args) => server.call(tool, args)));
const confirmed = (answers: readonly Answer[]) => answers.map(({ data }) => data.confirmed);

/** Every request takes a while, so that calls would overlap. */
function slowly(delay: number) {
  server.sandbox.faults.clear();
  if (delay > 0) server.sandbox.faults.add({ kind: "slow", milliseconds: delay, times: 1_000 });
}

describe.each([0, 25])("calls at the same time, %i ms a request", (delay) => {
  beforeAll(() => slowly(delay));
  afterAll(() => slowly(0));
  const name = (text: string, index: number) => `${text} ${delay}-${index}`;

  test("five bikes are five bikes", async () => {
    const answers = await together(
      "tp_create_equipment",
      [1, 2, 3, 4, 5].map((index) => ({ type: "bike", name: name("Bike", index) })),
    );
    expect(confirmed(answers)).toEqual([true, true, true, true, true]);
    const { data } = await server.call("tp_get_equipment");
    const names = data.equipment.map((one: { name: string }) => one.name);
    expect(names).toEqual(expect.arrayContaining([1, 2, 3, 4, 5].map((index) => name("Bike", index))));
  });

  test("a new bike and a change of another one both stand", async () => {
    const { data: before } = await server.call("tp_get_equipment");
    const [bike] = before.equipment;
    const [created, changed] = await Promise.all([
      server.call("tp_create_equipment", { type: "bike", name: name("Gravel", 1) }),
      server.call("tp_update_equipment", { equipment_id: bike.id ?? bike.equipment_id, model: name("M", 1) }),
    ]);
    expect([created.data.confirmed, changed.data.confirmed]).toEqual([true, true]);
    const { data } = await server.call("tp_get_equipment");
    expect(JSON.stringify(data)).toContain(name("Gravel", 1));
    expect(JSON.stringify(data)).toContain(name("M", 1));
  });

  test("two equal workouts are one, and the other call says why", async () => {
    const session = { date: "2026-05-20", sport: "Run", title: name("Easy", 1), duration_minutes: 30 };
    const answers = await together("tp_create_workout", [session, session]);
    expect(answers.filter(({ isError }) => !isError)).toHaveLength(1);
    expect(answers.find(({ isError }) => isError)?.data.error).toMatchObject({ code: "CONFLICT" });
  });

  test("two fields of one workout are both changed", async () => {
    const created = await server.call("tp_create_workout", {
      date: "2026-05-21",
      sport: "Bike",
      title: name("Two fields", 1),
      duration_minutes: 60,
    });
    const { workout_id } = created.data.workout;
    const answers = await together("tp_update_workout", [
      { workout_id, description: "from the first call" },
      { workout_id, tags: "second" },
    ]);
    expect(confirmed(answers)).toEqual([true, true]);
    const { data } = await server.call("tp_get_workout", { workout_id });
    expect(JSON.stringify(data)).toContain("from the first call");
    expect(JSON.stringify(data)).toContain("second");
  });

  test("weight and sleep of one day are both logged", async () => {
    const date = delay === 0 ? "2026-04-08" : "2026-04-07";
    const answers = await together("tp_log_metrics", [
      { date, weight_kg: 70.5 },
      { date, sleep_hours: 7.25 },
    ]);
    expect(confirmed(answers)).toEqual([true, true]);
    const { data } = await server.call("tp_get_metrics", { start_date: date, end_date: date });
    expect(JSON.stringify(data)).toContain("70.5");
    expect(JSON.stringify(data)).toContain("7.25");
  });

  test("reads go on beside a change", async () => {
    const [write, read] = await Promise.all([
      server.call("tp_create_note", { date: "2026-05-22", title: name("Note", 1), description: "x" }),
      server.call("tp_get_workouts", { start_date: "2026-04-06", end_date: "2026-04-12" }),
    ]);
    expect([write.isError, read.isError]).toEqual([false, false]);
  });
});
