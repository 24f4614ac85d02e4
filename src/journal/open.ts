import { join } from "node:path";
import { configDirectory } from "../disk/config-directory.js";
import type { Origins } from "../http/origins.js";
import type { ChangeStore } from "../tool/change.js";
import type { Clock } from "../values/clock.js";
import { ToolError } from "../values/tool-error.js";
import type { Environment } from "../values/user-path.js";
import { Journal } from "./journal.js";
import { isJournalOn } from "./journal-switch.js";
import { MemoryStore } from "./memory-store.js";

/** The folder of changes, below our own. */
const FOLDER = "changes";

export interface JournalOptions {
  env: Environment;
  /** The sandbox lives in this process, and its changes no longer than that. */
  embedded: boolean;
  origins: Origins;
  clock: Clock;
  /** Takes credentials out of a text. */
  clean(text: string): string;
}

export function journalFor({ env, embedded, origins, clock, clean }: JournalOptions): Journal {
  const host = embedded ? "sandbox" : origins.of("api");
  return new Journal(
    embedded ? new MemoryStore() : storeFor(env, clean),
    host,
    () => clock.now(),
    isJournalOn(env),
  );
}

/** Without a home folder there is nowhere to keep a change: it can be taken back for as long as the process lives. */
function storeFor(env: Environment, clean: (text: string) => string): ChangeStore {
  try {
    return onDemand(join(configDirectory(env), FOLDER), clean);
  } catch (error) {
    if (error instanceof ToolError) return new MemoryStore();
    throw error;
  }
}

/** The folder's code is loaded with the first change, or the first look at earlier ones: most calls only read. */
function onDemand(folder: string, clean: (text: string) => string): ChangeStore {
  let store: Promise<ChangeStore> | undefined;
  const load = () => {
    store ??= import("./folder-store.js").then(({ FolderStore }) => new FolderStore(folder, clean));
    return store;
  };
  return {
    save: async (change) => (await load()).save(change),
    all: async () => (await load()).all(),
    claim: async () => (await load()).claim(),
  };
}
