import { expect, test } from "vitest";
import { parseStructure, StructureError } from "../../src/structure/index.js";
import { contextOf, outcomeOf, readFixture } from "./corpus.js";

interface Request {
  n: number;
  sport: string;
  text: string;
  words: string;
  steps: unknown;
}

const requests = readFixture<Request[]>("requests.json");

/** Requests that are wrong or open as they are written: two bases, bare lengths, strength, watts in a percent field. */
const REFUSED: Record<"text" | "words" | "steps", number[]> = {
  text: [7, 11, 12, 26],
  words: [2, 7, 11, 12, 13, 17, 22, 23],
  steps: [9, 14],
};

test.each(["text", "words", "steps"] as const)(
  "requests as %s are stored, or refused for what is open",
  (form) => {
    const refused = requests.filter(
      (request) => outcomeOf(request[form], contextOf(request.sport)).native === undefined,
    );
    expect(refused.map(({ n }) => n)).toEqual(REFUSED[form]);
  },
);

test("what was refused can be sent once the error is obeyed", () => {
  for (const { sport, words } of requests) {
    const context = contextOf(sport);
    const { error } = outcomeOf(words, context);
    if (error === undefined) continue;
    expect(error).toBeInstanceOf(StructureError);
    expect(parseStructure(error.line, { context }).steps.length).toBeGreaterThan(0);
  }
});

test("a pair keeps what follows it apart", () => {
  const { says } = outcomeOf("8x30/15 120%/50% 3min rest", contextOf("Bike"));
  expect(says).toContain("8x(30/15 120%/50%, 3min rest)");
});
