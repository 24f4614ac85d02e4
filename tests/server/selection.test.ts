import { describe, expect, test } from "vitest";
import { type Selection, selectTools } from "../../src/server/selection.js";
import type { Area, Effect, RegistryEntry } from "../../src/tool/registry-entry.js";

const AREAS: Area[] = ["workouts", "reference"].map((name) => ({ name, title: name, description: name }));
const TOOLS = [
  entry("get_ride", "workouts", "read"),
  entry("plan_ride", "workouts", "create", ["make_ride"]),
  entry("drop_ride", "workouts", "delete"),
  entry("who_am_i", "reference", "read"),
  entry("sign_in", "reference", "local"),
];

function entry(name: string, area: string, effect: Effect, aliases: string[] = []): RegistryEntry {
  const load = () => Promise.reject(new Error("never run here"));
  return { name, area, effect, aliases, needsAthlete: false, needsIdentity: false, load };
}

function names(selection: Partial<Selection>): string[] {
  const all = { readOnly: false, deleteMode: "safe" as const, ...selection };
  return selectTools(TOOLS, AREAS, all).map(({ name }) => name);
}

test.each<[string, Partial<Selection>, string[]]>([
  ["nothing said means all", {}, ["get_ride", "plan_ride", "drop_ride", "who_am_i", "sign_in"]],
  ["a toolset", { toolsets: ["reference"] }, ["who_am_i", "sign_in"]],
  [
    "tools beside a toolset",
    { toolsets: ["reference"], tools: ["get_ride"] },
    ["get_ride", "who_am_i", "sign_in"],
  ],
  ["tools alone", { tools: ["get_ride"] }, ["get_ride"]],
  [
    "read-only leaves what changes this computer only",
    { readOnly: true },
    ["get_ride", "who_am_i", "sign_in"],
  ],
  ["read-only beats tools", { readOnly: true, tools: ["plan_ride", "get_ride"] }, ["get_ride"]],
  ["exclude beats everything", { tools: ["get_ride"], exclude: ["get_ride"] }, []],
  [
    "delete mode none hides deletions",
    { deleteMode: "none" },
    ["get_ride", "plan_ride", "who_am_i", "sign_in"],
  ],
  ["a choice across the areas", { toolsets: ["core"] }, []],
  ["an earlier name still counts", { tools: ["make_ride"] }, ["plan_ride"]],
])("%s", (_, selection, expected) => {
  expect(names(selection)).toEqual(expected);
});

describe("an unknown name stops the start", () => {
  test.each<[string, Partial<Selection>, string, string]>([
    [
      "toolset",
      { toolsets: ["workuots"] },
      'There is no toolset called "workuots".',
      'Did you mean "workouts"?',
    ],
    ["tool", { tools: ["get_rides"] }, 'There is no tool called "get_rides".', 'Did you mean "get_ride"?'],
    [
      "tool to exclude",
      { exclude: ["zzzzzzzz"] },
      'There is no tool called "zzzzzzzz".',
      "listed by `tp-mcp tools`",
    ],
  ])("%s", (_, selection, message, nextStep) => {
    expect(() => names(selection)).toThrow(
      expect.objectContaining({
        code: "VALIDATION_ERROR",
        message,
        nextStep: expect.stringContaining(nextStep),
      }),
    );
  });
});
