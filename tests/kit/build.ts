import { execFileSync } from "node:child_process";
import { resolve } from "node:path";

/** Set in the process of the runner, whose projects each set themselves up. */
const DONE = "BUILT_FOR_TESTS";

/** Builds `dist/cli.js` once for all suites: they test what users run. */
export default function setup(): void {
  if (process.env[DONE]) return;
  execFileSync(process.execPath, ["--import", "tsx", "build/main.ts"], {
    cwd: resolve(import.meta.dirname, "../.."),
    stdio: ["ignore", "ignore", "inherit"],
  });
  process.env[DONE] = "1";
}
