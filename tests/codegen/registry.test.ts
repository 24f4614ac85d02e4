import { describe, expect, test } from "vitest";
import { registry } from "../../generated/registry.js";
import manifest from "../../generated/tools.json" with { type: "json" };

const HINTS = ["readOnlyHint", "destructiveHint", "idempotentHint", "openWorldHint"] as const;
const tools = manifest.map((tool) => [tool.name, tool] as const);

describe.each(tools)("%s", (name, tool) => {
  test("has a title, four hints and both schemas", () => {
    expect(tool.title).toMatch(/^[A-Z].{2,40}[^.]$/);
    expect(tool.annotations.title).toBe(tool.title);
    for (const hint of HINTS) expect(tool.annotations[hint]).toBeTypeOf("boolean");
    expect(tool.inputSchema).toMatchObject({ type: "object" });
    expect(Object.keys(tool.outputSchema.properties).length).toBeGreaterThan(0);
  });

  test("describes itself in a short first sentence and under 1000 characters", () => {
    expect(tool.description.length).toBeLessThanOrEqual(1000);
    const [first = ""] = tool.description.split(/[.:](?:\s|$)/);
    expect(first).toMatch(/^[A-Z]\w+/);
    expect(first.length).toBeLessThanOrEqual(140);
  });

  test("says the same to clients as to the server", () => {
    const entry = registry.find((candidate) => candidate.name === name);
    expect(entry).toBeDefined();
    const changes = entry?.effect === "create" || entry?.effect === "update" || entry?.effect === "delete";
    expect(tool.annotations.readOnlyHint).toBe(!changes && entry?.effect !== "local");
    expect(tool.annotations.destructiveHint).toBe(
      ["update", "delete", "local"].includes(entry?.effect ?? ""),
    );
    expect("dry_run" in tool.inputSchema.properties).toBe(changes);
    expect("athlete" in tool.inputSchema.properties).toBe(entry?.needsAthlete);
  });
});

test("no name is used twice, earlier names included", () => {
  const names = registry.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  expect(names).toEqual([...new Set(names)]);
});

test("tools stand by area and name, so that a new one is one hunk in a diff", () => {
  const keys = registry.map(({ area, name }) => `${area}/${name}`);
  expect(keys).toEqual([...keys].sort());
  expect(manifest.map(({ name }) => name)).toEqual(registry.map(({ name }) => name));
});
