import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { countTests, type Totals, totalsLine } from "./totals.js";

/** `make test`: lint, types and generated files count as one test each; the last line says how all went. */
const CHECKS: readonly (readonly string[])[] = [["lint"], ["typecheck"], ["codegen", "--", "--check"]];
/** Tests are not judged by their time, so none is listed for being slow. */
const NEVER_SLOW_MS = 3_600_000;
const root = resolve(import.meta.dirname, "../..");

// Logs and pipes get plain lines. Vitest decides on colours when it is loaded, so it is loaded only now.
if (!process.stdout.isTTY) {
  process.env.NO_COLOR = "1";
  delete process.env.FORCE_COLOR;
}
const { startVitest } = await import("vitest/node");

const failed = CHECKS.filter((script) => !runs(script)).length;
const checks: Totals = { passed: CHECKS.length - failed, failed, skipped: 0 };
const vitest = await startVitest("test", process.argv.slice(2), {
  run: true,
  root,
  reporters: ["default"],
  slowTestThreshold: NEVER_SLOW_MS,
});
const tests = countTests(vitest.state.getTestModules(), vitest.state.getUnhandledErrors().length);
await vitest.close();

process.stdout.write(`\n${totalsLine([checks, tests])}\n`);
process.exit(checks.failed + tests.failed > 0 ? 1 : 0);

function runs(script: readonly string[]): boolean {
  process.stdout.write(`npm run ${script.join(" ")}\n`);
  return (
    spawnSync("npm", ["run", "-s", ...script], { cwd: root, stdio: ["ignore", "inherit", "inherit"] })
      .status === 0
  );
}
