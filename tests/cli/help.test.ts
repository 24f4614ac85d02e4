import { describe, expect, test } from "vitest";
import { areas, registry } from "../../generated/registry.js";
import manifest from "../../package.json" with { type: "json" };
import { commandNamed, isCommand, SHOWN_COMMANDS } from "../../src/cli/command-line.js";
import { commandFor } from "../../src/cli/commands.js";
import { readGiven } from "../../src/cli/given.js";
import { runTools } from "../../src/cli/tools.js";
import { commandsHere } from "./here.js";
import { run as runProgram } from "./run.js";
import { atTerminal } from "./terminal.js";

const run = commandsHere();

/** As `src/cli.ts` does it, in this process. */
function help(words: readonly string[], columns?: number) {
  const { run: command, rest } = commandFor(words, true);
  return atTerminal(command, rest, columns === undefined ? {} : { columns });
}

test.each(["help", "--help", "-h"])("%s lists the commands, and no hidden one", async (word) => {
  const { code, stdout } = await run([word]);
  expect(code).toBe(0);
  const listed = [...stdout.matchAll(/^ {2}([a-z][a-z-]+) +\S/gm)].map(([, name]) => name);
  expect(listed).toEqual([...SHOWN_COMMANDS]);
  expect(stdout).not.toMatch(/keychain-helper|^ {2}complete /m);
});

describe.each(SHOWN_COMMANDS)("help for %s", (name) => {
  const { options, examples } = commandNamed(name);

  test.each([[[name, "--help"]], [[name, "-h"]], [["help", name]]])(
    "%j says each option and an example",
    async (words) => {
      const { code, text } = await help(words);
      expect(code).toBe(0);
      for (const option of options) expect(text).toMatch(new RegExp(`^ {2}--${option}\\b`, "m"));
      expect(text).toContain(`usage: tp-mcp ${name}`);
      expect(text).toContain(`tp-mcp ${examples[0]?.[0]}`);
    },
  );

  test.each([72, 120])("fits into %i columns, but for what is to be typed", async (columns) => {
    const { text } = await help([name, "--help"], columns);
    const long = text.split("\n").filter((line) => line.length > columns && !line.startsWith("  tp-mcp "));
    expect(long).toEqual([]);
  });

  test("its examples are understood", () => {
    for (const [line] of examples) {
      const [command = "", ...args] = wordsOf(line);
      if (!isCommand(command)) throw new Error(`${command} is not a command`);
      expect(() => readGiven(command, args)).not.toThrow();
    }
  });
});

/** Words as a shell makes them, up to a redirection. */
function wordsOf(line: string): string[] {
  const [command = ""] = line.split(" >");
  return [...command.matchAll(/(?:[^\s']+|'[^']*')+/g)].map(([word]) => word.replaceAll("'", ""));
}

test.each(["--version", "-v"])("%s is the version of the package", async (word) => {
  expect(await runProgram([word])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: "" });
});

test("alone at a terminal it says what it is and what to do first", async () => {
  const { code, text } = await help([]);
  expect(code).toBe(0);
  expect(text).toContain("lets Claude and other assistants read and manage your TrainingPeaks account");
  for (const command of ["demo", "setup", "doctor", "help"])
    expect(text).toMatch(new RegExp(`^ {2}tp-mcp ${command} +\\S`, "m"));
  const lines = (await help([], 72)).text.split("\n");
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(72);
});

test("help of a command fits on a screen: one of them explains the toolsets, the others name it", async () => {
  const explained = /^ {2}workouts +\d+ tools/m;
  expect((await help(["help", "serve"])).text).toMatch(explained);
  for (const name of ["call", "config", "setup"]) {
    const { text } = await help(["help", name]);
    expect(text).not.toMatch(explained);
    expect(text).toMatch(/^Toolsets: all, core, [\s\S]*`tp-mcp help serve` says/m);
  }
});

describe("tools", () => {
  test("lists every toolset with its tools", async () => {
    const { stdout } = await runProgram(["tools"]);
    const listed = stdout.split("\n").flatMap((line) => /^ {2}(tp_\w+) +\S/.exec(line)?.[1] ?? []);
    expect(listed.sort()).toEqual(registry.map(({ name }) => name).sort());
    for (const { name } of areas.filter((area) => registry.some((entry) => entry.area === area.name)))
      expect(stdout).toContain(`${name}: `);
  });

  test("at a terminal they fit it, in a pipe each is a line", async () => {
    const { text } = await atTerminal(runTools, [], { columns: 72 });
    expect(Math.max(...text.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(72);
    const piped = await atTerminal(runTools, [], { columns: 72, pipe: "stdout" });
    expect(piped.text.split("\n").filter((line) => line.startsWith("  tp_"))).toHaveLength(registry.length);
  });

  test("NAME explains one: inputs with units, choices, and an example to paste", async () => {
    const { code, text } = await atTerminal(runTools, ["tp_create_workout"]);
    expect(code).toBe(0);
    expect(text).toMatch(/^ {2}\* date +day, or day and time/m);
    expect(text).toMatch(/^ {4}duration_minutes +number \(min\)/m);
    expect(text).toMatch(/^ {2}\* sport +Swim, Bike, Run/m);
    expect(text).toMatch(
      /^ {2}tp-mcp call tp_create_workout date=\S+ sport=Bike title='Two tens' structure='10min/m,
    );
  });

  test("every tool has its explanation, which fills its lines", async () => {
    for (const { name } of registry) {
      const { code, text } = await atTerminal(runTools, [name], { columns: 72 });
      const [about = ""] = text.slice(text.indexOf("\n\n") + 2).split("\n\n");
      expect(about.replace(/\n/g, " ").length / about.split("\n").length, name).toBeGreaterThan(
        about.includes("\n") ? 36 : 0,
      );
      expect({ name, code }).toEqual({ name, code: 0 });
      expect(text).toMatch(/^(inputs|It takes no input)/m);
    }
  });

  test("a name without tp_, and one that is wrong", async () => {
    expect((await atTerminal(runTools, ["get_fitness"])).text).toMatch(/^tp_get_fitness: /);
    expect(await atTerminal(runTools, ["tp_get_fitnes"])).toMatchObject({
      code: 2,
      stderr: 'error: there is no tool "tp_get_fitnes"\nhint: did you mean "tp_get_fitness"?\n',
    });
  });

  test("NAME --json is what assistants see", async () => {
    const { stdout } = await atTerminal(runTools, ["tp_get_fitness", "--json"]);
    expect(JSON.parse(stdout).inputSchema.properties).toHaveProperty("days");
  });
});

test.each([
  ["srve", 'error: there is no command "srve"\nhint: did you mean "serve"?\n'],
  [
    "constructor",
    'error: there is no command "constructor"\nhint: `node dist/cli.js help` lists the commands\n',
  ],
])("%s is no command", async (word, stderr) => {
  expect(await run([word])).toEqual({ code: 2, stdout: "", stderr });
});
