import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { createExchange } from "../../src/auth/token/exchange.js";
import { undiciTransport } from "../../src/auth/token/transport.js";
import { originsFor } from "../../src/http/origins.js";
import { Secret } from "../../src/security/secret.js";
import { ToolError } from "../../src/values/tool-error.js";
import { CANARY_COOKIE, CANARY_TOKEN, leaks } from "../security/canary.js";
import { type SeenRequest, sendJson, startServer, tokenAnswer } from "./wire.js";

const COOKIE = new Secret(CANARY_COOKIE);
const NOW = Date.UTC(2026, 2, 1);

function exchangeAt(origin: string, remembered: Secret[] = [], timeoutMs = 20_000) {
  return createExchange({
    origins: originsFor(origin),
    transport: undiciTransport(),
    timeoutMs,
    remember: (secret) => remembered.push(secret),
    now: () => NOW,
  });
}

async function answerWith(
  respond: (response: ServerResponse, request: SeenRequest) => void,
  timeoutMs?: number,
) {
  const server = await startServer((request, response) => respond(response, request));
  const outcome = await exchangeAt(server.origin, [], timeoutMs)(COOKIE).catch((error: unknown) => error);
  return { outcome, seen: server.seen };
}

describe("the request", () => {
  test("KB-01: is one GET with the cookie and without Authorization", async () => {
    const { seen } = await answerWith((response) => sendJson(response, 200, tokenAnswer(CANARY_TOKEN)));
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({
      method: "GET",
      url: "/users/v3/token",
      headers: { cookie: `Production_tpAuth=${CANARY_COOKIE}`, accept: "application/json" },
    });
    expect(seen[0]?.headers.authorization).toBeUndefined();
  });

  test("goes to TrainingPeaks' own host unless the sandbox stands in", async () => {
    const asked: string[] = [];
    const exchange = createExchange({
      origins: originsFor(undefined),
      transport: async (url) => {
        asked.push(url.href);
        return { status: 401, headers: {}, body: "" };
      },
      timeoutMs: 500,
      remember: () => undefined,
      now: () => NOW,
    });
    await exchange(COOKIE);
    expect(asked).toEqual(["https://tpapi.trainingpeaks.com/users/v3/token"]);
  });

  test("cookie and token are told to the scrubber", async () => {
    const { origin } = await startServer((_, response) => sendJson(response, 200, tokenAnswer(CANARY_TOKEN)));
    const remembered: Secret[] = [];
    await exchangeAt(origin, remembered)(COOKIE);
    expect(remembered.map((secret) => secret.reveal())).toEqual([CANARY_COOKIE, CANARY_TOKEN]);
  });
});

describe("answers", () => {
  test.each([
    [3600, 3540],
    [86_400, 3540],
    [600, 540],
    [60, 30],
    [undefined, 240],
    [0, 240],
    [-5, 240],
    ["3600", 240],
    [Number.NaN, 240],
  ])("expires_in %s makes a token usable for %i s", async (expiresIn, usable_s) => {
    const { outcome } = await answerWith((response) =>
      sendJson(response, 200, tokenAnswer(CANARY_TOKEN, expiresIn ?? null)),
    );
    expect(outcome).toMatchObject({ state: "token", usable_s });
  });

  test("401 means refused", async () => {
    const { outcome } = await answerWith((response) => sendJson(response, 401, {}));
    expect(outcome).toEqual({ state: "refused" });
  });

  test.each([
    ["403", 403, {}, {}, "FORBIDDEN"],
    ["429", 429, {}, { "retry-after": "7" }, "RATE_LIMITED"],
    ["500", 500, {}, {}, "API_ERROR"],
    [
      "a success of false",
      200,
      { success: false, token: { access_token: "x".repeat(40) } },
      {},
      "API_CHANGED",
    ],
    ["no token", 200, { success: true }, {}, "API_CHANGED"],
    ["a token with a line break", 200, tokenAnswer(`${"x".repeat(40)}\r\nX-Evil: 1`), {}, "API_CHANGED"],
  ])("%s", async (_name, status, body, headers, code) => {
    const { outcome } = await answerWith((response) => sendJson(response, status, body, headers));
    expect(outcome).toMatchObject({ name: "ToolError", code });
  });

  test.each([
    ["7", 7],
    [new Date(NOW + 30_000).toUTCString(), 30],
    ["nonsense", 30],
    ["99999", 600],
  ])("Retry-After: %s means %i s", async (value, seconds) => {
    const { outcome } = await answerWith((response) =>
      sendJson(response, 429, {}, { date: new Date(NOW).toUTCString(), "retry-after": value }),
    );
    expect(outcome).toMatchObject({ facts: { retry_after_seconds: seconds } });
  });

  test("a web page is a sign-in error", async () => {
    const { outcome } = await answerWith((response) => response.end("<!doctype html><title>Sign in</title>"));
    expect(outcome).toMatchObject({ code: "AUTH_EXPIRED" });
  });
});

describe("T1: no failure shows the cookie", () => {
  const failures: Record<string, (response: ServerResponse, request: SeenRequest) => void> = {
    "403 echoing the request": (response, { headers }) => sendJson(response, 403, headers),
    "429 echoing the request": (response, { headers }) => sendJson(response, 429, headers),
    "500 echoing the request": (response, { headers }) => sendJson(response, 500, headers),
    "200 echoing the request": (response, { headers }) => sendJson(response, 200, headers),
    "a page with the cookie": (response, { headers }) => response.end(`<html>${headers.cookie}</html>`),
    "bad JSON": (response, { headers }) => response.end(`${headers.cookie}{`),
    "a reset connection": (response) => response.destroy(),
    "an endless answer": (response) => {
      const write = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 97)));
        if (!response.destroyed) once(response, "drain").then(write, () => undefined);
      };
      write();
    },
  };

  test.each(Object.entries(failures))("%s", async (_name, respond) => {
    const { outcome } = await answerWith(respond);
    expect(outcome).toBeInstanceOf(ToolError);
    const shown = inspect(outcome, { depth: null, showHidden: true }) + JSON.stringify(outcome);
    expect(leaks(shown, CANARY_COOKIE)).toEqual([]);
    expect((outcome as ToolError).cause).toBeUndefined();
  });

  test("no answer in time", async () => {
    const { outcome } = await answerWith(() => undefined, 100);
    expect(outcome).toMatchObject({ code: "TIMEOUT", retryable: true });
    expect(leaks(inspect(outcome, { depth: null, showHidden: true }), CANARY_COOKIE)).toEqual([]);
  });

  test("a server that is not there", async () => {
    const outcome = await exchangeAt("http://127.0.0.1:1")(COOKIE).catch((error: unknown) => error);
    expect(outcome).toMatchObject({ code: "NETWORK_ERROR" });
    expect(leaks(inspect(outcome, { depth: null, showHidden: true }), CANARY_COOKIE)).toEqual([]);
  });
});

describe("T4: the cookie follows no redirect", () => {
  test.each([
    "/users/v3/other",
    "https://example.org/",
    "http://localhost:1/",
    "//example.org/x",
    "/users/v3/token",
  ])("to %s", async (location) => {
    const { outcome, seen } = await answerWith((response) => response.writeHead(302, { location }).end());
    expect(outcome).toMatchObject({ code: "AUTH_EXPIRED" });
    expect(seen).toHaveLength(1);
  });
});
