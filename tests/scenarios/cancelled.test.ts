import { afterAll, beforeAll, expect, test } from "vitest";
import { differences, stateOf } from "../journal/state.js";
import type { TestServer } from "../kit/server.js";
import { startServerHere } from "../kit/server-here.js";
import { LENA } from "../server/season.js";

/** A client that cancels gets no answer any more; what was made stands in the list of changes, and can be taken back from there. */

let server: TestServer;
beforeAll(async () => {
  server = await startServerHere();
});
afterAll(() => server.close());

/** Longer than any test: the request is held until the server gives it up. */
const HELD_MS = 3_600_000;
const PATIENT = { timeout: 300_000, interval: 25 };

/**
 * Calls a tool and cancels it while its third change is under way, which then never happens.
 * The list of changes says how far it came.
 */
async function cancelAtThirdChange(name: string, args: Record<string, unknown>, operationId: string) {
  const { client, sandbox } = server;
  const before = sandbox.requests.length;
  const sent = () => sandbox.requests.slice(before).filter((one) => one.operationId === operationId).length;
  sandbox.faults.add({ kind: "slow", operationId, skip: 2, milliseconds: HELD_MS });
  const leaving = new AbortController();
  const call = client.callTool({ name, arguments: args }, { signal: leaving.signal, timeout: HELD_MS });
  const ended = expect(call).rejects.toThrow();
  await expect.poll(sent, PATIENT).toBe(3);
  leaving.abort();
  await ended;
  const outcomes = async () => {
    const { changes } = (await server.call("tp_list_changes")).data;
    expect(changes[0]).toMatchObject({ tool: name });
    return changes[0].changes.map(({ outcome }: { outcome: string }) => outcome);
  };
  await expect.poll(outcomes, PATIENT).toEqual(["made", "made", "unsure"]);
  expect(sent()).toBe(3);
}

async function undoLast() {
  const { changes } = (await server.call("tp_list_changes")).data;
  const { data } = await server.call("tp_undo_change", { change_id: changes[0].change_id });
  return data.undone.map(({ result }: { result: string }) => result);
}

test(
  "a plan that is cancelled midway stops there; what was made is listed, and taken back",
  async () => {
    const before = stateOf(server.sandbox, [LENA]);
    await cancelAtThirdChange(
      "tp_apply_training_plan",
      { plan_id: "88017", start_date: "2026-08-03" },
      "createWorkout",
    );
    expect(differences(before, stateOf(server.sandbox, [LENA]))).not.toEqual([]);
    // The third was on its way: nobody can say under which id it would be there, and it is not.
    expect(await undoLast()).toEqual(["cannot be undone", "undone", "undone"]);
    expect(differences(before, stateOf(server.sandbox, [LENA]))).toEqual([]);
  },
  PATIENT.timeout,
);

test(
  "changes of many workouts that are cancelled midway likewise",
  async () => {
    const before = stateOf(server.sandbox, [LENA]);
    const shift = { action: "shift", start_date: "2026-04-13", end_date: "2026-04-26", days: 14 };
    const { plan_id, count } = (await server.call("tp_change_workouts", shift)).data;
    expect(count).toBeGreaterThan(3);
    await cancelAtThirdChange("tp_change_workouts", { ...shift, plan_id }, "updateWorkout");
    expect(differences(before, stateOf(server.sandbox, [LENA]))).not.toEqual([]);
    expect(await undoLast()).toEqual(["nothing to undo", "undone", "undone"]);
    expect(differences(before, stateOf(server.sandbox, [LENA]))).toEqual([]);
  },
  PATIENT.timeout,
);
