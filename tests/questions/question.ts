import { expect } from "vitest";
import type { Json, JsonObject } from "../../src/values/json.js";
import type { TestServer } from "../kit/server.js";

/** A question as an athlete or a coach asks it. */
export interface Question {
  number: number;
  asked: string;
  account: "athlete" | "coach";
  /** Calls tools and holds what they say against what the test works out by itself. */
  answer(at: Asking): Promise<void>;
}

export interface Asking {
  /** Calls a tool that must succeed; counts for the price of the answer. */
  // biome-ignore lint/suspicious/noExplicitAny: answers of every shape
  ask(tool: string, args?: Record<string, unknown>): Promise<any>;
  server: TestServer;
  /** Workouts of an athlete as the service holds them, of the days between two, both included. */
  stored(start: string, end: string, athlete?: number): Stored[];
  /** The last body sent of an operation. */
  sent(operationId: string): Json | undefined;
}

/** A workout in the fields that answers are checked with. */
export interface Stored {
  athleteId: number;
  workoutId: number;
  workoutDay: string;
  title: string;
  workoutTypeValueId: number;
  totalTime: number | null;
  totalTimePlanned: number | null;
  distance: number | null;
  tssActual: number | null;
  tssPlanned: number | null;
  structure: JsonObject | null;
}

/** What an answer cost. */
export interface Price {
  calls: number;
  characters: number;
}

export const SPORT = { swim: 1, bike: 2, run: 3, dayOff: 7, strength: 9 } as const;
export const LENA = 4_100_101;

/** Answers one question, and gives what that took. */
export async function priceOf(question: Question, server: TestServer): Promise<Price> {
  const price: Price = { calls: 0, characters: 0 };
  await question.answer({
    server,
    ask: async (tool, args) => {
      const { data, text, isError } = await server.call(tool, args);
      price.calls += 1;
      price.characters += text.length;
      expect(isError ? data : undefined).toBeUndefined();
      return data;
    },
    stored: (start, end, athlete = LENA) =>
      (server.sandbox.store.records("workouts", athlete) as unknown as Stored[]).filter(
        ({ workoutDay }) => workoutDay.slice(0, 10) >= start && workoutDay.slice(0, 10) <= end,
      ),
    sent: (operationId) =>
      server.sandbox.requests.findLast((request) => request.operationId === operationId)?.body,
  });
  return price;
}

export function sum<T>(rows: readonly T[], value: (row: T) => number | null | undefined): number {
  return rows.reduce((total, row) => total + (value(row) ?? 0), 0);
}

/** TSS of a day: what was done, ahead of today what is planned. */
export function loadOf(rows: readonly Stored[], day: string, today: string): number {
  return sum(
    rows.filter(({ workoutDay }) => workoutDay.startsWith(day)),
    ({ tssActual, tssPlanned }) => (day > today ? tssPlanned : tssActual),
  );
}

/** CTL, ATL and the form they leave for the next morning, in the plainest form of the formula. */
export function evenings(days: readonly string[], load: (day: string) => number, start: Evening): Evening[] {
  let { ctl, atl } = start;
  return days.map((day) => {
    ctl += (load(day) - ctl) / 42;
    atl += (load(day) - atl) / 7;
    return { day, ctl, atl };
  });
}

export interface Evening {
  day: string;
  ctl: number;
  atl: number;
}

export function daysFrom(start: string, end: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(start); at <= Date.parse(end); at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}
