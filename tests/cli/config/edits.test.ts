import { parse as parseJsonc } from "jsonc-parser";
import { parse as parseToml } from "smol-toml";
import { describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { type Block, entryFor, SERVER_NAME } from "../../../src/cli/config/block.js";
import { CLIENT_NAMES, type ClientName, clientNamed } from "../../../src/cli/config/clients.js";
import { EDITS } from "../../../src/cli/config/edit.js";

const BLOCK: Block = {
  command: "/usr/bin/node",
  args: ["/opt/tp mcp/cli.js", "serve"],
  env: { TP_MCP_READ_ONLY: "1" },
};
const PARSERS: Record<"json" | "toml" | "yaml", (text: string) => unknown> = {
  json: (text) => parseJsonc(text, [], { allowTrailingComma: true }),
  toml: parseToml,
  yaml: parseYaml,
};

function edit(name: ClientName, text: string, block = BLOCK) {
  const client = clientNamed(name);
  return EDITS[client.format](text, client, SERVER_NAME, entryFor(client, block));
}

/** What the edited file says, without the prototypes of its parser. */
function read(name: ClientName, text: string) {
  return JSON.parse(JSON.stringify(PARSERS[clientNamed(name).format](text)));
}

function edited(name: ClientName, text: string, block = BLOCK): string {
  const result = edit(name, text, block);
  if ("refused" in result) throw new Error(result.refused);
  return result.text;
}

describe.each(CLIENT_NAMES)("%s", (name) => {
  const { at } = clientNamed(name);

  test("an empty file gets the entry, a second time changes nothing, another block replaces it", () => {
    const once = edited(name, "");
    expect(JSON.stringify(read(name, once))).toContain("/opt/tp mcp/cli.js");
    expect(edited(name, once)).toBe(once);
    const other = edited(name, once, { ...BLOCK, command: "/opt/node", env: {} });
    const text = JSON.stringify(read(name, other));
    expect(text).toContain("/opt/node");
    expect(text).not.toMatch(/\/usr\/bin\/node|READ_ONLY/);
    expect(Object.keys(read(name, other))).toEqual([at[0]]);
  });
});

describe("other servers and comments stay", () => {
  test.each<[ClientName, string]>([
    ["claude-desktop", '{\n\t"theme": "dark",\n\t"mcpServers": {\n\t\t"other": { "command": "x" }\n\t}\n}\n'],
    [
      "zed",
      '// Zed settings\n{\n  "vim_mode": true, // really\n  "context_servers": {\n    // mine\n    "other": { "command": "x", },\n  },\n}\n',
    ],
    ["vscode", '{\r\n  "inputs": [],\r\n  "servers": { "other": { "command": "x" } }\r\n}\r\n'],
    [
      "codex",
      '# my Codex\nmodel = "o9"\n\n[mcp_servers.other] # mine\ncommand = "x"\n\n[mcp_servers.other.env]\nA = "b"\n',
    ],
    [
      "goose",
      "# my goose\nGOOSE_MODEL: x\nextensions:\n  # mine\n  other:\n    type: stdio\n    cmd: x\nafter: 1\n",
    ],
    [
      "continue",
      "name: Main\nmcpServers:\n  - name: other\n    command: x\n    # last\nrules:\n  - be kind\n",
    ],
    ["continue", "mcpServers:\n- name: other\n  command: x\nmodels: []\n"],
  ])("%s %j", (name, text) => {
    const after = edited(name, text);
    for (const [comment] of text.matchAll(/(#|\/\/) .*/g)) expect(after).toContain(comment);
    const [before, now] = [read(name, text), read(name, after)];
    const [key = ""] = clientNamed(name).at;
    const others = (value: object) =>
      Array.isArray(value)
        ? value.filter((one) => one.name !== SERVER_NAME)
        : { ...value, [SERVER_NAME]: undefined };
    expect({ ...now, [key]: JSON.parse(JSON.stringify(others(now[key]))) }).toEqual(before);
    expect(JSON.stringify(now[key])).toContain(SERVER_NAME);
    expect(edited(name, after)).toBe(after);
  });

  test("our own table in the middle of a TOML file is replaced, its sub-tables too", () => {
    const text =
      '[mcp_servers.trainingpeaks]\ncommand = "old"\n[mcp_servers.trainingpeaks.env]\nA = "b"\n[mcp_servers.other]\ncommand = "x"\n';
    expect(read("codex", edited("codex", text))).toEqual({
      mcp_servers: {
        other: { command: "x" },
        trainingpeaks: { command: "/usr/bin/node", args: BLOCK.args, env: BLOCK.env },
      },
    });
  });

  test("our own entry in the middle of a YAML file is replaced", () => {
    const text =
      "extensions:\n    a:\n        cmd: x\n    trainingpeaks:\n        cmd: old\n        args: []\n    z:\n        cmd: y\n";
    const { extensions } = read("goose", edited("goose", text));
    expect(Object.keys(extensions).sort()).toEqual(["a", "trainingpeaks", "z"]);
    expect(extensions.trainingpeaks.cmd).toBe("/usr/bin/node");
  });
});

describe("left alone", () => {
  test.each<[ClientName, string, string]>([
    ["claude-desktop", '{ "mcpServers": { ', "broken"],
    ["claude-desktop", "[]", "a list"],
    ["claude-desktop", '{ "mcpServers": [] }', "servers as a list"],
    ["claude-desktop", '{ "mcpServers": "none" }', "servers as a text"],
    ["codex", "model = ", "broken"],
    ["codex", 'mcp_servers = "none"', "servers as a text"],
    ["codex", 'mcp_servers = { other = { command = "x" } }', "a table that cannot be added to"],
    ["goose", "extensions: {a: {cmd: x}}\n", "servers on one line"],
    ["goose", "extensions:\n\ta: x\n", "tabs"],
    ["goose", "}{ not yaml\n", "broken"],
    ["continue", "mcpServers: &anchor\n  - name: x\n", "an anchor"],
  ])("%s: %j (%s)", (name, text) => {
    expect(edit(name, text)).toEqual({ refused: expect.stringMatching(/nothing was changed/) });
  });
});
