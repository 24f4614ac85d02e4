import { expect, test } from "vitest";
import { body } from "./fixture.js";

const RIDE = "with: { athleteId: ctx.athleteId, rideId: input.ride_id }";

test("call", async () => {
  expect(await body(`- { call: getRide, as: ride, ${RIDE} }`, "value: ride")).toBe(
    `const ctx = await call.begin();
const ride = await ctx.read(getRide, { athleteId: ctx.athleteId, rideId: input.ride_id });
return {
  value: ride,
};`,
  );
});

test("call with a condition: the other side is undefined", async () => {
  expect(
    await body(`- { call: getRide, as: ride, when: input.note === 'x', ${RIDE} }`, "value: ride?.title"),
  ).toBe(
    `const ctx = await call.begin();
const ride = input.note === 'x' ? await ctx.read(getRide, { athleteId: ctx.athleteId, rideId: input.ride_id }) : undefined;
return {
  value: ride?.title,
};`,
  );
});

test("call of a part that the answer can do without", async () => {
  expect(await body(`- { call: getRide, as: ride, optional: the ride, ${RIDE} }`, "value: ride?.title")).toBe(
    `const ctx = await call.begin();
const ride = await ctx.attempt("the ride", () => ctx.read(getRide, { athleteId: ctx.athleteId, rideId: input.ride_id }));
return {
  value: ride?.title,
};`,
  );
});

test("a write is proved by reading back", async () => {
  const steps = `
- { call: getRide, as: current, ${RIDE} }
- call: updateRide
  as: saved
  ${RIDE}
  body:
    patch: current
    set: { day: input.date }
  verify: { call: getRide, ${RIDE} }`;
  expect(await body(steps, "value: saved.title", undefined, "update")).toBe(
    `const ctx = await call.begin();
const current = await ctx.read(getRide, { athleteId: ctx.athleteId, rideId: input.ride_id });
const saved = await ctx.write(updateRide, {
  params: { athleteId: ctx.athleteId, rideId: input.ride_id },
  body: patch(current, { day: input.date }),
  before: current,
  readBack: () => ctx.read(getRide, { athleteId: ctx.athleteId, rideId: input.ride_id }),
});
return {
  value: saved.title,
};`,
  );
});

test("a proof by the same call again", async () => {
  const steps = `
- { call: getRide, as: known, ${RIDE} }
- { call: updateRide, as: saved, ${RIDE}, body: { patch: known, set: { title: input.note } }, verify: again known }
- call: updateRide
  ${RIDE}
  body: { patch: saved, set: { title: input.note } }
  verify: { again: known, as: found, pick: "found.title === null ? undefined : found" }`;
  const code = await body(steps, "value: [saved.title, known.title]", undefined, "update");
  expect(code).toContain(
    "readBack: () => ctx.read(getRide, { athleteId: ctx.athleteId, rideId: input.ride_id }),",
  );
  expect(code).toContain(".then((found) => (found.title === null ? undefined : found)),");
});

test("a write that can't be read back says why", async () => {
  const steps = `
- { call: cheerRide, ${RIDE}, body: { title: input.note }, verify: { none: cheers are heard once } }`;
  const endpoint = `
  cheerRide:
    route: POST /v1/athletes/{athleteId}/rides/{rideId}/cheers
    summary: Cheers.
    params: { athleteId: integer(athleteId), rideId: integer(rideId) }
    body: object
    response: none
    undo: { none: It was heard. }
    evidence: code
    source: [fixture]
    sandbox: { collection: rides, op: create, key: rideId }
`;
  expect(await body(steps, "value: 1", undefined, "create", endpoint)).toContain(
    `  unverified: "cheers are heard once",
});`,
  );
});

test("a deletion looks for what must be gone, in the part that pick names", async () => {
  const steps = `
- { call: getRide, as: current, ${RIDE} }
- call: updateRide
  ${RIDE}
  body: { patch: current, set: { title: input.note } }
  verify: { call: getRide, ${RIDE}, as: found, pick: found.title ?? undefined }`;
  expect(await body(steps, "value: current.title", undefined, "delete")).toContain(
    `  gone: () => ctx.read(getRide, { athleteId: ctx.athleteId, rideId: input.ride_id }).then((found) => (found.title ?? undefined)),
  protect: protecting(current, (current) => current.hours !== null ? "It was ridden." : undefined),`,
  );
});

test("hook", async () => {
  const steps = "- { hook: signInStatus, as: status }";
  expect(await body(steps, "value: status.valid")).toContain("const status = await signInStatus({}, ctx);");
});

test("let", async () => {
  expect(await body("- { let: title, be: input.note ?? 'none' }", "value: title")).toBe(
    `const title = input.note ?? 'none';
return {
  value: title,
};`,
  );
});

test("for: the results are joined", async () => {
  const steps = `
- for: range
  in: dayRanges(input.date, ctx.today, 90)
  as: rides
  do:
    - call: listRides
      as: page
      with: { athleteId: ctx.athleteId, startDate: range.start, endDate: range.end }
  yield: page`;
  expect(await body(steps, "value: rides.length")).toBe(
    `const ctx = await call.begin();
const rides = await collect(ctx, dayRanges(input.date, ctx.today, 90), async (range) => {
  const page = await ctx.read(listRides, { athleteId: ctx.athleteId, startDate: range.start, endDate: range.end });
  return page;
});
return {
  value: rides.length,
};`,
  );
});

test("for, all items in flight and each of them optional", async () => {
  const steps = `
- for: day
  in: [input.date]
  as: titles
  parallel: true
  optional: "the day \${day}"
  do:
    - { call: getRide, as: ride, ${RIDE} }
  yield: { day, title: ride.title }`;
  expect(await body(steps.replace("{ day,", "{ day: day,"), "value: titles")).toContain(
    `const titles = await collectTogether(ctx, [input.date], async (day) => {
  const ride = await ctx.read(getRide, { athleteId: ctx.athleteId, rideId: input.ride_id });
  return { day, title: ride.title };
}, (day) => \`the day \${day}\`);`,
  );
});

test("together", async () => {
  const steps = `
- together:
    - { call: getRide, as: one, ${RIDE} }
    - { call: getRide, as: two, when: input.note === 'x', ${RIDE} }`;
  expect(await body(steps, "value: [one.title, two?.title]")).toBe(
    `const ctx = await call.begin();
const [one, two] = await Promise.all([
  ctx.read(getRide, { athleteId: ctx.athleteId, rideId: input.ride_id }),
  input.note === 'x' ? ctx.read(getRide, { athleteId: ctx.athleteId, rideId: input.ride_id }) : undefined,
]);
return {
  value: [one.title, two?.title],
};`,
  );
});

test("fail: bad input is refused before the context is asked for", async () => {
  const steps = `
- fail: "\${input.date} is over."
  next: Take a later day.
  code: CONFLICT
  when: input.date < '2026'`;
  expect(await body(steps, "value: ctx.today")).toBe(
    `if (input.date < '2026') {
  throw new ToolError("CONFLICT", \`\${input.date} is over.\`, { nextStep: "Take a later day." });
}
const ctx = await call.begin();
return {
  value: ctx.today,
};`,
  );
});
