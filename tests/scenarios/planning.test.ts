import { expect, test } from "vitest";
import { startServer } from "../kit/server.js";
import { conversation } from "./zones.js";

const THRESHOLD = {
  primaryIntensityMetric: "percentOfFtp",
  steps: [
    {
      name: "Warm up",
      duration_seconds: 600,
      intensity_min: 40,
      intensity_max: 55,
      intensityClass: "warmUp",
    },
    {
      type: "repetition",
      reps: 4,
      steps: [
        {
          name: "Threshold",
          duration_seconds: 480,
          intensity_min: 95,
          intensity_max: 100,
          intensityClass: "active",
        },
        { name: "Easy", duration_seconds: 180, intensity_min: 50, intensity_max: 60, intensityClass: "rest" },
      ],
    },
    {
      name: "Cool down",
      duration_seconds: 600,
      intensity_min: 40,
      intensity_max: 55,
      intensityClass: "coolDown",
    },
  ],
};

conversation(
  "1. Build me a 4x8min threshold session for Tuesday",
  {},
  (at) => {
    test("checked, planned, read back, and what else is on that day", async () => {
      const { say, writes, server } = at();
      const checked = await say("tp_validate_structure", { structure: THRESHOLD });
      expect(checked).toMatchObject({ total_duration_minutes: 64, estimated_if: 0.83, estimated_tss: 74 });

      const made = await say("tp_create_workout", {
        date: "2026-04-14",
        sport: "Bike",
        title: "Threshold 4x8",
        structure: THRESHOLD,
      });
      expect(made).toMatchObject({
        confirmed: true,
        workout: {
          weekday: "Tue",
          date: "2026-04-14",
          sport: "Bike",
          planned: { minutes: 64, if: 0.83, tss: 74 },
        },
      });
      expect(made.workout.intervals).toMatch(
        /4x\(8:00 @ 95-100 % \(266-280 W\)(?: "Threshold")? \+ 3:00 @ 50-60 % \(140-168 W\)/,
      );
      expect(made.same_day).toEqual([expect.objectContaining({ title: "3x12 threshold" })]);
      expect(writes()).toHaveLength(1);

      const sent = server.sandbox.requests.find(({ operationId }) => operationId === "createWorkout")
        ?.body as Record<string, unknown>;
      expect(sent.structure).toBeTypeOf("string");
      expect(JSON.parse(String(sent.structure)).polyline.length).toBeGreaterThan(10);
      const stored = server.sandbox.store
        .inspect("workouts")
        .find(({ workoutId }) => String(workoutId) === made.workout.workout_id);
      expect(stored).toMatchObject({ workoutTypeValueId: 2, workoutDay: "2026-04-14T00:00:00" });
    });
  },
  startServer,
);

conversation("2. Schedule my mobility session for April 14, 2026 at 16:45", {}, (at) => {
  test("the day stays midnight, the start is local", async () => {
    const { say, server } = at();
    const made = await say("tp_create_workout", {
      date: "2026-04-14T16:45:00",
      sport: "Strength",
      title: "Mobility",
      duration_minutes: 60,
    });
    expect(made.workout).toMatchObject({ date: "2026-04-14", weekday: "Tue", start: "16:45", end: "17:45" });
    const stored = server.sandbox.store.inspect("workouts").find(({ title }) => title === "Mobility");
    expect(stored).toMatchObject({
      workoutDay: "2026-04-14T00:00:00",
      startTimePlanned: "2026-04-14T16:45:00",
    });
  });
});

conversation("3. Copy last week's long ride to this Saturday", {}, (at) => {
  test("structure, plan, tags and hour are kept, nothing recorded is copied", async () => {
    const { say, server } = at();
    const { workouts } = await say("tp_get_workouts", { start_date: "2026-03-30", end_date: "2026-04-05" });
    const minutes = (w: { planned?: { minutes?: number }; actual?: { minutes?: number } }) =>
      w.actual?.minutes ?? w.planned?.minutes ?? 0;
    const rides = workouts.filter(
      (w: { sport: string; planned?: object }) => w.sport === "Bike" && w.planned,
    );
    const longest = rides.sort((a: object, b: object) => minutes(b) - minutes(a))[0];
    const source = await say("tp_get_workout", { workout_id: longest.id, response_format: "detailed" });

    const copied = await say("tp_copy_workout", { workout_id: longest.id, target_date: "2026-04-11" });
    expect(copied).toMatchObject({
      confirmed: true,
      copied_from: { workout_id: longest.id, date: longest.date },
    });
    const copy = await say("tp_get_workout", {
      workout_id: copied.workout.workout_id,
      response_format: "detailed",
    });
    expect(copy).toMatchObject({
      date: "2026-04-11",
      weekday: "Sat",
      type: "planned",
      title: source.title,
      sport: "Bike",
    });
    expect(copy.start_planned).toBe(source.start_planned);
    expect(copy.structured_workout).toEqual(source.structured_workout);
    expect(copy.metrics.tss_planned).toBe(source.metrics.tss_planned);
    expect(copy.metrics).not.toHaveProperty("tss_actual");
    const stored = server.sandbox.store
      .inspect("workouts")
      .find(({ workoutId }) => String(workoutId) === copied.workout.workout_id);
    expect(stored).toMatchObject({ totalTime: null, distance: null, tssActual: null });
  });
});

conversation("13. Plan next week: 8 hours, nothing on Wednesday", {}, (at) => {
  const SESSIONS = [
    { date: "2026-04-13", sport: "Swim", title: "Easy swim", duration_minutes: 60 },
    {
      date: "2026-04-14",
      sport: "Bike",
      title: "VO2 block",
      structure: "15m 50-60%, 5x(3m 110-115%, 3m 50%), 15m 45-55%",
    },
    { date: "2026-04-16", sport: "Run", title: "Tempo run", duration_minutes: 60 },
    { date: "2026-04-18", sport: "Bike", title: "Long ride", duration_minutes: 210 },
  ];

  test("a failure in the middle is told, and a second try makes no doubles", async () => {
    const { say, refused, server } = at();
    await say("tp_get_weekly_summary", {});
    await say("tp_get_fitness", { days: 28 });
    await say("tp_get_workouts", { start_date: "2026-04-13", end_date: "2026-04-19" });
    const planned = async (session: object) => say("tp_create_workout", session as Record<string, unknown>);
    for (const session of SESSIONS.slice(0, 3)) expect((await planned(session)).confirmed).toBe(true);
    server.sandbox.faults.add({ kind: "status", status: 400, operationId: "createWorkout", when: "before" });
    const failure = await refused("tp_create_workout", SESSIONS[3]);
    expect(failure.code).toBe("API_ERROR");

    for (const session of SESSIONS.slice(0, 3))
      expect(await refused("tp_create_workout", session)).toMatchObject({ code: "CONFLICT" });
    expect((await planned(SESSIONS[3] ?? {})).confirmed).toBe(true);
    const made = server.sandbox.store
      .inspect("workouts")
      .filter(({ title }) =>
        SESSIONS.some((session) => session.title === title && String(title) !== "Long ride"),
      );
    expect(made.filter(({ workoutDay }) => String(workoutDay) >= "2026-04-13")).toHaveLength(3);
    const week = await say("tp_get_workouts", { start_date: "2026-04-15", end_date: "2026-04-15" });
    expect(week).toMatchObject({ count: 0, message: "No workouts from 2026-04-15 to 2026-04-15." });
  });
});

conversation("18. A run of 6x800m at threshold pace with 90s jog", {}, (at) => {
  test("800 are metres, times come from the threshold pace", async () => {
    const { say, server } = at();
    const steps = [
      { name: "Easy", duration_seconds: 900, intensity_min: 70, intensity_max: 80, intensityClass: "warmUp" },
      {
        type: "repetition",
        reps: 6,
        steps: [
          { name: "800", distance: 800, intensity_min: 98, intensity_max: 102, intensityClass: "active" },
          { name: "Jog", duration_seconds: 90, intensity_min: 60, intensity_max: 70, intensityClass: "rest" },
        ],
      },
      {
        name: "Easy",
        duration_seconds: 600,
        intensity_min: 70,
        intensity_max: 80,
        intensityClass: "coolDown",
      },
    ];
    const structure = { primaryIntensityMetric: "percentOfThresholdPace", steps };
    const made = await say("tp_create_workout", {
      date: "2026-04-16",
      sport: "Run",
      title: "6x800",
      structure,
    });
    // 15 + 10 min easy, 6 x 90 s, and 6 x 800 m at 4:10/km: 3:20 each.
    expect(made.workout.planned.minutes).toBeCloseTo(25 + 9 + 20, 0);
    expect(made.workout.planned.km).toBeGreaterThan(4.8);
    expect(made.workout.intervals).toContain("6x(800 meters @ 98-102 %");
    const stored = server.sandbox.store.inspect("workouts").find(({ title }) => title === "6x800");
    expect(JSON.stringify(stored?.structure)).toContain('"unit":"meter"');
  });
});

conversation("15. Mark the mobility session done, RPE 2", {}, (at) => {
  test("it becomes completed, planned TSS is carried, RPE 0 works as well", async () => {
    const { say } = at();
    const { workouts } = await say("tp_get_workouts", {
      start_date: "2026-04-10",
      end_date: "2026-04-10",
      type: "planned",
    });
    const mobility = workouts.find((w: { sport: string }) => w.sport === "Strength");
    const done = await say("tp_update_workout", {
      workout_id: mobility.id,
      actual_duration_minutes: mobility.planned.minutes,
      rpe: 2,
    });
    expect(done).toMatchObject({
      confirmed: true,
      status: "completed",
      workout: { actual: { minutes: mobility.planned.minutes, tss: mobility.planned.tss } },
    });
    const again = await say("tp_update_workout", { workout_id: mobility.id, rpe: 0 });
    expect(again.confirmed).toBe(true);
    expect(await say("tp_get_workout", { workout_id: mobility.id })).toMatchObject({
      type: "completed",
      rpe: 0,
    });
  });
});
