import { afterAll, beforeAll, expect } from "vitest";
import type { JsonObject } from "../../../src/values/json.js";
import type { Result, TestServer } from "../../kit/server.js";
import { startServerHere } from "../../kit/server-here.js";

/** The athlete of the sandbox. */
export const SELF = 4_100_101;

/** A server for all tests of a file, and what its sandbox holds of the workout library. */
export interface Shelf {
  readonly server: TestServer;
  storedItem(id: string | number): JsonObject | undefined;
  /** All requests so far that may change something. */
  writes(): TestServer["sandbox"]["requests"];
  /** The error of a call that must fail and write nothing. */
  refused(tool: string, args: Record<string, unknown>): Promise<Result["data"]>;
}

/** Checks at the end that nothing was sent which the contract does not know. */
export function libraryShelf(): Shelf {
  let started: TestServer | undefined;
  const server = (): TestServer => {
    if (!started) throw new Error("the server is not running yet");
    return started;
  };
  beforeAll(async () => {
    started = await startServerHere();
  });
  afterAll(async () => {
    expect(server().sandbox.violations).toEqual([]);
    await server().close();
  });
  const writes = () => server().sandbox.requests.filter(({ method }) => method !== "GET");
  return {
    get server() {
      return server();
    },
    storedItem: (id) => server().sandbox.store.find("libraryItems", SELF, "exerciseLibraryItemId", id),
    writes,
    async refused(tool, args) {
      const before = writes().length;
      const { isError, data } = await server().call(tool, args);
      expect(isError).toBe(true);
      expect(writes()).toHaveLength(before);
      return data.error;
    },
  };
}
