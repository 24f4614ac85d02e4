import { expect, onTestFinished, test } from "vitest";
import { watchArrivals } from "../../bench/arrivals.js";
import { startServer } from "../kit/server.js";

test("requests that follow each other share one connection, from the sign-in on", async () => {
  const server = await startServer();
  const watch = watchArrivals(server.sandbox.url);
  onTestFinished(async () => {
    watch.stop();
    await server.close();
  });
  await server.call("tp_get_equipment");
  await server.call("tp_get_equipment");
  expect(server.sandbox.requests.map(({ path }) => path.split("/").at(-1))).toEqual([
    "token",
    "user",
    "equipment",
    "equipment",
  ]);
  expect(new Set(watch.arrivals.map(({ port }) => port)).size).toBe(1);
});
