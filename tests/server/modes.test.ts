import { afterEach, describe, expect, test } from "vitest";
import { areas, registry } from "../../generated/registry.js";
import { changesData } from "../../src/tool/registry-entry.js";
import type { ServerOptions, TestServer } from "../kit/server.js";
import { startServerHere } from "../kit/server-here.js";
import { completedRide, plannedRide, stored } from "./season.js";

let server: TestServer;
afterEach(() => server.close());

async function offered(options: ServerOptions): Promise<string[]> {
  server = await startServerHere(options);
  const { tools } = await server.client.listTools();
  return tools.map(({ name }) => name);
}

function named(fits: (entry: (typeof registry)[number]) => boolean): string[] {
  return registry.filter(fits).map(({ name }) => name);
}

const area = areas[0]?.name ?? "";

describe("which tools are offered", () => {
  test.each<[string, ServerOptions]>([
    ["--read-only", { args: ["--read-only"] }],
    ["TP_MCP_READ_ONLY", { env: { TP_MCP_READ_ONLY: "1" } }],
  ])("%s: none that changes data", async (_, options) => {
    expect(await offered(options)).toEqual(named(({ effect }) => !changesData(effect)));
  });

  test.each<[string, ServerOptions]>([
    ["--toolsets", { args: ["--toolsets", area] }],
    ["TP_MCP_TOOLSETS", { env: { TP_MCP_TOOLSETS: ` ${area} ,` } }],
    ["the command line before the variable", { args: ["--toolsets", area], env: { TP_MCP_TOOLSETS: "all" } }],
  ])("%s: those of the toolset", async (_, options) => {
    expect(await offered(options)).toEqual(named((entry) => entry.area === area));
  });

  test("--tools and --exclude-tools", async () => {
    const args = ["--tools", "tp_get_workout,tp_get_workouts", "--exclude-tools", "tp_get_workout"];
    expect(await offered({ args })).toEqual(["tp_get_workouts"]);
  });

  test("delete mode none: nothing that deletes", async () => {
    expect(await offered({ env: { TP_MCP_DELETE_MODE: "none" } })).toEqual(
      named(({ effect }) => effect !== "delete"),
    );
  });

  test("T12: a hidden tool cannot be called", async () => {
    await offered({ args: ["--read-only"] });
    await expect(server.call("tp_delete_workout", { workout_id: "1" })).rejects.toThrow("tp_delete_workout");
    expect(server.sandbox.requests).toEqual([]);
  });
});

describe("what may be deleted", () => {
  test("safe, the default: a plan, but no completed workout", async () => {
    server = await startServerHere();
    const plan = plannedRide(server.sandbox).workoutId;
    const done = completedRide(server.sandbox).workoutId;
    expect((await server.call("tp_delete_workout", { workout_id: String(plan) })).data.confirmed).toBe(true);
    const refused = await server.call("tp_delete_workout", { workout_id: String(done) });
    expect(refused.data.error).toMatchObject({
      code: "DELETE_MODE",
      next_step: expect.stringContaining("full"),
    });
    expect(stored(server.sandbox, done)).toBeDefined();
  });

  test("full: completed workouts too", async () => {
    server = await startServerHere({ env: { TP_MCP_DELETE_MODE: "full" } });
    const done = completedRide(server.sandbox).workoutId;
    expect((await server.call("tp_delete_workout", { workout_id: String(done) })).data.confirmed).toBe(true);
    expect(stored(server.sandbox, done)).toBeUndefined();
  });
});
