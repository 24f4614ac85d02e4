import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Call, callsOn } from "./kit/calls.js";
import { sequence } from "./kit/chaos.js";
import { kill } from "./kit/kills.js";
import { Stage } from "./kit/trial.js";

/** Some of the seeds that `make soak` tries: of the sequences those in which an answer to a change is lost. */
const SEQUENCES = [8, 10, 16, 41, 48, 52, 58];
const KILLS = [0, 1, 2, 4, 159];

let stage: Stage;
let calls: Call[];
beforeAll(async () => {
  stage = await Stage.set();
  calls = callsOn(stage.real);
});
afterAll(() => stage.close());

describe("several calls in sequence and at once, with faults at random requests: nothing doubled, lost or misreported", () => {
  test.each(SEQUENCES)("seed %i", async (seed) => expect(await sequence(stage, calls, seed)).toEqual([]));
});

describe("a server that is killed at any request of a change leaves whole files that know of it, and the next one takes it back", () => {
  test.each(KILLS)("seed %i", async (seed) => expect(await kill(stage, calls, seed)).toEqual([]));
});
