import { expect, test } from "vitest";
import { unservable } from "../../build/host-schemas.js";
import type { ManifestTool } from "../../codegen/emit/manifest.js";
import manifest from "../../generated/tools.json" with { type: "json" };

const annotations = {
  title: "T",
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: true,
};

function tool(name: string, inputSchema: ManifestTool["inputSchema"]): ManifestTool {
  return { name, title: "T", description: "", inputSchema, outputSchema: { type: "object" }, annotations };
}

test("every tool is served in a form that hosts pass on", () => {
  const tools: ManifestTool[] = JSON.parse(JSON.stringify(manifest));
  expect(unservable(tools)).toEqual([]);
});

test.each<[what: string, tool: ManifestTool, told: string]>([
  ["a long name", tool(`tp_${"x".repeat(40)}`, { type: "object" }), "too long"],
  ["a choice at the root", tool("tp_a", { anyOf: [{ type: "object" }] }), "plain object"],
  [
    "a list of types",
    tool("tp_a", { type: "object", properties: { id: { type: ["string", "integer"] } } }),
    "tp_a input.id: a list of types",
  ],
  [
    "a format",
    tool("tp_a", { type: "object", properties: { day: { type: "string", format: "date" } } }),
    "format date",
  ],
  ["a reference", tool("tp_a", { type: "object", properties: { of: { $ref: "#/x" } } }), "$ref"],
  [
    "a list of anything",
    tool("tp_a", { type: "object", properties: { of: { type: "array" } } }),
    "without items",
  ],
  ["a closed object", tool("tp_a", { type: "object", additionalProperties: false }), "additionalProperties"],
])("%s is named", (_, wrong, told) => {
  expect(unservable([wrong]).join()).toContain(told);
});
