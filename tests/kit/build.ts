import { execFileSync } from "node:child_process";
import { resolve } from "node:path";

/** Builds `dist/cli.js` once for all suites: they test what users run. */
export default function setup(): void {
  execFileSync(process.execPath, ["--import", "tsx", "build/main.ts"], {
    cwd: resolve(import.meta.dirname, "../.."),
    stdio: ["ignore", "ignore", "inherit"],
  });
}
