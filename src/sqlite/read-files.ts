import { setTimeout as sleep } from "node:timers/promises";
import { readBytes } from "../disk/read-bytes.js";
import { errorCode } from "../values/errno.js";
import { DatabaseError } from "./pages.js";

export interface DatabaseFiles {
  file: Buffer;
  wal: Buffer;
}

/** Bytes. */
const LARGEST_DATABASE = 256 * 1024 * 1024;
const WAL_HEADER_BYTES = 32;
const ATTEMPTS = 3;
const WAIT_MS = 100;

/**
 * Reads a database and its write-ahead log into memory while the browser may be running. Nothing is locked and nothing
 * is copied to disk; when the browser wrote in between, the files are read again, three times at most.
 */
export async function readDatabaseFiles(path: string): Promise<DatabaseFiles> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const files = await readOnce(path);
    if (files) return files;
    await sleep(WAIT_MS);
  }
  throw new DatabaseError("the browser keeps writing to its database");
}

async function readOnce(path: string): Promise<DatabaseFiles | undefined> {
  const before = await fingerprint(path);
  const file = await readBytes(path, LARGEST_DATABASE);
  const wal = await readIfPresent(`${path}-wal`, LARGEST_DATABASE);
  const after = await fingerprint(path);
  const journal = await readIfPresent(`${path}-journal`, LARGEST_DATABASE, 1);
  return before.equals(after) && !isHot(journal) ? { file, wal } : undefined;
}

/** What changes when a transaction or a checkpoint finishes: both headers, with change counter and salts. */
async function fingerprint(path: string): Promise<Buffer> {
  const header = await readBytes(path, LARGEST_DATABASE, 100);
  const wal = await readIfPresent(`${path}-wal`, LARGEST_DATABASE, WAL_HEADER_BYTES);
  return Buffer.concat([header, wal]);
}

/** A rollback journal that is not empty and not zeroed: a transaction is being written. */
function isHot(journal: Buffer): boolean {
  return journal.length > 0 && journal[0] !== 0;
}

async function readIfPresent(path: string, largest: number, first?: number): Promise<Buffer> {
  try {
    return await readBytes(path, largest, first);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return Buffer.alloc(0);
    throw error;
  }
}
