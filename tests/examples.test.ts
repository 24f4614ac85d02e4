import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { parse } from "yaml";
import { readSpecTexts } from "../codegen/read/load-specs.js";
import { registry } from "../generated/registry.js";
import { runTool } from "../src/server/run-tool.js";
import { type Exchange, play } from "./kit/recorded.js";
import { servicesFor } from "./kit/services.js";

interface Example {
  name: string;
  today?: string;
  input: Record<string, unknown>;
  http?: Exchange[];
  output?: Record<string, unknown>;
  error?: { code: string; message?: string };
}

const root = resolve(import.meta.dirname, "..");
const paths = [...readSpecTexts(root).keys()].filter((path) => path.startsWith("specs/tools/"));

/** Where tools save files. */
const folder = mkdtempSync(join(tmpdir(), "tp-mcp-examples-"));
vi.stubEnv("TP_MCP_CONFIG_DIR", folder);
afterAll(() => rmSync(folder, { recursive: true }));

/** Every `examples:` entry of a tool spec, run through the real request path against its recorded exchanges. */
describe.each(paths)("%s", (path) => {
  const spec = parse(readFileSync(resolve(root, path), "utf8")) as { name: string; examples: Example[] };

  test.each(spec.examples.map((example) => [example.name, example] as const))("%s", async (_, example) => {
    const entry = registry.find(({ name }) => name === spec.name);
    if (!entry) throw new Error(`${spec.name} is not in the registry`);
    const recorded = await play(example.http ?? []);
    const services = servicesFor(recorded.url, example.today ?? "2026-04-10");
    const { data, isError } = await runTool(entry, example.input, async () => services, {
      deleteMode: "safe",
    });
    await services.close();
    await recorded.close();

    expect(recorded.surprises()).toEqual([]);
    if (example.error) expect(data.error).toMatchObject(expectedError(example.error));
    else expect(isError ? data : undefined).toBeUndefined();
    if (example.output) expect(data).toMatchObject(example.output);
  });
});

function expectedError({ code, message }: { code: string; message?: string }): Record<string, unknown> {
  return { code, ...(message ? { message: expect.stringContaining(message) } : {}) };
}
