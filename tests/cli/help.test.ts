import { describe, expect, test } from "vitest";
import { areas, registry } from "../../generated/registry.js";
import manifest from "../../package.json" with { type: "json" };
import { run } from "./run.js";

test.each(["help", "--help", "-h"])("%s lists commands and options, and no hidden command", async (word) => {
  const { code, stdout } = await run([word]);
  expect(code).toBe(0);
  for (const name of [
    "serve",
    "auth",
    "auth-status",
    "auth-clear",
    "config",
    "doctor",
    "tools",
    "call",
    "demo",
  ])
    expect(stdout).toMatch(new RegExp(`^  ${name} +\\S`, "m"));
  expect(stdout).toContain("--read-only");
  expect(stdout).not.toContain("keychain-helper");
});

test.each(["--version", "-v"])("%s is the version of the package", async (word) => {
  expect(await run([word])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: "" });
});

describe("tools", () => {
  test("lists every toolset with its tools", async () => {
    const { stdout } = await run(["tools"]);
    const listed = stdout.split("\n").flatMap((line) => /^ {2}(tp_\w+) +\S/.exec(line)?.[1] ?? []);
    expect(listed.sort()).toEqual(registry.map(({ name }) => name).sort());
    for (const { name } of areas.filter((area) => registry.some((entry) => entry.area === area.name)))
      expect(stdout).toContain(`${name}: `);
  });
});

test.each([
  ["srve", 'error: there is no command "srve"\nhint: did you mean "serve"?\n'],
  ["constructor", 'error: there is no command "constructor"\nhint: tp-mcp help lists the commands\n'],
])("%s is no command", async (word, stderr) => {
  expect(await run([word])).toEqual({ code: 2, stdout: "", stderr });
});
