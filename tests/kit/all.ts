import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { countTests, type Totals, totalsLine } from "./totals.js";

/** Beside the tests of `make test`: lint and types count as one test each. The last line says how all went. */
const CHECKS = ["lint", "typecheck"] as const;
/** The compiler of the type check is written in Go: with some more memory it clears up less often, which is a fifth of its work. */
const ENV = { GOGC: "400", ...process.env };
/** Tests are not judged by their time, so none is listed for being slow. */
const NEVER_SLOW_MS = 3_600_000;
const root = resolve(import.meta.dirname, "../..");

// Logs and pipes get plain lines. Vitest decides on colours when it is loaded, so it is loaded only now.
if (!process.stdout.isTTY) {
  process.env.NO_COLOR = "1";
  delete process.env.FORCE_COLOR;
}
const { startVitest } = await import("vitest/node");

const running = CHECKS.map(started);
const vitest = await startVitest("test", process.argv.slice(2), {
  run: true,
  root,
  reporters: ["default"],
  slowTestThreshold: NEVER_SLOW_MS,
});
const tests = countTests(vitest.state.getTestModules(), vitest.state.getUnhandledErrors().length);
await vitest.close();

const results = await Promise.all(running);
for (const { script, output } of results) process.stdout.write(`\nnpm run ${script}\n${output}`);
const failed = results.filter(({ passed }) => !passed).length;
const checks: Totals = { passed: results.length - failed, failed, skipped: 0 };
process.stdout.write(`\n${totalsLine([checks, tests])}\n`);
process.exit(checks.failed + tests.failed > 0 ? 1 : 0);

interface Check {
  script: string;
  passed: boolean;
  output: string;
}

/** A check that runs beside the tests, which wait more than they work. Its output is kept for the end. */
function started(script: string): Promise<Check> {
  const child = spawn("npm", ["run", "-s", script], {
    cwd: root,
    env: ENV,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  return new Promise((settle, reject) => {
    child.once("error", reject);
    child.once("close", (code) => settle({ script, passed: code === 0, output }));
  });
}
