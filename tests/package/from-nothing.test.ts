import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { packExtension, unpackExtension, validateManifest } from "@anthropic-ai/mcpb";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { layOutExtension } from "../../build/extension.js";

/** What users start, where there is nothing else: an empty home, and no variable but HOME and PATH. */
const root = resolve(import.meta.dirname, "../..");
let work: string;
beforeAll(() => {
  work = realpathSync(mkdtempSync(join(tmpdir(), "tp-mcp-empty-")));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

function natives(): string[] {
  const folder = join(root, "node_modules/@napi-rs");
  return readdirSync(folder)
    .filter((name) => name.startsWith("keyring-"))
    .map((name) => join(folder, name));
}

function run(program: string, ...args: string[]) {
  const home = join(work, "home");
  mkdirSync(home, { recursive: true });
  const env = { HOME: home, PATH: process.env.PATH };
  return spawnSync(process.execPath, [program, ...args], { env, cwd: home, encoding: "utf8", input: "" });
}

function canBeConnected(program: () => string): void {
  test("config --write, with a program that is there", () => {
    expect(run(program(), "config", "cursor", "--write", "--yes").status).toBe(0);
    const { mcpServers } = JSON.parse(readFileSync(join(work, "home/.cursor/mcp.json"), "utf8"));
    expect(mcpServers.trainingpeaks.args).toEqual([realpathSync(program()), "serve"]);
  });
}

/** The repository as it is cloned, but for its tests: nothing that was built, and the packages that `npm ci` brings. */
function freshClone(): string {
  const clone = join(work, "clone");
  mkdirSync(clone);
  const needed = versioned.filter((path) => !path.startsWith("tests/"));
  execFileSync("tar", ["-cf", join(work, "clone.tar"), "-T", "-"], { cwd: root, input: needed.join("\n") });
  execFileSync("tar", ["-xf", join(work, "clone.tar"), "-C", clone]);
  symlinkSync(join(root, "node_modules"), join(clone, "node_modules"));
  return clone;
}

/** Files that are, or with the next commit will be, part of the repository; none where there is no git. */
const versioned = (
  spawnSync("git", ["ls-files", "-co", "--exclude-standard"], { cwd: root, encoding: "utf8" }).stdout ?? ""
)
  .split("\n")
  .filter((path) => path !== "" && existsSync(join(root, path)));

describe.runIf(versioned.length > 0)("from the tarball that `npm pack` makes in a fresh clone", () => {
  beforeAll(() => {
    const clone = freshClone();
    expect(readFileSync(join(clone, ".npmrc"), "utf8"), "without scripts nothing is built").not.toContain(
      "ignore-scripts",
    );
    // As where nobody has set anything for npm.
    const env = { ...process.env, npm_config_ignore_scripts: "false", npm_config_update_notifier: "false" };
    execFileSync("npm", ["pack", "--pack-destination", work], { cwd: clone, env, stdio: "ignore" });
    const tarball = readdirSync(work).find((name) => name.endsWith(".tgz")) ?? "";
    execFileSync("tar", ["-xzf", join(work, tarball), "-C", work]);
  });

  const program = () => join(work, "package/dist/cli.js");
  canBeConnected(program);

  test("doctor --sandbox", () => {
    expect(run(program(), "doctor", "--sandbox")).toMatchObject({ status: 0, stderr: "Everything works.\n" });
  });

  test("demo", () => {
    expect(run(program(), "demo")).toMatchObject({ status: 0 });
  });
});

describe("from the bundle", () => {
  beforeAll(async () => {
    const folder = join(work, "laid-out");
    layOutExtension(root, folder, natives());
    expect(validateManifest(join(folder, "manifest.json"))).toBe(true);
    const mcpbPath = join(work, "tp-mcp.mcpb");
    expect(await packExtension({ extensionPath: folder, outputPath: mcpbPath, silent: true })).toBe(true);
    expect(await unpackExtension({ mcpbPath, outputDir: join(work, "unpacked"), silent: true })).toBe(true);
  });

  canBeConnected(() => join(work, "unpacked/server/cli.js"));

  test("it is the program that all tests run", () => {
    const chunks = readdirSync(join(root, "dist/chunks")).map((name) => `chunks/${name}`);
    const differ = ["cli.js", ...chunks].filter((name) => {
      const [ours, theirs] = ["dist", join(work, "unpacked/server")].map((at) =>
        readFileSync(resolve(root, at, name)),
      );
      return ours?.equals(theirs ?? Buffer.alloc(0)) !== true;
    });
    expect(differ).toEqual([]);
  });

  test("every text that can be left out has an empty default, and nothing but the cookie is hidden", () => {
    const { user_config: settings } = JSON.parse(readFileSync(join(work, "unpacked/manifest.json"), "utf8"));
    const all: { type: string; default: unknown; sensitive?: boolean }[] = Object.values(settings);
    expect(all.filter(({ type }) => type === "string").map((one) => one.default)).toEqual(["", "", ""]);
    expect(all.filter(({ sensitive }) => sensitive)).toHaveLength(1);
  });

  test("with the settings as a host fills them in, the server starts and lists its tools", () => {
    const { server } = JSON.parse(readFileSync(join(work, "unpacked/manifest.json"), "utf8"));
    const filled = Object.keys(server.mcp_config.env).map((name) => [
      name,
      name === "TP_MCP_READ_ONLY" ? "true" : "",
    ]);
    const messages = [
      {
        id: 1,
        method: "initialize",
        params: { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: { name: "h", version: "1" } },
      },
      { method: "notifications/initialized" },
      { id: 2, method: "tools/list" },
    ].map((message) => JSON.stringify({ jsonrpc: "2.0", ...message }));
    const [script = "", ...args]: string[] = server.mcp_config.args.map((word: string) =>
      word.replace("${__dirname}", join(work, "unpacked")),
    );
    const { stdout } = spawnSync(process.execPath, [script, ...args], {
      env: { HOME: join(work, "home"), PATH: process.env.PATH, ...Object.fromEntries(filled) },
      input: `${messages.join("\n")}\n`,
      encoding: "utf8",
    });
    const listed = stdout.split("\n").find((line) => line.includes('"tools":[')) ?? "{}";
    const names: string[] = JSON.parse(listed).result.tools.map(({ name }: { name: string }) => name);
    expect(names).toContain("tp_get_fitness");
    expect(names).not.toContain("tp_create_workout");
  });
});
