import { expect, test } from "vitest";
import { limitedTransport } from "../../src/auth/token/limited-transport.js";
import type { Transport } from "../../src/auth/token/transport.js";
import type { Limiter } from "../../src/http/limiter.js";

/** A queue that notes what happens to it. */
function watchedLimiter() {
  const events: string[] = [];
  const limiter: Limiter = {
    run: async (task) => {
      events.push("turn");
      return task();
    },
    slowDown: (wait_ms) => void events.push(`slow down, ${wait_ms} ms`),
  };
  return { limiter, events };
}

async function eventsOf(status: number, headers: Record<string, string> = {}): Promise<string[]> {
  const { limiter, events } = watchedLimiter();
  const transport: Transport = async () => {
    events.push("sent");
    return { status, headers, body: "" };
  };
  await limitedTransport(transport, limiter)(new URL("http://127.0.0.1/users/v3/token"), {}, 1000);
  return events;
}

test("KB-100: the token exchange waits its turn", async () => {
  expect(await eventsOf(200)).toEqual(["turn", "sent"]);
});

test("KB-100: its 429 slows every request down, as long as the server asks", async () => {
  expect(await eventsOf(429, { "retry-after": "7" })).toEqual(["turn", "sent", "slow down, 7000 ms"]);
  expect(await eventsOf(429)).toEqual(["turn", "sent", "slow down, 0 ms"]);
});
