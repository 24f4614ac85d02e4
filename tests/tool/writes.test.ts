import { describe, expect, test } from "vitest";
import type { Endpoint, Http } from "../../src/http/endpoint.js";
import { systemTimer } from "../../src/http/timer.js";
import { Writes } from "../../src/tool/writes.js";
import { ToolError } from "../../src/values/tool-error.js";

const SAVE: Endpoint<unknown, unknown, unknown> = {
  id: "saveThing",
  method: "PUT",
  host: "api",
  path: "/things/{id}",
  query: [],
  response: "none",
  safe: false,
  errors: [],
  writeOnly: ["secretly"],
};
const LOST = new ToolError("WRITE_UNCERTAIN", "The connection broke.");
const MISSING = new ToolError("NOT_FOUND", "There is no such thing.");

/** A peer that takes every write, or loses the answer to it. */
function peer(failure?: ToolError): { writes: Writes; sent: unknown[] } {
  const sent: unknown[] = [];
  const http: Http = {
    send: async (_operation, { body }) => {
      sent.push(body);
      if (failure) throw failure;
      return { value: undefined as never, skipped: 0 };
    },
  };
  const timer = { ...systemTimer, sleep: async () => undefined };
  return { writes: new Writes(http, undefined, {}, timer), sent };
}

describe("an accepted write", () => {
  test("is confirmed by what is stored", async () => {
    const { writes } = peer();
    await writes.send(SAVE, { params: {}, body: { a: 1 }, readBack: async () => ({ a: 1, b: 2 }) });
    const nothing = { notApplied: [], unverified: [], replaced: [], readBack: [] };
    expect(writes.record).toEqual({ confirmed: true, ...nothing });
    expect(writes.accepted).toBe(1);
  });

  test("is looked for once more where the first look shows nothing of it", async () => {
    const { writes } = peer();
    const answers = [undefined, { a: 1 }, { a: 0 }, { a: 1 }];
    const readBack = async () => answers.shift();
    await writes.send(SAVE, { params: {}, body: { a: 1 }, readBack });
    await writes.send(SAVE, { params: {}, body: { a: 1 }, readBack });
    const there = [true, false];
    await writes.send(SAVE, { params: {}, gone: async () => (there.shift() ? {} : undefined) });
    expect(writes.record).toMatchObject({ confirmed: true, notApplied: [] });
  });

  test("is found by what is new where the answer names another id", async () => {
    const { writes } = peer();
    const record = { id: 7, a: 1 };
    const answers: unknown[] = [];
    const stored = await writes.send(
      SAVE,
      {
        params: {},
        body: { a: 1 },
        readBackOf: async (answer) =>
          (answer as { id?: number } | undefined)?.id === 7 ? record : undefined,
      },
      {
        lookout: {
          tool: "tp_get_things",
          idOf: () => undefined,
          look: async () => ({ found: "found", record, tells: true }),
        },
        onAnswer: (answer) => answers.push(answer),
      },
    );
    expect(stored).toEqual(record);
    expect(answers).toEqual([undefined, record]);
    expect(writes.record).toMatchObject({ confirmed: true, readBack: [] });
  });

  test("is in doubt where the answer names another id and several things are new", async () => {
    const { writes } = peer();
    const look = async () => ({ found: "unknown" as const, like: ["7", "8"] });
    const sent = writes.send(
      SAVE,
      { params: {}, body: { a: 1 }, readBackOf: async () => undefined },
      { lookout: { tool: "tp_get_things", idOf: () => undefined, look } },
    );
    await expect(sent).rejects.toMatchObject({
      code: "WRITE_UNCERTAIN",
      facts: { accepted: true, read_back: "unknown", like_it: ["7", "8"] },
    });
  });

  test("is not confirmed when a field is stored otherwise", async () => {
    const { writes } = peer();
    await writes.send(SAVE, { params: {}, body: { a: 1 }, readBack: async () => ({ a: 2 }) });
    expect(writes.record).toMatchObject({
      confirmed: false,
      notApplied: [{ field: "a", asked: 1, stored: 2 }],
    });
  });

  test("needs no proof of what the server never shows", async () => {
    const { writes } = peer();
    await writes.send(SAVE, { params: {}, body: { a: 1, secretly: 2 }, readBack: async () => ({ a: 1 }) });
    expect(writes.record.confirmed).toBe(true);
  });

  test("of which nothing can be compared is not confirmed", async () => {
    for (const write of [
      { body: { secretly: 2 } },
      { body: { a: 1, secretly: 2 }, before: { a: 1, secretly: 1 } },
      { body: [{ a: 1 }] },
      { body: { a: 1 }, expected: {} },
    ]) {
      const { writes } = peer();
      await writes.send(SAVE, { params: {}, ...write, readBack: async () => ({ a: 1 }) });
      expect(writes.record).toMatchObject({
        confirmed: false,
        unverified: ["Nothing that saveThing sent can be seen in what is read back."],
      });
    }
  });

  test("that asks for what is there already is confirmed", async () => {
    const { writes } = peer();
    await writes.send(SAVE, {
      params: {},
      body: { a: 1 },
      before: { a: 1 },
      readBack: async () => ({ a: 1 }),
    });
    expect(writes.record.confirmed).toBe(true);
  });

  test("says why it can't be proved", async () => {
    const { writes } = peer();
    await writes.send(SAVE, { params: {}, body: { a: 1 }, unverified: "Nobody can read it." });
    expect(writes.record).toEqual({
      confirmed: false,
      notApplied: [],
      readBack: [],
      unverified: ["Nobody can read it."],
      replaced: [],
    });
  });

  test("of which nothing is found is WRITE_NOT_APPLIED", async () => {
    const { writes } = peer();
    const sent = writes.send(SAVE, { params: {}, body: { a: 1 }, readBack: async () => undefined });
    await expect(sent).rejects.toMatchObject({ code: "WRITE_NOT_APPLIED" });
    expect(writes.record.confirmed).toBe(false);
  });
});

