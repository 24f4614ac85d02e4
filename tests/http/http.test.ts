import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { createDispatcher } from "../../src/http/dispatcher.js";
import { connect } from "./connect.js";
import { json, type Responder, read, write } from "./peer.js";

describe("the request", () => {
  test("carries the bearer token, JSON headers and the body, and no cookie", async () => {
    const { send, peer } = await connect((_, response) => json(response, 200, { ok: true }));
    await send(write, { title: "Tempo" });
    const [sent] = peer.received;
    expect(sent).toMatchObject({
      method: "PUT",
      url: "/fitness/v6/athletes/7001/workouts/3100000001",
      body: '{"title":"Tempo"}',
      headers: {
        authorization: "Bearer token-1",
        accept: "application/json",
        "content-type": "application/json",
      },
    });
    expect(sent?.headers).not.toHaveProperty("cookie");
    expect(sent?.headers).not.toHaveProperty("origin");
  });

  test("to the analysis host looks like the web application's", async () => {
    const { send, peer } = await connect((_, response) => json(response, 200, {}));
    await send({ ...read, host: "analysis" });
    expect(peer.received[0]?.headers).toMatchObject({
      accept: "application/json, text/javascript, */*; q=0.01",
      origin: "https://app.trainingpeaks.com",
      referer: "https://app.trainingpeaks.com/",
    });
  });

  test("with NaN in the body is not sent: JSON would make it null", async () => {
    const { send, peer, tokens } = await connect((_, response) => json(response, 200, {}));
    await expect(send(write, { totalTimePlanned: Number.NaN })).rejects.toMatchObject({
      code: "VALIDATION_ERROR",
      message: "totalTimePlanned is NaN, not a finite number. Nothing was sent.",
    });
    expect([peer.received.length, tokens.asked.length]).toEqual([0, 0]);
  });

  test("KB-74: to a blocked route is refused before a token is fetched", async () => {
    const { failure, peer, tokens } = await connect((_, response) => json(response, 200, {}));
    const applyPlan = { ...write, method: "POST", path: "/plans/v1/commands/applyplan" } as const;
    expect(await failure(applyPlan)).toMatchObject({ code: "BLOCKED_ENDPOINT" });
    expect([peer.received.length, tokens.asked.length]).toEqual([0, 0]);
  });
});

describe("the answer", () => {
  test("as JSON is parsed and checked", async () => {
    const { send } = await connect((_, response) => json(response, 200, [1, 2, 3]));
    const check = (body: unknown) => ({ value: body, skipped: 2 });
    expect(await send({ ...read, check })).toEqual({ value: [1, 2, 3], skipped: 2 });
  });

  test("without a body is undefined for JSON and nothing for none", async () => {
    const { send } = await connect((_, response) => response.writeHead(204).end());
    expect(await send(write, {})).toEqual({ value: undefined, skipped: 0 });
    expect(await send({ ...write, response: "none" })).toEqual({ value: undefined, skipped: 0 });
  });

  test("with a status that means nothing is undefined, for that operation only", async () => {
    const { send, failure } = await connect((_, response) => json(response, 404, { message: "No event" }));
    expect(await send({ ...read, nothing: [404] })).toEqual({ value: undefined, skipped: 0 });
    expect(await failure(read)).toMatchObject({ code: "NOT_FOUND" });
  });

  test("as bytes comes as it is", async () => {
    const { send, peer } = await connect((_, response) =>
      response.writeHead(200).end(Buffer.from([0, 255, 14])),
    );
    const { value } = await send({ ...read, response: "bytes" });
    expect(value).toBeInstanceOf(Uint8Array);
    expect([...(value as Uint8Array)]).toEqual([0, 255, 14]);
    expect(peer.received[0]?.headers.accept).toBe("*/*");
  });

  test("may be compressed", async () => {
    const { send, peer } = await connect((_, response) =>
      response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync('{"title":"Tempo"}')),
    );
    expect(await send(read)).toMatchObject({ value: { title: "Tempo" } });
    expect(peer.received[0]?.headers["accept-encoding"]).toBe("gzip");
  });

  test("that is not JSON is API_CHANGED for a read, uncertain for a write", async () => {
    const { failure } = await connect((_, response) => response.writeHead(200).end('{"title":"Te'));
    expect(await failure(read)).toMatchObject({
      code: "API_CHANGED",
      message:
        "The response to getWorkout is not what it should be: the response: expected JSON. TrainingPeaks may have changed its API.",
    });
    expect(await failure(write)).toMatchObject({ code: "WRITE_UNCERTAIN" });
  });

  test("T9: that is larger than the limit is refused", async () => {
    const dispatcher = createDispatcher(100);
    const { failure } = await connect((_, response) => response.writeHead(200).end("x".repeat(200)), {
      dispatcher,
    });
    expect(await failure(read)).toMatchObject({ code: "API_ERROR", retryable: false });
    expect(await failure(write)).toMatchObject({ code: "WRITE_UNCERTAIN" });
  });

  test("with a redirect is not followed", async () => {
    const { failure, peer } = await connect((_, response) =>
      response.writeHead(302, { location: "/elsewhere" }).end(),
    );
    expect(await failure(read)).toMatchObject({ code: "API_CHANGED" });
    expect(peer.received).toHaveLength(1);
  });
});

