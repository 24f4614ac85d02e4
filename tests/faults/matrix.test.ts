import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { CALLED, type Call, callsOn } from "./kit/calls.js";
import { FAULTS, type Fault } from "./kit/faults.js";
import { prepared, struck } from "./kit/matrix.js";
import { Stage } from "./kit/trial.js";

/** `make soak` tries every cell of the matrix; here so many of each call, and more where it asks more often: every request is struck. */
const CELLS_OF_CALL = 8;

let stage: Stage;
let calls: Call[];
beforeAll(async () => {
  stage = await Stage.set();
  calls = callsOn(stage.real);
});
afterAll(() => stage.close());

test("there are faults and calls enough", () => {
  expect(FAULTS.length).toBeGreaterThanOrEqual(40);
  expect(new Set(FAULTS.map(({ name }) => name)).size).toBe(FAULTS.length);
  // Each call goes on with the fault after those of the call before.
  expect(CALLED.length * CELLS_OF_CALL).toBeGreaterThanOrEqual(2 * FAULTS.length);
});

describe("nothing doubled, lost or misreported, whatever goes wrong at whichever request", () => {
  test.each(CALLED)("%s", async (tool) => {
    const call = calls.find((one) => one.tool === tool);
    const trial = await prepared(stage, call ?? { tool, input: {} });
    expect(trial.calm.result.isError, JSON.stringify(trial.calm.result.data)).toBe(false);
    expect(trial.calm.states.length).toBeGreaterThan(1);
    const first = CALLED.indexOf(tool) * CELLS_OF_CALL;
    const wrong: string[] = [];
    const { length } = trial.calm.asked;
    for (let cell = 0; cell < Math.max(CELLS_OF_CALL, length); cell++) {
      const fault = FAULTS[(first + cell) % FAULTS.length] as Fault;
      // The last requests, of which the change is one, are struck twice.
      wrong.push(...(await struck(stage, trial, fault, length - (cell % length))));
    }
    expect(wrong).toEqual([]);
  });
});
