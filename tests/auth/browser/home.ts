import { createCipheriv, createHash, pbkdf2Sync } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Machine } from "../../../src/auth/browser/machine.js";
import type { ProgramCall, ProgramResult } from "../../../src/auth/program.js";
import { buildDatabase } from "../../sqlite/build-database.js";
import { temporaryFolder } from "../temporary-folder.js";

export const NOW = Date.UTC(2026, 2, 1);
export const TOMORROW = new Date(NOW + 86_400_000);
export const YESTERDAY = new Date(NOW - 86_400_000);

/** A computer with an empty home and no programs, except for those the test answers for. */
export function machineWith(
  platform: NodeJS.Platform = "linux",
  answer: (call: ProgramCall) => ProgramResult = () => ({ kind: "missing" }),
) {
  const home = temporaryFolder();
  const calls: ProgramCall[] = [];
  const machine: Machine = {
    platform,
    env: { HOME: home, USERPROFILE: home, TP_AUTH_COOKIE: "never passed on" },
    run: async (call) => {
      calls.push(call);
      return answer(call);
    },
    now: () => NOW,
    dialogTimeoutMs: 1000,
  };
  return { machine, home, calls };
}

export function exited(output: string, code = 0): ProgramResult {
  return { kind: "exited", code, output: Buffer.from(output) };
}

export function place(home: string, path: string, content: string | Buffer): void {
  const file = join(home, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

export interface ChromiumRow {
  host?: string;
  name?: string;
  value: Buffer | string;
  expires?: Date;
  used?: Date;
  partition?: string;
}

export function chromiumDatabase(rows: ChromiumRow[], version = 24): Buffer {
  return buildDatabase({
    meta: {
      sql: "CREATE TABLE meta(key LONGVARCHAR, value LONGVARCHAR)",
      rows: [["version", String(version)]],
    },
    cookies: {
      sql: `CREATE TABLE cookies(host_key TEXT, top_frame_site_key TEXT, name TEXT, value TEXT,
        encrypted_value BLOB, expires_utc INTEGER, has_expires INTEGER, last_access_utc INTEGER)`,
      rows: rows.map((row) => [
        row.host ?? ".trainingpeaks.com",
        row.partition ?? "",
        row.name ?? "Production_tpAuth",
        typeof row.value === "string" ? row.value : "",
        typeof row.value === "string" ? Buffer.alloc(0) : row.value,
        row.expires ? chromiumTime(row.expires) : 0,
        row.expires ? 1 : 0,
        chromiumTime(row.used ?? new Date(NOW)),
      ]),
    },
  });
}

function chromiumTime(date: Date): number {
  return (date.getTime() - Date.UTC(1601, 0, 1)) * 1000;
}

/** Encrypts as Chromium does on Linux and macOS. */
export function encryptCbc(
  cookie: string,
  { scheme = "v10", password = "peanuts", iterations = 1, host = ".trainingpeaks.com" } = {},
): Buffer {
  const key = pbkdf2Sync(password, "saltysalt", iterations, 16, "sha1");
  const cipher = createCipheriv("aes-128-cbc", key, Buffer.alloc(16, " "));
  const hash = createHash("sha256").update(host).digest();
  return Buffer.concat([Buffer.from(scheme), cipher.update(hash), cipher.update(cookie), cipher.final()]);
}

export interface FirefoxRow {
  host?: string;
  name?: string;
  value: string;
  expires: Date;
  used?: Date;
  attributes?: string;
}

export function firefoxDatabase(rows: FirefoxRow[], userVersion = 16): Buffer {
  const unit = userVersion >= 16 ? 1 : 1000;
  return buildDatabase(
    {
      moz_cookies: {
        sql: `CREATE TABLE moz_cookies (id INTEGER PRIMARY KEY, originAttributes TEXT NOT NULL DEFAULT '', name TEXT,
          value TEXT, host TEXT, expiry INTEGER, lastAccessed INTEGER, CONSTRAINT u UNIQUE (name, host))`,
        rows: rows.map((row) => [
          null,
          row.attributes ?? "",
          row.name ?? "Production_tpAuth",
          row.value,
          row.host ?? ".trainingpeaks.com",
          Math.floor(row.expires.getTime() / unit),
          (row.used?.getTime() ?? NOW) * 1000,
        ]),
      },
    },
    userVersion,
  );
}

/** Hosts and names that only look like ours, for every kind of browser. */
export const LOOK_ALIKES = [
  { host: ".eviltrainingpeaks.com" },
  { host: ".trainingpeaks.com.evil.com" },
  { host: "trainingpeaks.com" },
  { host: "app.trainingpeaks.com" },
  { name: "Production_tpAuth2" },
  { name: "production_tpauth" },
  { name: "XProduction_tpAuth" },
].map((row) => ({ ...row, value: "look-alike-cookie-0123456789", expires: TOMORROW }));
