import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TestServer } from "../kit/server.js";
import { startServerHere } from "../kit/server-here.js";
import { changing } from "./changing.js";
import { lookingAhead } from "./looking-ahead.js";
import { lookingBack } from "./looking-back.js";
import { type Price, priceOf } from "./question.js";
import { squad } from "./squad.js";

const MOST_CALLS = 3;
const MOST_CHARACTERS = 12_000;
const MEDIAN_CALLS = 1.5;
const QUESTIONS = 33;

const asked = [...lookingBack, ...lookingAhead, ...squad, ...changing].sort((a, b) => a.number - b.number);
const prices = new Map<number, Price>();
const servers: Partial<Record<"athlete" | "coach", TestServer>> = {};
beforeAll(async () => {
  servers.athlete = await startServerHere();
  servers.coach = await startServerHere({ env: { TP_MCP_SANDBOX_COOKIE: "sandbox-coach" } });
});
afterAll(async () => {
  await servers.athlete?.close();
  await servers.coach?.close();
});

describe("what athletes and coaches ask", () => {
  test("all of it is here, once", () => {
    expect(asked.map(({ number }) => number)).toEqual(
      Array.from({ length: QUESTIONS }, (_, index) => index + 1),
    );
  });

  test.each(asked.map((question) => [question.number, question.asked, question] as const))(
    "%i. %s",
    async (_, __, question) => {
      const server = servers[question.account];
      if (!server) throw new Error("the server is not running");
      const price = await priceOf(question, server);
      prices.set(question.number, price);
      expect(price.calls).toBeLessThanOrEqual(MOST_CALLS);
      expect(price.characters).toBeLessThanOrEqual(MOST_CHARACTERS);
      expect(server.sandbox.violations).toEqual([]);
    },
  );

  test("takes few calls", () => {
    const calls = [...prices.values()].map((price) => price.calls).sort((a, b) => a - b);
    expect(calls).toHaveLength(QUESTIONS);
    expect(calls[(QUESTIONS - 1) / 2]).toBeLessThanOrEqual(MEDIAN_CALLS);
  });
});