describe("a deletion", () => {
  test.each<[string, () => Promise<unknown>]>([
    ["not found", () => Promise.reject(MISSING)],
    ["found empty", async () => undefined],
  ])("is proved when the item is %s", async (_, gone) => {
    const { writes } = peer();
    await writes.send(SAVE, { params: {}, gone });
    expect(writes.record.confirmed).toBe(true);
  });

  test("whose item is still there is WRITE_NOT_APPLIED", async () => {
    const { writes } = peer();
    const sent = writes.send(SAVE, { params: {}, gone: async () => ({ id: 7 }) });
    await expect(sent).rejects.toMatchObject({
      code: "WRITE_NOT_APPLIED",
      message: expect.stringContaining("still shows the item"),
    });
  });
});

describe("a deletion that is answered with 404", () => {
  const DROP: Endpoint<unknown, unknown, unknown> = { ...SAVE, id: "deleteThing", method: "DELETE" };

  test("was carried out where the item was there right before and is not any more", async () => {
    const { writes, sent } = peer(MISSING);
    await writes.send(DROP, { params: {}, gone: async () => undefined }, { wasThere: true });
    expect(writes.record).toMatchObject({ confirmed: true, readBack: ["applied"] });
    expect(writes.accepted).toBe(1);
    expect(sent).toHaveLength(1);
  });

  test("stays NOT_FOUND where the item is still there, or was not seen before", async () => {
    for (const [wasThere, found] of [
      [true, { id: 7 }],
      [false, undefined],
    ] as const) {
      const { writes } = peer(MISSING);
      const write = writes.send(DROP, { params: {}, gone: async () => found }, { wasThere });
      await expect(write).rejects.toMatchObject({ code: "NOT_FOUND" });
      expect(writes.accepted).toBe(0);
    }
  });

  test("is in doubt where nobody can look", async () => {
    const { writes } = peer(MISSING);
    const gone = () => Promise.reject(new ToolError("API_ERROR", "An error has occurred."));
    await expect(writes.send(DROP, { params: {}, gone }, { wasThere: true })).rejects.toMatchObject({
      code: "WRITE_UNCERTAIN",
      facts: { read_back: "unknown" },
    });
  });
});

describe("a change that is answered with 404", () => {
  test("was made where it is read back: it was carried out twice", async () => {
    const { writes, sent } = peer(MISSING);
    const write = { params: {}, body: { a: 1 }, readBack: async () => ({ a: 1 }) };
    await writes.send(SAVE, write, { wasThere: true });
    expect(writes.record).toMatchObject({ confirmed: true, readBack: ["applied"] });
    expect(sent).toHaveLength(1);
  });

  test.each<[string, boolean, () => Promise<unknown>]>([
    ["where it is not read back", true, async () => ({ a: 0 })],
    ["where nothing can be read back", true, () => Promise.reject(MISSING)],
    ["where nothing was seen before", false, async () => ({ a: 1 })],
  ])("stays NOT_FOUND %s", async (_, wasThere, readBack) => {
    const { writes } = peer(MISSING);
    const write = writes.send(SAVE, { params: {}, body: { a: 1 }, readBack }, { wasThere });
    await expect(write).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(writes.accepted).toBe(0);
  });
});

describe("a lost answer", () => {
  test.each<[string, () => Promise<unknown>, string]>([
    ["the change is not found", async () => ({ a: 0 }), "not applied"],
    ["reading back fails too", () => Promise.reject(MISSING), "unknown"],
  ])("%s", async (_, readBack, found) => {
    const { writes, sent } = peer(LOST);
    const write = writes.send(SAVE, { params: {}, body: { a: 1 }, readBack });
    await expect(write).rejects.toMatchObject({
      code: "WRITE_UNCERTAIN",
      retryable: false,
      facts: { read_back: found },
    });
    expect(sent).toHaveLength(1);
    expect(writes.accepted).toBe(0);
  });

  test("is as good as one that came where the change is found", async () => {
    const { writes, sent } = peer(LOST);
    const stored = await writes.send(SAVE, { params: {}, body: { a: 1 }, readBack: async () => ({ a: 1 }) });
    expect(stored).toEqual({ a: 1 });
    expect(writes.record).toMatchObject({ confirmed: true, readBack: ["applied"] });
    expect(sent).toHaveLength(1);
  });

  test("of something the server never shows stays unknown", async () => {
    const { writes } = peer(LOST);
    const write = writes.send(SAVE, { params: {}, body: { secretly: 1 }, readBack: async () => ({}) });
    await expect(write).rejects.toMatchObject({ facts: { read_back: "unknown" } });
  });
});
