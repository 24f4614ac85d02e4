import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { candidates } from "../../src/cli/complete.js";
import { runCompletion } from "../../src/cli/completion.js";
import { CLI } from "../kit/server.js";
import { atTerminal } from "./terminal.js";

test.each<[string[], string[]]>([
  [["se"], ["serve", "setup"]],
  [["auth-"], ["auth-status", "auth-clear"]],
  [
    ["call", "tp_get_wo"],
    [
      "tp_get_workout",
      "tp_get_workout_comments",
      "tp_get_workout_note",
      "tp_get_workout_prs",
      "tp_get_workout_types",
      "tp_get_workouts",
    ],
  ],
  [
    ["call", "tp_get_fitness", "s"],
    ["sport=", "start_date="],
  ],
  [["call", "tp_get_fitness", "days=7", "da"], []],
  [
    ["call", "tp_get_fitness", "response_format="],
    ["response_format=concise", "response_format=detailed"],
  ],
  [["call", "tp_get_fitness", "--re"], ["--read-only"]],
  [["auth", "--from-browser", "fi"], ["firefox"]],
  [
    ["auth", "--store", ""],
    ["keychain", "file"],
  ],
  [["completion", "p"], ["powershell"]],
  [["help", "doc"], ["doctor"]],
  [["nothing", "x"], []],
])("%j", (words, expected) => {
  expect(candidates(words).sort()).toEqual([...expected].sort());
});

/** In a real shell, with `tp-mcp` on its path. */
describe("real shells complete", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "tp-mcp-shell-"));
    writeFileSync(join(folder, "tp-mcp"), `#!/bin/sh\nexec '${process.execPath}' '${CLI}' "$@"\n`);
    chmodSync(join(folder, "tp-mcp"), 0o755);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const DRIVERS: Record<string, (line: string) => string> = {
    bash: (line) =>
      `eval "$(tp-mcp completion bash)"; COMP_LINE='${line}' COMP_POINT=\${#COMP_LINE}; COMP_POINT=${line.length}; compopt() { :; }; _tp_mcp; printf '%s\\n' "\${COMPREPLY[@]}"`,
    zsh: (line) =>
      `compdef() { :; }; compadd() { while [ "$1" != -- ]; do shift; done; shift; print -l -- "$@"; }; eval "$(tp-mcp completion zsh)"; words=(${line
        .split(" ")
        .map((word) => `'${word}'`)
        .join(" ")}); CURRENT=$#words; _tp_mcp`,
    fish: (line) => `tp-mcp completion fish | source; complete -C '${line}'`,
  };

  describe.each(Object.keys(DRIVERS))("%s", (shell) => {
    const there = spawnSync(shell, ["-c", "exit 0"]).status === 0;

    test.skipIf(!there).each([
      ["tp-mcp se", "serve"],
      ["tp-mcp call tp_get_fitness start", "start_date="],
      ["tp-mcp call tp_upd", "tp_update_workout"],
      ["tp-mcp auth --st", "--store"],
      ["tp-mcp auth --store ", "keychain"],
    ])("%s", (line, expected) => {
      const output = execFileSync(shell, ["-c", DRIVERS[shell]?.(line) ?? ""], {
        env: { PATH: `${folder}:${process.env.PATH}`, HOME: folder },
        encoding: "utf8",
      });
      expect(output.split("\n")).toContain(expected);
    });
  });

  test.skipIf(spawnSync("bash", ["-c", "exit 0"]).status !== 0)(
    "bash: values after =, which ends a word there",
    () => {
      const driver = DRIVERS.bash?.("tp-mcp call tp_get_fitness response_format=d") ?? "";
      const output = execFileSync("bash", ["-c", `COMP_WORDBREAKS='='; ${driver}`], {
        env: { PATH: `${folder}:${process.env.PATH}`, HOME: folder },
        encoding: "utf8",
      });
      expect(output).toBe("detailed\n");
    },
  );
});

test("PowerShell's script names the command, and another shell is refused with the list", async () => {
  expect((await atTerminal(runCompletion, ["pwsh"])).text).toContain(
    "Register-ArgumentCompleter -Native -CommandName tp-mcp",
  );
  expect(await atTerminal(runCompletion, ["tcsh"])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("It is one of bash, zsh, fish, powershell."),
  });
});
