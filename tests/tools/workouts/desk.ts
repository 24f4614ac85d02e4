import { afterAll, beforeAll, expect, vi } from "vitest";
import type { Json, JsonObject } from "../../../src/values/json.js";
import type { Result, ServerOptions, TestServer } from "../../kit/server.js";
import { startServerHere } from "../../kit/server-here.js";

/** The athlete of the sandbox, and workouts of hers around Friday 2026-04-10. */
export const LENA = 4_100_101;
export const WORKOUT = {
  /** Sunday: a planned ride, and a recording that belongs to it. */
  plannedRide: 3_601_012_172,
  recordedRide: 3_601_012_173,
  /** Thursday: structured intervals, done, with a device file and an attachment. */
  intervals: 3_601_012_188,
  /** Friday: planned strength session. */
  mobility: 3_601_012_192,
} as const;

/** A server with a sandbox and a folder for its files, for all tests of a file. */
export interface Desk {
  call(tool: string, args?: Record<string, unknown>): Promise<Result>;
  /** Where the server keeps files. */
  readonly folder: string;
  readonly server: TestServer;
  /** The workout as the sandbox holds it: read it, or change what is there. */
  stored(workoutId: number): JsonObject | undefined;
  /** What has been sent since the last look, as `METHOD path`, without sign-in. */
  sent(): string[];
  /** Body of the last request of an operation. */
  bodyOf(operationId: string): Json | undefined;
}

/** Checks at the end that nothing was sent which the contract does not know. */
export function desk(options: ServerOptions = {}): Desk {
  let server: TestServer | undefined;
  let seen = 0;
  const running = (): TestServer => {
    if (!server) throw new Error("the server is not running yet");
    return server;
  };
  beforeAll(async () => {
    server = await startServerHere(options);
    // Where tools save files is told by the environment of their process, which is this one.
    vi.stubEnv("TP_MCP_CONFIG_DIR", server.folder);
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    expect(running().sandbox.violations).toEqual([]);
    await running().close();
  });
  return {
    get folder() {
      return running().folder;
    },
    get server() {
      return running();
    },
    call: (tool, args) => running().call(tool, args),
    stored: (workoutId) => running().sandbox.store.find("workouts", LENA, "workoutId", workoutId),
    sent: () => {
      const all = running().requests();
      const fresh = all.slice(seen);
      seen = all.length;
      return fresh;
    },
    bodyOf: (operationId) =>
      running().sandbox.requests.findLast((request) => request.operationId === operationId)?.body,
  };
}

/** A refusal of the input, which names the field and sends nothing. */
export async function refusedUnsent(
  { call, sent }: Desk,
  tool: string,
  args: Record<string, unknown>,
  message: string,
): Promise<void> {
  sent();
  const { isError, data } = await call(tool, args);
  expect(isError).toBe(true);
  expect(data.error).toMatchObject({ code: "VALIDATION_ERROR", message: expect.stringContaining(message) });
  expect(sent()).toEqual([]);
}
