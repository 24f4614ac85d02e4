import { roster } from "../../sandbox/seasons/people.js";
import type { Json, JsonObject } from "../../src/values/json.js";
import type { TestServer } from "../kit/server.js";

/** Athlete id and login of the signed-in athlete. */
export const LENA = roster.self.personId;

/** Puts the sandbox back to the start. The token ended with it; one call gets a new one, and the request log is emptied after it. */
export async function startOver({ sandbox, call }: TestServer): Promise<void> {
  await fetch(`${sandbox.url}/__sandbox/reset`, { method: "POST" });
  await call("tp_get_pool_length_settings");
  await fetch(`${sandbox.url}/__sandbox/requests`, { method: "DELETE" });
}

/** Bodies that were sent to an operation, oldest first. */
export function sentTo({ sandbox }: TestServer, operationId: string): Json[] {
  return sandbox.requests
    .filter((request) => request.operationId === operationId)
    .map(({ body }) => body ?? null);
}

/** The settings as the sandbox holds them, to read and to change. */
export function settingsOf({ sandbox }: Pick<TestServer, "sandbox">, athlete = LENA): JsonObject {
  return sandbox.store.single("settings", athlete);
}
