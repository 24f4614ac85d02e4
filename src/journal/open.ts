import { join } from "node:path";
import { configDirectory } from "../disk/config-directory.js";
import type { Origins } from "../http/origins.js";
import type { ChangeStore } from "../tool/change.js";
import type { Clock } from "../values/clock.js";
import { isOff } from "../values/on-off.js";
import type { Environment } from "../values/user-path.js";
import { FolderStore } from "./folder-store.js";
import { Journal } from "./journal.js";
import { MemoryStore } from "./memory-store.js";

/** Switches the journal off. */
export const JOURNAL_VARIABLE = "TP_MCP_JOURNAL";

/** The folder of changes, below our own. */
const FOLDER = "changes";

/** @param embedded the sandbox lives in this process, and its changes no longer than that */
export function journalFor(env: Environment, embedded: boolean, origins: Origins, clock: Clock): Journal {
  const host = embedded ? "sandbox" : origins.of("api");
  return new Journal(
    storeFor(env, embedded),
    host,
    () => clock.now(),
    !isOff(JOURNAL_VARIABLE, env[JOURNAL_VARIABLE]),
  );
}

function storeFor(env: Environment, embedded: boolean): ChangeStore {
  return embedded ? new MemoryStore() : new FolderStore(join(configDirectory(env), FOLDER));
}
