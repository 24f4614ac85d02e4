import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServer, type TestServer } from "../kit/server.js";
import { lookingAhead } from "./looking-ahead.js";
import { lookingBack } from "./looking-back.js";
import { type Price, priceOf } from "./question.js";
import { squad } from "./squad.js";

const MOST_CALLS = 3;
const MOST_CHARACTERS = 12_000;
const MEDIAN_CALLS = 1.5;
const QUESTIONS = 33;

/** Questions whose tools are proved where those tools are. */
const ELSEWHERE: Record<string, readonly number[]> = {
  "changes of many workouts at once, and taking them back": [5, 9, 12, 13, 19, 20],
  "a template for several athletes (tests/tools/library)": [27],
};

const elsewhere = Object.values(ELSEWHERE).flat();
const asked = [...lookingBack, ...lookingAhead, ...squad]
  .filter(({ number }) => !elsewhere.includes(number))
  .sort((a, b) => a.number - b.number);
const prices: Price[] = [];
const servers: Partial<Record<"athlete" | "coach", TestServer>> = {};
beforeAll(async () => {
  servers.athlete = await startServer();
  servers.coach = await startServer({ env: { TP_MCP_SANDBOX_COOKIE: "sandbox-coach" } });
});
afterAll(async () => {
  await servers.athlete?.close();
  await servers.coach?.close();
});

describe("what athletes and coaches ask", () => {
  test.each(asked.map((question) => [question.number, question.asked, question] as const))(
    "%i. %s",
    async (_, __, question) => {
      const server = servers[question.account];
      if (!server) throw new Error("the server is not running");
      const price = await priceOf(question, server);
      prices.push(price);
      expect(price.calls).toBeLessThanOrEqual(MOST_CALLS);
      expect(price.characters).toBeLessThanOrEqual(MOST_CHARACTERS);
      expect(server.sandbox.violations).toEqual([]);
    },
  );

  test("takes few calls", () => {
    const calls = prices.map((price) => price.calls).sort((a, b) => a - b);
    const middle = (calls.length - 1) / 2;
    expect(((calls[Math.floor(middle)] ?? 0) + (calls[Math.ceil(middle)] ?? 0)) / 2).toBeLessThanOrEqual(
      MEDIAN_CALLS,
    );
  });

  test("every question is answered, here or elsewhere", () => {
    const numbers = [...asked.map(({ number }) => number), ...elsewhere];
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: QUESTIONS }, (_, index) => index + 1));
  });
});
