import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LoggedRequest } from "../../sandbox/journal.js";
import type { JsonObject } from "../../src/values/json.js";
import { type InProcess, startInProcess } from "../kit/in-process.js";

const LENA = 4100101;
let server: InProcess;
beforeAll(async () => {
  server = await startInProcess();
});
afterAll(() => server.close());

/** Somebody else works in the same calendar: `act` runs when a request arrives, before it is answered. */
function meddle(isMoment: (request: LoggedRequest, count: number) => boolean, act: () => void): () => void {
  const requests = server.sandbox.requests as LoggedRequest[];
  let count = 0;
  let isDone = false;
  requests.push = (request) => {
    count += 1;
    if (!isDone && isMoment(request, count)) {
      isDone = true;
      act();
    }
    return Array.prototype.push.call(requests, request);
  };
  return () => Reflect.deleteProperty(requests, "push");
}

const isWrite = ({ method, path }: LoggedRequest) => method !== "GET" && !path.includes("/calculate/");
const records = (collection: string) => server.sandbox.store.records(collection, LENA);

interface Case {
  tool: string;
  input: () => Record<string, unknown>;
  /** The record that somebody else works on, a field that the call does not touch and the one that it does. */
  record: () => JsonObject;
  beside: string;
  same: string;
}

let planned: JsonObject = {};
const CASES: Case[] = [
  {
    tool: "tp_update_workout",
    input: () => ({ workout_id: String(planned.workoutId), date: "2026-05-19", title: "Mine" }),
    record: () => planned,
    beside: "coachComments",
    same: "title",
  },
  {
    tool: "tp_update_event",
    input: () => ({ event_id: String(records("events")[0]?.id), name: "Mine" }),
    record: () => records("events")[0] ?? {},
    beside: "comment",
    same: "name",
  },
  {
    tool: "tp_update_equipment",
    input: () => ({ equipment_id: String(records("equipment")[0]?.equipmentId), notes: "Mine" }),
    record: () => records("equipment")[0] ?? {},
    beside: "wheels",
    same: "notes",
  },
  {
    tool: "tp_update_note",
    input: () => ({ note_id: String(records("notes")[0]?.id), title: "Mine" }),
    record: () => records("notes")[0] ?? {},
    beside: "description",
    same: "title",
  },
  {
    tool: "tp_update_library_item",
    input: () => ({
      library_id: String(records("libraryItems")[0]?.exerciseLibraryId),
      item_id: String(records("libraryItems")[0]?.exerciseLibraryItemId),
      name: "Mine",
    }),
    record: () => records("libraryItems")[0] ?? {},
    beside: "coachComments",
    same: "itemName",
  },
];

beforeAll(() => {
  planned =
    records("workouts").find(({ totalTime, structure }) => totalTime === null && structure === null) ?? {};
});

describe.each(CASES)("$tool beside somebody else", ({ tool, input, record, beside, same }) => {
  test("leaves what others changed in other fields, whenever they did", async () => {
    server.sandbox.faults.clear();
    const start = server.sandbox.requests.length;
    const calm = await server.call(tool, input());
    expect(calm.data).toMatchObject({ confirmed: true });
    const asked = server.sandbox.requests.slice(start);
    let met = 0;
    for (let gap = 1; gap <= asked.length; gap++) {
      let acted = false;
      record()[same] = `Earlier ${gap}`;
      // Between the last look and the arrival of the write nothing can be seen; the rest is ours to keep.
      const end = meddle(
        (request, count) => count === gap && !isWrite(request),
        () => {
          acted = true;
          record()[beside] = `Theirs ${gap}`;
          record().lastModifiedDate = `2026-04-10T09:00:0${gap % 10}`;
        },
      );
      const { data } = await server.call(tool, input());
      end();
      expect(data, `${tool}, gap ${gap}`).not.toHaveProperty("error");
      if (!acted) continue;
      met += 1;
      expect(record()[beside], `${tool}, gap ${gap}`).toBe(`Theirs ${gap}`);
      expect(record()[same]).toBe("Mine");
    }
    expect(met).toBeGreaterThan(0);
  });

  test("does not overwrite what others said in the same field since it was read", async () => {
    const start = server.sandbox.requests.length;
    record()[same] = "Before";
    await server.call(tool, input());
    const count = server.sandbox.requests.slice(start).findIndex(isWrite);
    for (let gap = 2; gap <= count; gap++) {
      record()[same] = `Earlier ${gap}`;
      const end = meddle(
        (_, number) => number === gap,
        () => {
          record()[same] = `Theirs ${gap}`;
        },
      );
      const { data } = await server.call(tool, input());
      end();
      const conflict = (data.error as { code?: string } | undefined)?.code === "CONFLICT";
      // Read first after the other change, the call means what it saw; else it has to say so and leave it.
      expect(record()[same], `${tool}, gap ${gap}`).toBe(conflict ? `Theirs ${gap}` : "Mine");
      if (conflict)
        expect(data.error).toMatchObject({
          changed_meanwhile: [expect.objectContaining({ now: `Theirs ${gap}` })],
        });
    }
  });
});

test("a workout that was completed between the read and the deletion stays, in the mode safe", async () => {
  const other = records("workouts").findLast(({ totalTime }) => totalTime === null) ?? {};
  const moments = [1, 2];
  for (const moment of moments) {
    other.totalTime = null;
    const end = meddle(
      (request, count) => count === moment && !isWrite(request),
      () => {
        other.totalTime = 1;
      },
    );
    const { data } = await server.call(
      "tp_delete_workout",
      { workout_id: String(other.workoutId) },
      { deleteMode: "safe" },
    );
    end();
    if (other.totalTime === 1) expect(data.error).toMatchObject({ code: "DELETE_MODE" });
  }
});

test("a bike that somebody adds between the read and the save is still there", async () => {
  const bike = { ...records("equipment")[0], equipmentId: 99_001, name: "Theirs", isDefault: false };
  let lists = 0;
  const isSecondList = ({ method, path }: LoggedRequest) =>
    method === "GET" && path.endsWith("/equipment") && ++lists === 2;
  const end = meddle(isSecondList, () => void records("equipment").push(bike));
  const { data } = await server.call("tp_update_equipment", {
    equipment_id: String(records("equipment")[0]?.equipmentId),
    model: "Mine",
  });
  end();
  expect(data).toMatchObject({ confirmed: true });
  const names = records("equipment").map(({ name }) => name);
  expect(lists < 2 || names.includes("Theirs")).toBe(true);
});
