import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { dialogue, TERMINAL_HERE, type Turn } from "./dialogue.js";
import { commandsHere } from "./here.js";

const run = commandsHere();
let home: string;
beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), "tp-mcp-home-")));
  mkdirSync(join(home, ".cursor"));
  mkdirSync(join(home, ".codeium/windsurf"), { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true }));

/** Nobody's keychain, browser or programs. */
const nobody = () => ({ HOME: home, PATH: join(home, "bin"), XDG_RUNTIME_DIR: "/proc/nothing" });
const server = (path: string) => JSON.parse(readFileSync(join(home, path), "utf8")).mcpServers.trainingpeaks;

describe("in a pipe", () => {
  test("does what the options say, without a question", async () => {
    const { code, stdout } = await run(
      ["setup", "--sandbox", "--client", "cursor,windsurf", "--read-only"],
      nobody(),
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/1\. Sign in .*\nThe sandbox needs no sign-in\.\n/);
    expect(stdout).toMatch(/(\d+) of \1 checks are in order\./);
    expect(stdout).toContain("Cursor has this server now");
    expect(stdout).toContain("Done.");
    expect(server(".cursor/mcp.json")).toMatchObject({
      args: [expect.stringContaining("cli.js"), "serve", "--sandbox"],
      env: { TP_MCP_READ_ONLY: "1" },
    });
    expect(server(".codeium/windsurf/mcp_config.json")).toBeDefined();
  });

  test("without a sign-in: says what to do, goes on to the client, and ends with 3", async () => {
    const { code, stdout } = await run(["setup", "--client", "cursor"], nobody());
    expect(code).toBe(3);
    expect(stdout).toContain("auth --from-browser auto`");
    expect(stdout).toContain("Cursor has this server now");
    expect(stdout).toMatch(/4\. .*\nLeft out\. This needs a sign-in\.\n/);
  });

  test("names the clients that are here", async () => {
    const { stdout } = await run(["setup", "--skip", "sign-in,check,try"], nobody());
    expect(stdout).toContain("Found here: cursor, windsurf.");
  });

  test.each([
    ["--skip", "tea", "--skip takes sign-in, check, connect, try"],
    ["--client", "cursr", "there is no client of that name"],
  ])("%s %s: 2", async (option, value, message) => {
    const { code, stderr } = await run(["setup", "--sandbox", "--skip=check,try", option, value], nobody());
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  });
});

describe.runIf(TERMINAL_HERE)("at a terminal", () => {
  const setup = (args: string[], turns: Turn[], columns = 80) =>
    dialogue(["setup", ...args], turns, { env: nobody(), columns });
  const SIGN_IN = "or skip (Enter)? ";
  const WHICH = "Enter for none: ";

  test("everything skipped: nothing is written, nothing is asked of TrainingPeaks", async () => {
    const { code, screen } = await setup(
      ["--skip", "check,try"],
      [
        [SIGN_IN, "\n"],
        [WHICH, "\n"],
      ],
    );
    expect(code).toBe(0);
    expect(screen).toContain("Sign in later");
    expect(screen).toContain("Connect one later");
    expect(() => server(".cursor/mcp.json")).toThrow();
  });

  test("a client is chosen by its number, and the form is a picture that fits", async () => {
    const { code, screen } = await setup(["--sandbox"], [[WHICH, "2\n"]], 72);
    expect(screen).toMatch(/ 1 {2}Cursor \(cursor\)\n {2}2 {2}Windsurf \(windsurf\)/);
    expect(server(".codeium/windsurf/mcp_config.json").args).toContain("--sandbox");
    expect(screen).toMatch(/CTL/);
    const picture = screen.slice(screen.indexOf("4. Try")).split("\n");
    expect(Math.max(...picture.map((line) => line.length))).toBeLessThanOrEqual(72);
    expect(code).toBe(0);
  });

  test("a browser that has no sign-in: its error, and the rest goes on", async () => {
    const { code, screen } = await setup(
      ["--skip", "check,try"],
      [
        [SIGN_IN, "b\n"],
        [WHICH, "cursor\n"],
      ],
    );
    expect(screen).toContain("error: ");
    expect(screen).toContain("Cursor has this server now");
    expect(code).toBe(1);
  });

  test.each([
    ["at a question", SIGN_IN, "\u0003"],
    ["at the paste", "press Enter: ", "\u0003"],
  ])("Ctrl-C %s ends it", async (_where, awaited, typed) => {
    const turns: Turn[] =
      awaited === SIGN_IN
        ? [[awaited, typed]]
        : [
            [SIGN_IN, "p\n"],
            [awaited, typed],
          ];
    expect((await setup([], turns)).code).toBe(130);
  });
});
