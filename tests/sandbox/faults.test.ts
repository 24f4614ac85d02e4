import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Client, client, LENA } from "./client.js";

const PATH = `/fitness/v6/athletes/${LENA}/workouts`;
const fresh = { workoutDay: "2026-04-14T00:00:00", workoutTypeValueId: 2, title: "New" };

let tp: Client;
beforeEach(async () => {
  tp = await client();
});
afterEach(() => tp.sandbox.close());

function created() {
  return tp.sandbox.store.inspect("workouts", LENA).filter(({ title }) => title === "New");
}

describe("a fault", () => {
  it("strikes the operation and as often as it says", async () => {
    tp.sandbox.faults.add({ kind: "rate-limit", seconds: 7, operationId: "listWorkoutTypes", skip: 1 });
    expect((await tp.call("GET", "/users/v3/user")).status).toBe(200);
    expect((await tp.call("GET", "/fitness/v6/workouttypes")).status).toBe(200);
    const limited = await tp.call("GET", "/fitness/v6/workouttypes");
    expect(limited.status).toBe(429);
    expect(limited.headers.get("retry-after")).toBe("7");
    expect((await tp.call("GET", "/fitness/v6/workouttypes")).status).toBe(200);
  });

  it("can come with the request", async () => {
    const headers = { "x-sandbox-fault": "status; status=503" };
    expect((await tp.call("GET", "/fitness/v6/workouttypes", undefined, headers)).status).toBe(503);
  });

  it.each([
    ["before", 0],
    ["after", 1],
  ] as const)("resets the connection %s the effect", async (when, count) => {
    tp.sandbox.faults.add({ kind: "reset", when });
    await expect(tp.call("POST", PATH, fresh)).rejects.toThrow();
    expect(created()).toHaveLength(count);
  });

  it("answers an error although the effect took place", async () => {
    tp.sandbox.faults.add({ kind: "status", when: "after" });
    expect((await tp.call("POST", PATH, fresh)).status).toBe(500);
    expect(created()).toHaveLength(1);
  });

  it("cuts an answer short", async () => {
    tp.sandbox.faults.add({ kind: "truncated" });
    await expect(tp.call("GET", "/fitness/v6/workouttypes")).rejects.toThrow();
  });

  it("serves the sign-in page", async () => {
    tp.sandbox.faults.add({ kind: "sign-in-page" });
    const answer = await tp.call("GET", "/users/v3/user");
    expect(answer).toMatchObject({ status: 200, body: expect.stringContaining("Log In") });
  });

  it("ends the tokens", async () => {
    tp.sandbox.faults.add({ kind: "expired-token" });
    expect((await tp.call("GET", "/users/v3/user")).status).toBe(401);
  });

  it("spoils records of a list", async () => {
    tp.sandbox.faults.add({ kind: "bad-record" });
    const { body } = await tp.call("GET", `${PATH}/2026-04-09/2026-04-10`);
    expect(body).toMatchObject([
      { workoutId: { broken: true } },
      "not a record",
      { title: "Mobility and core" },
    ]);
  });

  it("loses a field on the way in", async () => {
    tp.sandbox.faults.add({ kind: "drop-field", field: "title" });
    expect((await tp.call("POST", PATH, fresh)).body).toMatchObject({ title: null, workoutTypeValueId: 2 });
    expect(tp.sandbox.violations).toEqual([]);
  });
});

describe("the side door", () => {
  const open = (path: string, init: RequestInit = {}) => fetch(`${tp.sandbox.url}/__sandbox/${path}`, init);

  it("shows the state, the requests and the violations", async () => {
    await tp.call("POST", PATH, { ...fresh, colour: "red" });
    const records: unknown[] = JSON.parse(await (await open(`state/workouts?owner=${LENA}`)).text());
    expect(records).toHaveLength(tp.sandbox.store.inspect("workouts", LENA).length);
    expect(await (await open("requests")).json()).toMatchObject([
      {},
      { operationId: "createWorkout", status: 200 },
    ]);
    expect(await (await open("violations")).json()).toHaveLength(1);
  });

  it("injects faults, and says what is wrong with one", async () => {
    const good = JSON.stringify([{ kind: "status", status: 502 }]);
    expect((await open("faults", { method: "POST", body: good })).status).toBe(204);
    expect((await tp.call("GET", "/users/v3/user")).status).toBe(502);
    const bad = await open("faults", { method: "POST", body: JSON.stringify({ kind: "gremlin" }) });
    expect(bad.status).toBe(400);
  });

  it("starts over", async () => {
    await tp.call("POST", PATH, fresh);
    await open("reset", { method: "POST" });
    expect(created()).toHaveLength(0);
    expect(tp.sandbox.requests).toEqual([]);
  });

  it("stays shut for web pages and for other host names", async () => {
    expect((await open("state", { headers: { origin: "http://example.org" } })).status).toBe(403);
  });
});
