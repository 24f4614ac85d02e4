import { expect, test } from "vitest";
import { body, compile } from "./fixture.js";

/** What a tool needs is looked up in its expressions, never guessed from words that stand in it. */

test("an output called like a step asks for no context", async () => {
  expect(await body("", "call: input.note\noptional: 1", "call: string?, optional: integer")).toBe(
    `return {
  call: input.note,
  optional: 1,
};`,
  );
});

test("a text about the context is only a text", async () => {
  const result = await compile("", "value: { text: set ctx.athleteId to your input }");
  expect(result.problems).toEqual([]);
  const code = result.files.get("generated/tools/rides/tp_try.ts");
  expect(code).toContain("tpTry(_input: TpTryInput)");
  expect(result.files.get("generated/registry.ts")).toMatch(
    /"tp_try",\s+area: "rides",\s+effect: "read",\s+needsAthlete: false,\s+needsIdentity: false/,
  );
});

test("a field called input or ctx is none of the two", async () => {
  expect(await body("", "value: { input: 1, ctx: \"'input'\" }")).toBe(
    `return {
  value: { input: 1, ctx: 'input' },
};`,
  );
});

test("the context is asked for where it is named, however it is spelled", async () => {
  for (const spelled of ["ctx.today", "`${ctx.today}`", "[1].map(() => ctx.today)"])
    expect(await body("", `value: ${JSON.stringify(spelled)}`)).toContain("const ctx = await call.begin();");
});

test("a loop over the input alone knows its context", async () => {
  const steps = '- { for: day, in: "[input.date]", as: days, do: [{ let: one, be: day }], yield: one }';
  expect(await body(steps, "value: days")).toBe(
    `const ctx = await call.begin();
const days = await collect(ctx, [input.date], async (day) => {
  const one = day;
  return one;
});
return {
  value: days,
};`,
  );
});

test("a proof that names another thing of the same word is asked without the answer", async () => {
  const steps = `
- { call: getRide, as: current, with: { athleteId: ctx.athleteId, rideId: input.ride_id } }
- call: updateRide
  as: saved
  with: { athleteId: ctx.athleteId, rideId: input.ride_id }
  body: { patch: current, set: { title: input.note } }
  verify:
    call: getRide
    with: { athleteId: ctx.athleteId, rideId: input.ride_id }
    as: found
    pick: "found.title === 'saved' ? found : undefined"`;
  const code = await body(steps, "value: saved.title", undefined, "update");
  expect(code).toContain("readBack: () => ctx.read(getRide");
});
