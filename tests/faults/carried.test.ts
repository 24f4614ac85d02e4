import { afterAll, beforeAll, expect, test } from "vitest";
import { type Call, callsOn } from "./kit/calls.js";
import { type Exchange, type Plan, pass } from "./kit/front.js";
import { Stage } from "./kit/trial.js";

let stage: Stage;
let calls: Call[];
beforeAll(async () => {
  stage = await Stage.set();
  calls = callsOn(stage.real);
});
afterAll(() => stage.close());

/** What a record may hold that nobody here knows of, and that a JavaScript program loses easily. */
const CARRIED = [
  '"carriedId":9007199254740993',
  '"carriedShare":0.12345678901234567890123',
  '"carriedHuge":1e400',
  '"carriedList":[{"id":-9007199254740995}]',
  '"":1',
  '"odd key \u2028 \u{1F6B4}":"x"',
  '"constructor":{"prototype":1}',
  '"__proto__":{"own":9007199254740993}',
].join(",");

/** Every object of an answer that has an id holds it. */
const carrying: Plan = () => async (exchange: Exchange) => {
  const real = await exchange.carryOut();
  const text = real.body
    .toString()
    .replace(/\{(?="(?:workoutId|id|equipmentId|exerciseLibraryItemId)":)/g, `{${CARRIED},`);
  pass(exchange, { ...real, body: Buffer.from(text) });
};

test.each([
  "tp_update_workout",
  "tp_reorder_workouts",
  "tp_update_equipment",
  "tp_update_event",
  "tp_update_library_item",
])("%s sends what it only carries byte for byte", async (tool) => {
  stage.startOver();
  const { result, asked } = await stage.trial(
    calls.find((one) => one.tool === tool) ?? { tool, input: {} },
    carrying,
  );
  expect(result.data).toMatchObject({ confirmed: true });
  const puts = asked.filter(({ method }) => method === "PUT");
  expect(puts.length).toBeGreaterThan(0);
  for (const { body } of puts)
    for (const one of CARRIED.split(',"')) expect(body).toContain(one.replace(/^"?/, '"'));
});
