import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { startVitest } from "vitest/node";
import { countTests, type Totals, totalsLine } from "./totals.js";

/** `make test`: lint, types and generated files count as one test each; the last line says how all went. */
const CHECKS: readonly (readonly string[])[] = [["lint"], ["typecheck"], ["codegen", "--", "--check"]];
const root = resolve(import.meta.dirname, "../..");

const failed = CHECKS.filter((script) => !runs(script)).length;
const checks: Totals = { passed: CHECKS.length - failed, failed, skipped: 0 };
const vitest = await startVitest("test", [], { run: true, root, reporters: ["dot"] });
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
