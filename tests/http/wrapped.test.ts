import { expect, test } from "vitest";
import * as z from "zod";
import type { Endpoint } from "../../src/http/endpoint.js";
import type { HttpResponse } from "../../src/http/response.js";
import { readResponse } from "../../src/http/response-body.js";
import { checkWith } from "../../src/http/response-check.js";
import { statusFailure } from "../../src/http/status-errors.js";

const save: Endpoint<object, object, { id: string }> = {
  id: "saveThing",
  method: "POST",
  host: "strength",
  path: "/things/save",
  query: [],
  response: "json",
  wrapped: true,
  safe: false,
  errors: [],
  check: checkWith(() => z.looseObject({ id: z.string() })),
};

function answered(body: unknown): HttpResponse {
  return { status: 200, headers: {}, body: new TextEncoder().encode(JSON.stringify(body)) };
}

function failureOf(body: unknown) {
  return statusFailure(save as Endpoint, answered(body), new Date())?.error;
}

test.each([
  [{ data: { id: "1" }, errors: {} }],
  [{ data: { id: "1" }, errors: null }],
  [{ data: { id: "1" } }],
  [{ id: "1" }],
])("%j is the value under data, or the bare one", (body) => {
  expect(failureOf(body)).toBeUndefined();
  expect(readResponse(save, answered(body)).value).toMatchObject({ id: "1" });
});

test.each([
  [{ data: null, errors: { "blocks[0]": ["at least one parameter is required"] } }],
  [{ data: { id: "1" }, errors: { title: ["too long"] } }],
])("KB-81: %j is a refusal although it is a 200: nothing was stored", (body) => {
  const error = failureOf(body);
  expect(error?.code).toBe("API_ERROR");
  expect(error?.message).toMatch(/(at least one parameter is required|too long).*Nothing was stored/);
});

test("an answer without a value is no success", () => {
  expect(() => readResponse(save, answered({ data: null, errors: {} }))).toThrow(/saveThing/);
});
