import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Fault } from "./faults.js";
import { Front } from "./front.js";
import { type Prepared, planOf, wrongIn } from "./matrix.js";
import { startProcess } from "./process.js";
import type { Stage } from "./trial.js";
import { VirtualTimer } from "./virtual-timer.js";

/** Time limits run out by the clock here. */
const LIMIT_MS = "3000";

/**
 * One fault at the n-th request of a call that a client makes over stdio to the built server, in a process of its own.
 * @returns what went wrong, a line each
 */
export async function struckOverStdio(
  stage: Stage,
  prepared: Prepared,
  fault: Fault,
  n: number,
): Promise<string[]> {
  stage.startOver();
  const folder = mkdtempSync(join(tmpdir(), "tp-mcp-stdio-"));
  const front = await Front.start({
    real: stage.real.sandbox,
    before: stage.twin.sandbox,
    timer: new VirtualTimer(),
    plan: planOf(fault, n),
  });
  try {
    const server = await startProcess(folder, front.url, { TP_MCP_TIMEOUT_MS: LIMIT_MS });
    try {
      const result = await server.call(prepared.call);
      const atAnswer = stage.real.state();
      await front.land();
      const { asked } = front;
      const outcome = { result, results: [result], asked, atAnswer, atEnd: stage.real.state() };
      return wrongIn(outcome, prepared, fault, `request ${n} over stdio`);
    } finally {
      await server.close();
    }
  } finally {
    await front.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
