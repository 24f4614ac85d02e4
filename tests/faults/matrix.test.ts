import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { CALLED, type Call, callsOn } from "./kit/calls.js";
import { FAULTS } from "./kit/faults.js";
import { prepared, struck } from "./kit/matrix.js";
import { Stage } from "./kit/trial.js";

/** `make soak` tries every cell of the matrix; here one of so many is tried, another one of each row. */
const ONE_OF = 23;
/** Of a call that asks often about so many. */
const MOST_OF_ROW = 16;

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
  expect(CALLED.length).toBeGreaterThanOrEqual(8);
});

describe("nothing doubled, lost or misreported, whatever goes wrong at whichever request", () => {
  test.each(CALLED)("%s", async (tool) => {
    const call = calls.find((one) => one.tool === tool);
    const trial = await prepared(stage, call ?? { tool, input: {} });
    expect(trial.calm.result.isError, JSON.stringify(trial.calm.result.data)).toBe(false);
    expect(trial.calm.states.length).toBeGreaterThan(1);
    const row = CALLED.indexOf(tool);
    const wrong: string[] = [];
    const { length } = trial.calm.asked;
    const oneOf = Math.max(ONE_OF, Math.ceil((FAULTS.length * length) / MOST_OF_ROW));
    for (const [column, fault] of FAULTS.entries())
      for (let n = 1; n <= length; n++)
        if ((column * length + n + row) % oneOf === 0) wrong.push(...(await struck(stage, trial, fault, n)));
    expect(wrong).toEqual([]);
  });
});
