import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A folder of its own for one test, gone afterwards, also where a killed browser's last process still writes into it. No test of sign-in uses any other place (KB-12). */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "tp-mcp-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20 }));
  return folder;
}
