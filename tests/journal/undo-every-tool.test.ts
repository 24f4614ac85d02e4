import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { writeEndpoints } from "../../generated/endpoints/writes.js";
import { registry } from "../../generated/registry.js";
import type { AccountName, Sandbox } from "../../sandbox/index.js";
import { changesData, replacesData } from "../../src/tool/registry-entry.js";
import { type InProcess, startInProcess } from "../kit/in-process.js";
import { callsOfEveryTool } from "../security/every-tool.js";
import { secretsKept } from "./kept-files.js";
import { differences, stateAsked } from "./state.js";
import { expectBefore } from "./told-before.js";
import { INPUTS, LOST } from "./undo-inputs.js";
import { mostRequests, requestsOf } from "./write-requests.js";

/** Sandboxes that nothing is changed in: what every other one holds at its start. */
const untouched = new Map<AccountName, InProcess>();
const examples = new Map<string, Record<string, unknown>>();
beforeAll(async () => {
  for (const account of ["athlete", "coach"] as const)
    untouched.set(account, await startInProcess({ account }));
  for (const { name, arguments: input } of callsOfEveryTool(startOf("athlete"))) examples.set(name, input);
});
afterAll(async () => {
  for (const { close } of untouched.values()) await close();
});

function startOf(account: AccountName): Sandbox {
  const start = untouched.get(account);
  if (!start) throw new Error(`no sandbox of the ${account}`);
  return start.sandbox;
}

const tools = registry.filter(({ name, effect }) => changesData(effect) && name !== "tp_undo_change");

test.each(tools)("$name as a dry run tells what it would do, and does nothing", async ({ name, area }) => {
  const server = untouched.get(area === "coach" ? "coach" : "athlete");
  if (!server) throw new Error("no server");
  const input = INPUTS[name]?.(server.sandbox) ?? examples.get(name);
  const { data } = await server.call(name, { ...input, dry_run: true });
  expect(data).toMatchObject({ dry_run: true, would: expect.any(Array) });
  expect(data).not.toHaveProperty("requests");
  // Lines and plans are told in the words of answers.
  expect(JSON.stringify(data.would)).not.toMatch(/totalTime|tssPlanned|TypeValueId|[a-z]Day\b/);
  expect(requestsOf(server.sandbox).filter((id) => id in writeEndpoints)).toEqual([]);
});

/** Every tool that changes data: what it did is taken back, and the sandbox holds what it held before, field by field. */
test.each(tools)("$name is taken back, and the undo as well", async ({ name, area, effect }) => {
  const account = area === "coach" ? "coach" : "athlete";
  const start = startOf(account);
  const { sandbox, folder, call, close } = await startInProcess({ account });
  onTestFinished(close);
  const now = () => stateAsked(sandbox, sandbox);
  const before = () => stateAsked(start, sandbox);
  const input = INPUTS[name]?.(start) ?? examples.get(name);
  const { data: first } = await call(name, input);
  // What makes a plan first is carried out with the plan's mark.
  const { data: made } =
    "plan_id" in first ? await call(name, { ...input, plan_id: first.plan_id }) : { data: first };
  expect(made).not.toHaveProperty("error");
  if (!("plan_id" in first))
    expect(requestsOf(sandbox).length, requestsOf(sandbox).join(" ")).toBeLessThanOrEqual(mostRequests(name));
  expect(made.change_id).toEqual(expect.any(String));
  expect(secretsKept(folder)).toEqual([]);
  if (replacesData(effect)) expectBefore(made.before, start, sandbox);
  const afterwards = now();
  const changed = () => ({ ...before(), ...afterwards });
  expect(differences(before(), changed()), `${name} changed nothing`).not.toEqual([]);
  const { data: undone } = await call("tp_undo_change", { change_id: made.change_id });
  const lost = LOST[name];
  if (lost?.cannot) {
    expect(undone.undone).toContainEqual(
      expect.objectContaining({ result: "cannot be undone", note: expect.any(String) }),
    );
    expect(differences(changed(), now())).toEqual([]);
    return;
  }
  expect(undone).not.toHaveProperty("error");
  const left = differences(before(), now()).filter((line) => !lost?.stays?.test(line));
  expect(left).toEqual([]);
  const { data: redone } = await call("tp_undo_change", { change_id: undone.change_id });
  expect(redone).not.toHaveProperty("error");
  const again = differences(changed(), now()).filter((line) => !lost?.stays?.test(line));
  expect(again).toEqual([]);
});
