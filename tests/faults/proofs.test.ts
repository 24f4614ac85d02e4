import { afterAll, beforeAll, expect, test } from "vitest";
import { registry } from "../../generated/registry.js";
import { INPUTS } from "../journal/undo-inputs.js";
import { callsOfEveryTool } from "../security/every-tool.js";
import type { Holdings } from "./kit/account.js";
import { type Call, callsOn } from "./kit/calls.js";
import { FAULTS } from "./kit/faults.js";
import { prepared } from "./kit/matrix.js";
import { type Outcome, Stage } from "./kit/trial.js";

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.set();
});
afterAll(() => stage.close());

function idsIn(holdings: Holdings): string[] {
  const ids = JSON.stringify(holdings).matchAll(/"(?:\w+Id|id)":(\d{5,})/g);
  return [...ids].map(([, id]) => String(id));
}

/** An own input, or the example, for tools that the matrix leaves out. */
function callOf(tool: string): Call {
  const { sandbox } = stage.real;
  const example = callsOfEveryTool(sandbox).find(({ name }) => name === tool)?.arguments;
  return { tool, input: INPUTS[tool]?.(sandbox) ?? example ?? {} };
}

/** A call of which every change meets a fault. */
async function withFaultAtChanges(tool: string, name: string): Promise<Outcome> {
  const fault = FAULTS.find((one) => one.name === name);
  stage.startOver();
  return stage.trial(callOf(tool), ({ isWrite }) => (isWrite ? fault?.strike : undefined));
}

/** A call of which the n-th change meets a fault. */
async function withFaultAtChange(tool: string, name: string, n = 1): Promise<Outcome> {
  const call = callsOn(stage.real).find((one) => one.tool === tool);
  const fault = FAULTS.find((one) => one.name === name);
  if (!call || !fault) throw new Error(`no ${tool} or no fault "${name}"`);
  const { call: ready } = await prepared(stage, call);
  let changes = 0;
  return stage.trial(ready, ({ isWrite }) => (isWrite && ++changes === n ? fault.strike : undefined));
}

test.each(["tp_delete_workout", "tp_delete_event", "tp_delete_note"])(
  "%s that a proxy sends twice is made, whatever the second answer says",
  async (tool) => {
    const { result } = await withFaultAtChange(tool, "carried out twice");
    expect(result.isError).toBe(false);
    expect(result.data).toMatchObject({ confirmed: true, read_back: "applied" });
    expect(JSON.stringify(result.data.notes)).toContain("Don't repeat it");
  },
);

test.each(["tp_create_workout", "tp_create_event", "tp_create_note"])(
  "%s that is answered without an id is found, or in doubt",
  async (tool) => {
    for (const answer of ["null, carried out", "200 with nothing, carried out"]) {
      const { result } = await withFaultAtChange(tool, answer);
      const { error } = result.data as { error?: { code: string } };
      if (error) expect(error.code).toBe("WRITE_UNCERTAIN");
      else expect(result.data.confirmed).toBe(true);
      if (!error) expect(JSON.stringify(result.data)).toMatch(/"(workout_|event_|note_)?id":"\d+"/);
    }
  },
);

test.each([
  "tp_create_workout",
  "tp_create_event",
  "tp_create_note",
  "tp_create_availability",
  "tp_create_library",
  "tp_create_library_item",
])("%s that is answered with an id of something else is found, and told by its own id", async (tool) => {
  const { result } = await withFaultAtChange(tool, "another id echoed");
  expect(result.isError, JSON.stringify(result.data)).toBe(false);
  expect(result.data.confirmed).toBe(true);
  const known = new Set(idsIn(stage.twin.holdings()));
  const made = idsIn(stage.real.holdings()).filter((id) => !known.has(id));
  expect(JSON.stringify(result.data)).toContain(`id":"${made[0]}"`);
});

test("a change of many that stopped is not confirmed, and says how far it came", async () => {
  for (const fault of ["400 with a message, not carried out", "500, not carried out"]) {
    const { result } = await withFaultAtChange("tp_change_workouts", fault, 2);
    expect(result.data).toMatchObject({ confirmed: false, made: 1 });
    expect(result.data).toHaveProperty("failed_parts");
  }
});

test.each(["204, not carried out", "200 with nothing, not carried out", "accepted and not stored"])(
  "a change of many ends at the first that is accepted and not made (%s), and does not count it",
  async (fault) => {
    const { result } = await withFaultAtChange("tp_change_workouts", fault, 2);
    expect(result.data).toMatchObject({ status: "stopped", confirmed: false, made: 1 });
    expect(result.data.failed_parts).toMatchObject([{ code: "WRITE_NOT_APPLIED" }]);
  },
);

const updates = registry.filter(
  ({ effect, name, area }) => effect === "update" && area !== "coach" && !name.endsWith("_change"),
);

/** What makes something else of two workouts, so that what was asked for has no fields to be compared. */
const MAKES_ANOTHER = ["tp_pair_workout", "tp_unpair_workout"];

test.each(updates.filter(({ name }) => !MAKES_ANOTHER.includes(name)))(
  "$name that is accepted, and of which nothing is stored, says so",
  async ({ name }) => {
    const { result } = await withFaultAtChanges(name, "accepted and not stored");
    const { error, ...data } = result.data;
    // An item that was to be moved is not where it was to be.
    if (error) return expect(error).toMatchObject({ code: "WRITE_NOT_APPLIED", accepted: true });
    expect(data).toMatchObject({
      confirmed: false,
      not_applied: expect.arrayContaining([expect.objectContaining({ field: expect.any(String) })]),
      notes: expect.arrayContaining([expect.stringContaining("nothing of it is stored")]),
    });
  },
);

test("a creation that is echoed and not stored is not confirmed", async () => {
  const { result } = await withFaultAtChange("tp_create_workout", "accepted and not stored");
  expect(result.data.error).toMatchObject({ code: expect.stringMatching(/^WRITE_/) });
});
