import { afterAll, beforeAll, beforeEach } from "vitest";
import type { JsonObject } from "../../../src/values/json.js";
import type { TestServer } from "../../kit/server.js";
import { startServerHere } from "../../kit/server-here.js";
import { LENA, startOver } from "../fresh-account.js";

/** The only way to save: the whole list. */
export const PUT = `PUT /fitness/v1/athletes/${LENA}/equipment`;

/** A server for all tests of a file, whose account starts over with each. */
export interface Shed {
  readonly server: TestServer;
  /** The equipment as the sandbox holds it. */
  stored(): JsonObject[];
  /** @throws when there is none of that name */
  named(name: string): JsonObject;
}

export function equipmentShed(): Shed {
  let started: TestServer | undefined;
  const server = (): TestServer => {
    if (!started) throw new Error("the server is not running yet");
    return started;
  };
  beforeAll(async () => {
    started = await startServerHere();
  });
  beforeEach(() => startOver(server()));
  afterAll(() => server().close());
  const stored = () => server().sandbox.store.records("equipment", LENA);
  return {
    get server() {
      return server();
    },
    stored,
    named: (name) => {
      const found = stored().find((item) => item.name === name);
      if (!found) throw new Error(`no ${name}`);
      return found;
    },
  };
}
