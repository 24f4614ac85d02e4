import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "../../../src/sqlite/database.js";
import { readDatabaseFiles } from "../../../src/sqlite/read-files.js";
import { fc } from "../../kit/fast-check.js";
import { temporaryFolder } from "../temporary-folder.js";
import { describeWith } from "./describe-with.js";

/** What the sqlite3 command and our reader say about the same table, in the same form. */
async function bothReadings(path: string) {
  const query = "SELECT id, hex(text) AS text, hex(blob) AS blob, quote(number) AS number FROM t ORDER BY id";
  const { stdout } = spawnSync("sqlite3", ["-readonly", "-json", path, query], {
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  const { file, wal } = await readDatabaseFiles(path);
  const ours = [...openDatabase(file, wal).rows("t")].map(({ id, text, blob, number }) => ({
    id,
    text: hex(text),
    blob: hex(blob),
    number: number === null ? "NULL" : String(number),
  }));
  return { theirs: stdout === "" ? [] : JSON.parse(stdout), ours };
}

function hex(value: unknown): string {
  const bytes =
    typeof value === "string" ? Buffer.from(value) : Buffer.isBuffer(value) ? value : Buffer.alloc(0);
  return bytes.toString("hex").toUpperCase();
}

function script(rows: number, longest: number, seed: number): string {
  const values = `hex(randomblob(abs(random()) % ${longest})), randomblob(abs(random()) % ${longest})`;
  const number =
    "CASE abs(random()) % 4 WHEN 0 THEN NULL WHEN 1 THEN random() WHEN 2 THEN abs(random()) % 300 ELSE 0 END";
  return `
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${rows})
      INSERT INTO t (text, blob, number) SELECT ${values}, ${number} FROM n;
    DELETE FROM t WHERE id % ${2 + (seed % 5)} = 0;
    UPDATE t SET text = text || 'é🚴' WHERE id % 3 = 1;`;
}

const TABLE = "CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT, blob BLOB, number INTEGER);";

/** A sqlite3 that stays open, as a running browser does: its last connection would fold the log into the file. */
async function openWriter(path: string): Promise<ChildProcessWithoutNullStreams> {
  const writer = spawn("sqlite3", ["-batch", path]);
  onTestFinished(() => void writer.kill("SIGKILL"));
  return writer;
}

async function write(writer: ChildProcessWithoutNullStreams, sql: string): Promise<void> {
  const lines = createInterface({ input: writer.stdout });
  const done = new Promise<void>((resolve) => lines.on("line", (line) => line === "done" && resolve()));
  writer.stdin.write(`${sql}\nSELECT 'done';\n`);
  await done;
}

describeWith(["sqlite3"], "the SQLite reader beside the sqlite3 command", () => {
  test.each([512, 1024, 2048, 4096, 8192, 16384, 32768, 65536])("pages of %i bytes", async (pageBytes) => {
    const path = join(temporaryFolder(), "db");
    spawnSync("sqlite3", [path], {
      input: `PRAGMA page_size=${pageBytes}; ${TABLE} ${script(400, 3000, pageBytes)}`,
    });
    const { theirs, ours } = await bothReadings(path);
    expect(ours.length).toBeGreaterThan(100);
    expect(ours).toEqual(theirs);
  });

  test("rows that are only in the write-ahead log, over several commits and a checkpoint", async () => {
    const path = join(temporaryFolder(), "db");
    const writer = await openWriter(path);
    await write(writer, `PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0; ${TABLE}`);
    for (let round = 0; round < 4; round += 1) {
      await write(writer, script(50, 2000, round));
      if (round === 1) await write(writer, "PRAGMA wal_checkpoint(RESTART);");
      const { theirs, ours } = await bothReadings(path);
      expect(ours).toEqual(theirs);
    }
    expect(existsSync(`${path}-wal`)).toBe(true);
  });

  test("a transaction that is not finished is not seen", async () => {
    const path = join(temporaryFolder(), "db");
    const writer = await openWriter(path);
    await write(writer, `PRAGMA journal_mode=WAL; PRAGMA cache_size=5; ${TABLE} ${script(10, 100, 1)}`);
    const before = (await bothReadings(path)).ours;
    await write(writer, `BEGIN; ${script(500, 3000, 2)}`);
    expect((await bothReadings(path)).ours).toEqual(before);
  });

  test("a database with changed bytes gives rows or an ordinary error", async () => {
    const path = join(temporaryFolder(), "db");
    const writer = await openWriter(path);
    await write(writer, `PRAGMA page_size=512; PRAGMA journal_mode=WAL; ${TABLE} ${script(60, 1500, 3)}`);
    const { file, wal } = await readDatabaseFiles(path);
    const change = fc.tuple(fc.boolean(), fc.nat(), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 10 }), (changes) => {
        const copies = [Buffer.from(file), Buffer.from(wal)] as const;
        for (const [inWal, at, byte] of changes) {
          const copy = copies[inWal ? 1 : 0];
          copy.writeUInt8(byte, at % copy.length);
        }
        try {
          for (const _row of openDatabase(...copies).rows("t"));
        } catch (error) {
          expect((error as Error).name).toBe("DatabaseError");
        }
      }),
      { numRuns: 1500 },
    );
    writer.stdin.end();
    await once(writer, "close");
  });
});
