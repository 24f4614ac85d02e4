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

  /** How a shell is prepared, and how it is asked for what may follow a line. */
  interface Driver {
    prepare: string;
    complete: (line: string) => string;
  }

  const DRIVERS: Record<string, Driver> = {
    bash: {
      prepare: 'eval "$(tp-mcp completion bash)"; compopt() { :; }',
      complete: (line) =>
        `COMP_LINE='${line}'; COMP_POINT=${line.length}; _tp_mcp; printf '%s\\n' "\${COMPREPLY[@]}"`,
    },
    zsh: {
      prepare:
        'compdef() { :; }; compadd() { while [ "$1" != -- ]; do shift; done; shift; print -l -- "$@"; }; eval "$(tp-mcp completion zsh)"',
      complete: (line) =>
        `words=(${line
          .split(" ")
          .map((word) => `'${word}'`)
          .join(" ")}); CURRENT=$#words; _tp_mcp`,
    },
    fish: { prepare: "tp-mcp completion fish | source", complete: (line) => `complete -C '${line}'` },
  };

  function inShell(shell: string, program: readonly string[]): string {
    return execFileSync(shell, ["-c", program.join("\n")], {
      env: { PATH: `${folder}:${process.env.PATH}`, HOME: folder },
      encoding: "utf8",
    });
  }

  const isThere = (shell: string) => spawnSync(shell, ["-c", "exit 0"]).status === 0;

  test.each(Object.entries(DRIVERS).filter(([shell]) => isThere(shell)))(
    "%s",
    (shell, { prepare, complete }) => {
      const expected = [
        ["tp-mcp se", "serve"],
        ["tp-mcp call tp_get_fitness start", "start_date="],
        ["tp-mcp call tp_upd", "tp_update_workout"],
        ["tp-mcp auth --st", "--store"],
        ["tp-mcp auth --store ", "keychain"],
      ] as const;
      const asked = expected.flatMap(([line]) => [complete(line), "echo ---"]);
      const answers = inShell(shell, [prepare, ...asked]).split("---\n");
      for (const [index, [line, word]] of expected.entries())
        expect(answers[index]?.split("\n"), line).toContain(word);
    },
  );

  test.runIf(isThere("bash"))("bash: values after =, which ends a word there", () => {
    const { prepare, complete } = DRIVERS.bash ?? { prepare: "", complete: () => "" };
    const asked = complete("tp-mcp call tp_get_fitness response_format=d");
    expect(inShell("bash", ["COMP_WORDBREAKS='='", prepare, asked])).toBe("detailed\n");
  });
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