describe("sign-in", () => {
  const unlessToken = (good: string): Responder => {
    return ({ headers }, response) =>
      json(response, headers.authorization === `Bearer ${good}` ? 200 : 401, {});
  };

  test.each([read, write])("KB-05: a 401 to $id is repeated once with a fresh token", async (endpoint) => {
    const { send, peer } = await connect(unlessToken("token-2"));
    await send(endpoint);
    expect(peer.received.map(({ headers }) => headers.authorization)).toEqual([
      "Bearer token-1",
      "Bearer token-2",
    ]);
  });

  test.each([read, write])(
    "KB-05: a second 401 to $id ends it, and says that the cookie was kept",
    async (endpoint) => {
      const { failure, peer } = await connect(unlessToken("none"));
      expect(await failure(endpoint)).toMatchObject({
        code: "AUTH_EXPIRED",
        message: `TrainingPeaks answered 401 to ${endpoint.id}. It no longer accepts the sign-in; the stored cookie was kept.`,
        nextStep: "Call tp_refresh_auth; if that fails too, sign in again with `tp-mcp auth`.",
      });
      expect(peer.received).toHaveLength(2);
    },
  );

  test("KB-99: a 403 is not a sign-in problem and costs no token", async () => {
    const { failure, tokens } = await connect((_, response) => json(response, 403, {}));
    expect(await failure(read)).toMatchObject({ code: "FORBIDDEN" });
    expect(tokens.asked).toEqual(["token-1"]);
  });

  test.each([read, write, { ...write, response: "none" as const }])(
    "a web page with status 200 drops the token; after a write it leaves doubt ($method, $response)",
    async (endpoint) => {
      const { failure, peer, tokens } = await connect((_, response) =>
        response.writeHead(200, { "content-type": "text/html" }).end("<!DOCTYPE html><title>Log In</title>"),
      );
      const code = endpoint === read ? "AUTH_EXPIRED" : "WRITE_UNCERTAIN";
      expect(await failure(endpoint)).toMatchObject({ code });
      expect(peer.received).toHaveLength(1);
      await failure(endpoint);
      expect(tokens.asked).toEqual(["token-1", "token-2"]);
    },
  );
});

test("no error shows the token", async () => {
  const { failure } = await connect(({ headers }, response) =>
    json(response, 400, { message: `Bad header ${headers.authorization}` }),
  );
  const error = await failure(read);
  expect(error).toMatchObject({
    code: "API_ERROR",
    message: expect.stringContaining("Bad header [removed]"),
  });
  expect(JSON.stringify(error) + String(error)).not.toContain("token-1");
});
