import { describe, expect, test } from "vitest";
import type { Endpoint, Http } from "../../src/http/endpoint.js";
import { systemTimer } from "../../src/http/timer.js";
import type { Lookout } from "../../src/tool/lost-answers.js";
import { Writes } from "../../src/tool/writes.js";
import { ToolError } from "../../src/values/tool-error.js";

const ADD: Endpoint<unknown, unknown, unknown> = {
  ...{ id: "addThing", method: "POST", host: "api", path: "/things", query: [], response: "json" },
  ...{ safe: false, errors: [] },
  record: { keys: ["thingId"], answered: ["thingId"], read: () => ({ endpoint: ADD, params: {} }) },
};
const ALONE = { thingId: 7, a: 1, from: "itself" };

/** Adds a thing whose answer names `thingId`. */
async function added(listed: () => Promise<readonly unknown[]>, thingId = 7, lookout?: Partial<Lookout>) {
  const http = { send: async () => ({ value: { thingId }, skipped: 0 }) } as unknown as Http;
  const writes = new Writes(http, undefined, {}, { ...systemTimer, sleep: async () => undefined });
  const answers: unknown[] = [];
  let alone = 0;
  const readBackOf = async () => {
    alone += 1;
    return thingId === 7 ? ALONE : { thingId, a: 0, from: "somebody else" };
  };
  const write = { params: {}, body: { a: 1 }, readBackOf, listed };
  const around = { onAnswer: (answer: unknown) => void answers.push(answer) };
  const stored = writes.send(
    ADD,
    write,
    lookout
      ? { ...around, lookout: { tool: "tp_get_things", idOf: () => "9", ...lookout } as Lookout }
      : around,
  );
  return { stored: await stored.catch((error: unknown) => error), alone, writes, answers };
}

describe("a list that is needed anyway", () => {
  test("proves the record that it shows with all that was sent, and nothing else is read", async () => {
    const { stored, alone, writes } = await added(async () => [
      { thingId: 6, a: 1 },
      { thingId: 7, a: 1 },
    ]);
    expect(stored).toEqual({ thingId: 7, a: 1 });
    expect(alone).toBe(0);
    expect(writes.record).toMatchObject({ confirmed: true, notApplied: [] });
  });

  test.each<[string, () => Promise<readonly unknown[]>]>([
    ["shows it without what was sent", async () => [{ thingId: 7 }]],
    ["shows it with something else", async () => [{ thingId: 7, a: 2 }]],
    ["does not show it", async () => [{ thingId: 6, a: 1 }]],
    ["can't be read", () => Promise.reject(new ToolError("FORBIDDEN", "No."))],
  ])("that %s proves nothing: the record itself is read", async (_, listed) => {
    const { stored, alone, writes } = await added(listed);
    expect(stored).toEqual(ALONE);
    expect(alone).toBe(1);
    expect(writes.record).toMatchObject({ confirmed: true, notApplied: [] });
  });
});

test("an answer that names another's record leaves the call in doubt, and that id is not kept to be taken back", async () => {
  const look = async () => ({ found: "unknown" as const, like: ["7"] });
  const { stored, answers } = await added(async () => [], 9, { look });
  expect(stored).toMatchObject({
    code: "WRITE_UNCERTAIN",
    facts: { accepted: true, read_back: "unknown", like_it: ["7"] },
  });
  expect(answers).toEqual([{ thingId: 9 }, undefined]);
});
