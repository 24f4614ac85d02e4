import { expect, test } from "vitest";
import { registry } from "../../generated/registry.js";
import tools from "../../generated/tools.json" with { type: "json" };
import toolsets from "../../generated/toolsets.json" with { type: "json" };
import { readArguments } from "../../src/tool/arguments.js";
import fixture from "../fixtures/most-used-server.json" with { type: "json" };

test("every tool of the server that most people come from is listed under its name", () => {
  expect(new Set(fixture.names).size).toBe(85);
  const listed = tools.map(({ name }) => name);
  expect(fixture.names.filter((name) => !listed.includes(name))).toEqual([]);
});

test.each(fixture.calls.map(({ tool, input }) => [tool, input] as const))(
  "%s takes what it took there: %j",
  async (tool, input) => {
    const entry = registry.find(({ name }) => name === tool);
    if (!entry) throw new Error(`${tool} is not in the registry`);
    const { input: schema } = await entry.load();
    const read = readArguments(entry, schema, input);
    expect(read.athlete).toBe("athlete" in input ? String(input.athlete) : undefined);
  },
);

/** An input as clients send it that know only text: numbers, lists and objects written out, what is left out as null. */
function asText(input: object, names: readonly string[]): Record<string, unknown> {
  const written = Object.entries(input).map(([name, value]) => [
    name,
    typeof value === "string" ? value : typeof value === "object" ? JSON.stringify(value) : String(value),
  ]);
  return { ...Object.fromEntries(names.map((name) => [name, null])), ...Object.fromEntries(written) };
}

/** Fields whose steps take JSON text themselves keep it. */
function unwritten(input: object): object {
  const read = Object.entries(input).map(([name, value]) => [
    name,
    typeof value === "string" && /^[[{]/.test(value) ? JSON.parse(value) : value,
  ]);
  return Object.fromEntries(read);
}

test.each(fixture.calls.map(({ tool, input }) => [tool, input] as const))(
  "%s takes the same as text, with null for what is left out: %j",
  async (tool, input) => {
    const entry = registry.find(({ name }) => name === tool);
    const shown = tools.find(({ name }) => name === tool);
    if (!entry || !shown) throw new Error(`${tool} is not in the registry`);
    const { input: schema } = await entry.load();
    const inWords = asText(input, Object.keys(shown.inputSchema.properties));
    const read = readArguments(entry, schema, inWords);
    const plain = readArguments(entry, schema, input);
    expect(unwritten(read.input)).toEqual(unwritten(plain.input));
    expect(read.athlete).toBe(plain.athlete);
  },
);

test("core fits hosts with small limits, and every area is a toolset", () => {
  const core = toolsets.find(({ name }) => name === "core");
  expect(core?.tools.length).toBeLessThanOrEqual(40);
  expect(core?.characters).toBeLessThanOrEqual(27_000);
  const byArea = toolsets.filter(({ name }) => name !== "all" && name !== "core");
  expect(byArea.flatMap((toolset) => toolset.tools).sort()).toEqual(tools.map(({ name }) => name).sort());
  for (const name of ["coach", "strength", "plans"]) expect(byArea.map((one) => one.name)).toContain(name);
});
