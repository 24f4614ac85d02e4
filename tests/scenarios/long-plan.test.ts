import { expect } from "vitest";
import { objectsIn } from "../../sandbox/json.js";
import { differences, stateOf } from "../journal/state.js";
import { LENA } from "../server/season.js";
import { talk } from "./talk.js";

const PLAN = 88_017;
const SESSIONS = 100;
const HALF = SESSIONS / 2;

talk("34. A plan of 100 sessions: stop half way; go on; and take all of it back", {}, async (t) => {
  const { store } = t.sandbox;
  const [run] = store.records("planWorkouts", LENA).filter((one) => one.workoutTypeValueId === 3);
  const day = (number: number) => new Date(Date.UTC(2020, 0, 6 + number)).toISOString();
  const entries = Array.from({ length: SESSIONS }, (_, number) => ({
    ...structuredClone(run),
    workoutId: 800_000 + number,
    title: `Session ${number + 1}`,
    structure: null,
    workoutDay: `${day(number).slice(0, 10)}T00:00:00`,
  }));
  store.records("planWorkouts", LENA).splice(0, Number.POSITIVE_INFINITY, ...entries);
  Object.assign(store.records("plans", LENA)[0] ?? {}, { dayCount: SESSIONS, weekCount: 15 });
  const made = () =>
    objectsIn({ list: store.records("workouts", LENA) }, "list").filter(({ title }) =>
      /^Session \d+$/.test(String(title)),
    ).length;
  const args = { plan_id: String(PLAN), start_date: "2027-01-04" };
  const before = stateOf(t.sandbox, [LENA]);

  const shown = await t.say("tp_apply_training_plan", { ...args, dry_run: true });
  expect(shown.would).toHaveLength(SESSIONS);
  expect(shown.would).toContainEqual(expect.stringMatching(/^createWorkout "Session 100" .*: \d+ min/));
  expect(JSON.stringify(shown).length).toBeLessThanOrEqual(12_000);
  expect(made()).toBe(0);

  const leaving = new AbortController();
  const steps: unknown[] = [];
  const stopped = await t.refused("tp_apply_training_plan", args, {
    signal: leaving.signal,
    progress: (done, total) => {
      steps.push([done, total]);
      if (made() === HALF) leaving.abort();
    },
  });
  expect(stopped).toMatchObject({
    code: "TIMEOUT",
    message: `The call was cancelled. Before that, ${HALF} changes of this call were made and stand.`,
    retryable: false,
    changes_made_before: HALF,
    change_id: expect.any(String),
  });
  expect(steps).toEqual(
    expect.arrayContaining([
      [1, SESSIONS],
      [HALF, SESSIONS],
    ]),
  );
  expect(made()).toBe(HALF);

  // Called again it leaves out what is there, and makes the rest.
  const rest = await t.say("tp_apply_training_plan", args);
  expect(rest).toMatchObject({ confirmed: true, total: SESSIONS, created: SESSIONS - HALF });
  expect(rest.already_there).toHaveLength(HALF);
  expect(made()).toBe(SESSIONS);

  // Each call is one change, taken back as one; the one that was stopped too.
  const { changes } = await t.say("tp_list_changes");
  expect(changes.map(({ change_id }: { change_id: string }) => change_id)).toEqual([
    rest.change_id,
    stopped.change_id,
  ]);
  for (const { change_id } of changes) await t.say("tp_undo_change", { change_id });
  expect(differences(before, stateOf(t.sandbox, [LENA]))).toEqual([]);
});
