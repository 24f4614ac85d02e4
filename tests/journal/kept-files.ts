import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What the sandbox's cookies (as tests name them), its tokens and the keys of its calendar feeds begin with. */
const SECRETS = ["cookie-that-nobody-may-keep", "gAAAAsandbox", "SECRET-FEED"];
const SPELLINGS = SECRETS.flatMap((secret) => [secret, Buffer.from(secret).toString("hex")]);

/** The files of the journal below a configuration folder: path and text. */
export function keptFiles(folder: string): { path: string; text: string }[] {
  const changes = join(folder, "tp-mcp", "changes");
  const names = existsSync(changes) ? readdirSync(changes) : [];
  return names.map((name) => join(changes, name)).map((path) => ({ path, text: readFileSync(path, "utf8") }));
}

/** Credentials that stand in one of the files. */
export function secretsKept(folder: string): string[] {
  const files = keptFiles(folder);
  return SPELLINGS.filter((secret) => files.some(({ text }) => text.includes(secret)));
}
