import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { z } from "zod";
import { checkWith } from "../../src/http/response-check.js";
import { connect } from "./connect.js";
import { json, params, read } from "./peer.js";

interface Ride {
  id: number;
  drawing?: string | undefined;
}

const rides = z.array(z.looseObject({ id: z.number(), drawing: z.string().optional() }));

const listRides = {
  ...read,
  id: "listRides",
  check: checkWith(() => rides),
  kept: ({ id }: Ride) => ({ id }),
};

/** What a read gets that only looks at its answer. */
async function looked(respond: (response: ServerResponse) => void) {
  const { http } = await connect((_, response) => respond(response));
  return http.send(listRides, { params, lean: true });
}

function text(
  response: ServerResponse,
  body: string | Uint8Array,
  headers: Record<string, string> = {},
): void {
  response.writeHead(200, { "content-type": "application/json; charset=utf-8", ...headers }).end(body);
}

const many = Array.from({ length: 3_000 }, (_, id) => ({ id, drawing: `[{"${id}", ${"x".repeat(200)}` }));

test("of a list what the endpoint keeps of each item is enough, packed or not", async () => {
  const kept = { value: many.map(({ id }) => ({ id })), skipped: 0 };
  expect(await looked((response) => json(response, 200, many))).toEqual(kept);
  const packed = gzipSync(JSON.stringify(many));
  expect(await looked((response) => text(response, packed, { "content-encoding": "gzip" }))).toEqual(kept);
});

test("who has not said so gets all of it", async () => {
  const { http } = await connect((_, response) => json(response, 200, many));
  expect((await http.send(listRides, { params })).value).toEqual(many);
});

test("what does not fit is left out and counted, and named, as ever", async () => {
  const list = [{ id: 1, drawing: 7 }, { id: "2" }, { id: 3 }];
  const answer = await looked((response) => json(response, 200, list));
  expect(answer).toEqual({ value: [{ id: 1 }, { id: 3 }], skipped: 1, dropped: ["drawing"] });
});

test.each([
  ["is cut off", '[{"id":1},{"id":2}', "the response: expected JSON"],
  ["has more behind it", '[{"id":1}] {}', "the response: expected JSON"],
  ["is of other records", '[{"ride":1},{"ride":2}]', "0.id: expected number"],
  ["is not a list", '{"id":1}', "the response: expected array"],
  ["is not JSON at all", "Hello", "the response: expected JSON"],
])("a list that %s is API_CHANGED", async (_, body, expected) => {
  const message = expect.stringContaining(expected);
  await expect(looked((response) => text(response, body))).rejects.toMatchObject({
    code: "API_CHANGED",
    message,
  });
});

test("packed bytes that are cut off are a broken connection", async () => {
  const packed = gzipSync(JSON.stringify(many)).subarray(0, 500);
  const answer = looked((response) => text(response, packed, { "content-encoding": "gzip" }));
  await expect(answer).rejects.toMatchObject({ code: "NETWORK_ERROR" });
});

test("a small body that unfolds into more than fits is refused", async () => {
  const packed = gzipSync(`[{"id":1},"${"x".repeat(65 * 1024 * 1024)}"]`, { level: 1 });
  const answer = looked((response) => text(response, packed, { "content-encoding": "gzip" }));
  await expect(answer).rejects.toMatchObject({
    code: "API_ERROR",
    message: expect.stringContaining("too large"),
  });
});

test("a list of millions that are something else is given up early", async () => {
  const asked: unknown[] = [];
  const schema = z.looseObject({ id: z.number().refine((id) => asked.push(id) < 0) });
  const { http } = await connect((_, response) => text(response, `[${'{"id":1},'.repeat(20_000)}{"id":1}]`));
  const endpoint = { ...listRides, check: checkWith(() => z.array(schema)) };
  await expect(http.send(endpoint, { params, lean: true })).rejects.toMatchObject({ code: "API_CHANGED" });
  expect(asked.length).toBeLessThan(5_000);
});

test("a web page in its place is a sign-in that has ended", async () => {
  const page = (response: ServerResponse) =>
    response.writeHead(200, { "content-type": "text/html" }).end("<!DOCTYPE html><title>Log In</title>");
  await expect(looked(page)).rejects.toMatchObject({ code: "AUTH_EXPIRED" });
});

test("a body without a byte is no list, packed or not", async () => {
  const bare = looked((response) => text(response, ""));
  const packed = looked((response) => text(response, "", { "content-encoding": "gzip" }));
  for (const answer of [bare, packed]) await expect(answer).rejects.toMatchObject({ code: "API_CHANGED" });
});
