import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { readSpecTexts } from "../codegen/read/load-specs.js";
import { registry } from "../generated/registry.js";
import { checksOf, shownIn } from "./kit/example.js";

const specs = readSpecTexts(resolve(import.meta.dirname, ".."));
const tools = [...specs.keys()].filter((path) => path.startsWith("specs/tools/"));

/** Where tools save files. */
const folder = mkdtempSync(join(tmpdir(), "tp-mcp-examples-"));
vi.stubEnv("TP_MCP_CONFIG_DIR", folder);
afterAll(() => rmSync(folder, { recursive: true }));

/** Every entry of `examples:`, `refuses:` and `without:` of a tool spec, run through the real request path against its recorded exchanges. */
describe.each(tools)("%s", (path) => {
  const checks = checksOf(shownIn(specs, path));

  test.each(checks.map((check) => [check.name, check] as const))("%s", async (_, { mistakes }) => {
    const entry = registry.find(({ name }) => path.endsWith(`/${name}.yaml`));
    if (!entry) throw new Error(`${path} is not in the registry`);
    expect(await mistakes(entry)).toEqual([]);
  });
});
