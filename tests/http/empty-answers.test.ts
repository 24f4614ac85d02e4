import { afterEach, expect, test } from "vitest";
import * as endpoints from "../../generated/endpoints/events.js";
import type { Endpoint } from "../../src/http/endpoint.js";
import { readResponse } from "../../src/http/response-body.js";
import { type InProcess, startInProcess } from "../kit/in-process.js";

const answer = (status: number, body = "") => ({
  status,
  headers: {},
  body: new TextEncoder().encode(body),
});
const read = (endpoint: unknown, status: number, body = "") =>
  readResponse(endpoint as Endpoint, answer(status, body)).value;

test("a 200 without a body says that there is nothing only where TrainingPeaks is known to say it so", () => {
  expect(read(endpoints.getNextEvent, 200)).toBeUndefined();
  expect(read(endpoints.getNextEvent, 200, " \r\n")).toBeUndefined();
  expect(() => read(endpoints.listNoteComments, 200)).toThrow(/listNoteComments.*expected a body/);
  expect(() => read(endpoints.listEvents, 200)).toThrow(/listEvents.*expected a body/);
});

test("a 204 does where it is known, and nowhere else", () => {
  expect(read(endpoints.listNoteComments, 204)).toBeUndefined();
  expect(() => read(endpoints.listEvents, 204)).toThrow(/listEvents/);
});

let server: InProcess | undefined;
afterEach(() => server?.close());

test("a read that comes back empty is told as a failure, and not as an empty plan", async () => {
  server = await startInProcess();
  server.sandbox.faults.add({ kind: "empty", operationId: "getAnnualPlan", times: 9 });
  const { isError, data } = await server.call("tp_get_atp", {
    start_date: "2026-04-01",
    end_date: "2026-05-31",
  });
  expect(isError, JSON.stringify(data)).toBe(true);
  expect(data.error).toMatchObject({ code: "API_CHANGED" });
});
