import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import openapi from "../../generated/openapi.json" with { type: "json" };
import { registry } from "../../generated/registry.js";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../sandbox/index.js";
import { createScrubber } from "../../src/security/scrubber.js";
import { type RunOptions, runTool, type ToolResult } from "../../src/server/run-tool.js";
import { createServices } from "../../src/server/services.js";
import { readSettings } from "../../src/server/settings.js";
import type { RegistryEntry } from "../../src/tool/registry-entry.js";
import { hurried } from "./hurried.js";
import { FRIDAY } from "./server.js";

export interface InProcess {
  sandbox: Sandbox;
  /** Where the journal is kept. */
  folder: string;
  call(tool: string, args?: Record<string, unknown>, options?: Partial<RunOptions>): Promise<ToolResult>;
  close(): Promise<void>;
}

/** The whole request path against a sandbox over HTTP, without a process and stdio in between. */
export async function startInProcess(
  options: Partial<SandboxOptions> = {},
  env: Record<string, string> = {},
  tools: readonly RegistryEntry[] = registry,
): Promise<InProcess> {
  const sandbox = await startSandbox({ openapi, now: FRIDAY, ...options });
  const folder = mkdtempSync(join(tmpdir(), "tp-mcp-in-process-"));
  const given = {
    env: { TP_MCP_SANDBOX_URL: sandbox.url, TP_MCP_NOW: FRIDAY, TP_MCP_CONFIG_DIR: folder, ...env },
    sandbox: false,
    scrubber: createScrubber(),
    timer: hurried(),
  };
  const services = await createServices(given, readSettings(given));
  return {
    sandbox,
    folder,
    call: async (name, args = {}, more = {}) => {
      const entry = tools.find((tool) => tool.name === name);
      if (!entry) throw new Error(`no tool ${name}`);
      return runTool(entry, args, async () => services, { deleteMode: "full", ...more });
    },
    close: async () => {
      await services.close();
      await sandbox.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
