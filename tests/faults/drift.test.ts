import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readResponse } from "../../src/http/response-body.js";
import type { Json } from "../../src/values/json.js";
import { type Answer, answersTo } from "./kit/answers.js";
import { pathsOf } from "./kit/contract.js";
import { cellsOf, changedAt, DRIFTS, drifted, isNeeded, reading, readingCalls } from "./kit/drift.js";
import { Stage } from "./kit/trial.js";

/** `make soak` tries every field of every read of every tool; here one of so many cells is tried. */
const ONE_OF = 401;

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.set();
});
afterAll(() => stage.close());

describe("every field of every answer may drift in every way", () => {
  let answers: Answer[];
  beforeAll(async () => {
    answers = await answersTo(stage, readingCalls(stage.real));
  });

  test("nothing but what a record is nothing without costs more than itself", () => {
    const wrong: string[] = [];
    let cells = 0;
    for (const { endpoint, body } of answers)
      for (const path of pathsOf(endpoint.id))
        for (const drift of DRIFTS) {
          const changed = changedAt(body, path, drift);
          if (changed === undefined) continue;
          cells += 1;
          const lost = lostOf(endpoint, alone(changed, body));
          if (lost && !isNeeded(path)) wrong.push(`${endpoint.id} ${path.join(".")}: ${drift.name}: ${lost}`);
        }
    expect(wrong).toEqual([]);
    expect(answers.length).toBeGreaterThan(25);
    expect(cells).toBeGreaterThan(2_500);
  });
});

/** Of a list the one record that was spoilt: the others say no more. */
function alone(changed: Json, body: Json): Json {
  if (!Array.isArray(changed) || !Array.isArray(body)) return changed;
  return changed.filter((item, index) => item !== body[index]);
}

/** What is wrong with what is made of a spoilt answer. */
function lostOf(endpoint: Answer["endpoint"], body: Json): string | undefined {
  try {
    const { skipped } = readResponse(endpoint, {
      status: 200,
      headers: {},
      body: new TextEncoder().encode(JSON.stringify(body)),
    });
    return skipped > 0 ? "a whole record is lost" : undefined;
  } catch {
    return "the whole answer is lost";
  }
}

test("no tool crashes, blanks, or shows what can't be, whatever field of whatever it reads has drifted", async () => {
  const wrong: string[] = [];
  let [cell, met] = [0, 0];
  for (const call of readingCalls(stage.real)) {
    const read = await reading(stage, call);
    for (const one of cellsOf(read)) {
      cell += 1;
      if (cell % ONE_OF !== 0) continue;
      const lines = await drifted(stage, read, one);
      if (lines) met += 1;
      wrong.push(...(lines ?? []));
    }
  }
  expect(wrong).toEqual([]);
  expect(met).toBeGreaterThan(20);
});
