/** Every client that `tp-mcp config` knows, as data: where it keeps its servers, in which form, and its own way of adding one. */

export type Platform = "darwin" | "win32" | "linux";

/** Stands for a part of our block: the program, its arguments, both as one list, the settings, the server's name. */
export type Slot = "$command" | "$args" | "$line" | "$env" | "$name";

export type Template = Slot | string | number | boolean | Template[] | { readonly [key: string]: Template };

export interface Client {
  title: string;
  /**
   * Where the file is, most likely place first; `~` is the home folder, `%NAME%` a variable with its fallback after `|`, and `*` any
   * folder that is there. A place that exists wins over one before it that does not.
   */
  files: Readonly<Record<Platform, readonly string[]>> | readonly string[];
  format: "json" | "toml" | "yaml";
  /** Keys that lead to the servers. */
  at: readonly string[];
  /** Further places where it looks for servers; `*` is any key. Read, never written. */
  also?: readonly (readonly string[])[];
  /** What is stored of one server. */
  entry: Template;
  /** Servers are a list whose items carry their names. */
  list?: true;
  /** Its own command; one that adds a name it has already is told to remove it first. */
  command?: { program: string; add: readonly string[]; remove: readonly string[] };
  /** Opened in a browser, it lets the app add the server. */
  link?: { url: string; encoding: "base64" | "uri" };
  /** What the person does afterwards. */
  after: string;
}

const PLAIN = { command: "$command", args: "$args", env: "$env" } as const;
const STDIO = { type: "stdio", ...PLAIN } as const;
const RESTART = "Restart it.";
const NEXT_SESSION = "Its next session has the tools.";

export const CLIENTS = {
  "claude-desktop": {
    title: "Claude Desktop",
    files: {
      darwin: ["~/Library/Application Support/Claude/claude_desktop_config.json"],
      win32: [
        "%LOCALAPPDATA|~/AppData/Local%/Packages/Claude_*/LocalCache/Roaming/Claude/claude_desktop_config.json",
        "%APPDATA|~/AppData/Roaming%/Claude/claude_desktop_config.json",
      ],
      linux: ["%XDG_CONFIG_HOME|~/.config%/Claude/claude_desktop_config.json"],
    },
    format: "json",
    at: ["mcpServers"],
    entry: PLAIN,
    after: "Quit Claude completely and start it again.",
  },
  "claude-code": {
    title: "Claude Code",
    files: ["~/.claude.json"],
    format: "json",
    at: ["mcpServers"],
    also: [["projects", "*", "mcpServers"]],
    entry: STDIO,
    command: {
      program: "claude",
      add: ["mcp", "add", "--scope", "user", "$name", "-e $env", "--", "$line"],
      remove: ["mcp", "remove", "--scope", "user", "$name"],
    },
    after: NEXT_SESSION,
  },
  codex: {
    title: "Codex",
    files: ["%CODEX_HOME|~/.codex%/config.toml"],
    format: "toml",
    at: ["mcp_servers"],
    entry: PLAIN,
    command: {
      program: "codex",
      add: ["mcp", "add", "$name", "--env $env", "--", "$line"],
      remove: ["mcp", "remove", "$name"],
    },
    after: NEXT_SESSION,
  },
  gemini: {
    title: "Gemini CLI",
    files: ["~/.gemini/settings.json"],
    format: "json",
    at: ["mcpServers"],
    entry: PLAIN,
    command: {
      program: "gemini",
      add: ["mcp", "add", "-s", "user", "$name", "-e $env", "$line"],
      remove: ["mcp", "remove", "-s", "user", "$name"],
    },
    after: NEXT_SESSION,
  },
  copilot: {
    title: "Copilot CLI",
    files: ["~/.copilot/mcp-config.json"],
    format: "json",
    at: ["mcpServers"],
    entry: { type: "local", ...PLAIN, tools: ["*"] },
    command: {
      program: "copilot",
      add: ["mcp", "add", "$name", "--env $env", "--", "$line"],
      remove: ["mcp", "remove", "$name"],
    },
    after: NEXT_SESSION,
  },
  vscode: {
    title: "VS Code",
    files: {
      darwin: ["~/Library/Application Support/Code/User/mcp.json"],
      win32: ["%APPDATA|~/AppData/Roaming%/Code/User/mcp.json"],
      linux: ["%XDG_CONFIG_HOME|~/.config%/Code/User/mcp.json"],
    },
    format: "json",
    at: ["servers"],
    entry: STDIO,
    link: { url: "https://vscode.dev/redirect/mcp/install", encoding: "uri" },
    after: "Start the server from the list of MCP servers in VS Code.",
  },
  cursor: {
    title: "Cursor",
    files: ["~/.cursor/mcp.json"],
    format: "json",
    at: ["mcpServers"],
    entry: PLAIN,
    link: { url: "https://cursor.com/en/install-mcp", encoding: "base64" },
    after: "Switch it on in Cursor's settings, under MCP.",
  },
  windsurf: {
    title: "Windsurf",
    files: ["~/.codeium/windsurf/mcp_config.json"],
    format: "json",
    at: ["mcpServers"],
    entry: PLAIN,
    after: RESTART,
  },
  zed: {
    title: "Zed",
    files: {
      darwin: ["~/Library/Application Support/Zed/settings.json", "~/.config/zed/settings.json"],
      win32: ["%APPDATA|~/AppData/Roaming%/Zed/settings.json"],
      linux: ["%XDG_CONFIG_HOME|~/.config%/zed/settings.json"],
    },
    format: "json",
    at: ["context_servers"],
    entry: { source: "custom", ...PLAIN },
    after: "Zed takes it over by itself.",
  },
  opencode: {
    title: "opencode",
    files: [
      "%XDG_CONFIG_HOME|~/.config%/opencode/opencode.json",
      "%XDG_CONFIG_HOME|~/.config%/opencode/opencode.jsonc",
    ],
    format: "json",
    at: ["mcp"],
    entry: { type: "local", command: "$line", enabled: true, environment: "$env" },
    after: NEXT_SESSION,
  },
  cline: {
    title: "Cline in VS Code",
    files: {
      darwin: [
        "~/Library/Application Support/Code/User/globalStorage/saoudrizwan.claude-dev/settings/cline_mcp_settings.json",
      ],
      win32: [
        "%APPDATA|~/AppData/Roaming%/Code/User/globalStorage/saoudrizwan.claude-dev/settings/cline_mcp_settings.json",
      ],
      linux: [
        "%XDG_CONFIG_HOME|~/.config%/Code/User/globalStorage/saoudrizwan.claude-dev/settings/cline_mcp_settings.json",
      ],
    },
    format: "json",
    at: ["mcpServers"],
    entry: { ...PLAIN, disabled: false },
    after: "Cline takes it over by itself.",
  },
  "cline-cli": {
    title: "Cline CLI",
    files: ["~/.cline/data/settings/cline_mcp_settings.json"],
    format: "json",
    at: ["mcpServers"],
    entry: { transport: STDIO },
    after: NEXT_SESSION,
  },
  goose: {
    title: "Goose",
    files: {
      darwin: ["~/.config/goose/config.yaml"],
      win32: ["%APPDATA|~/AppData/Roaming%/Block/goose/config/config.yaml"],
      linux: ["%XDG_CONFIG_HOME|~/.config%/goose/config.yaml"],
    },
    format: "yaml",
    at: ["extensions"],
    entry: {
      type: "stdio",
      name: "$name",
      cmd: "$command",
      args: "$args",
      envs: "$env",
      enabled: true,
      timeout: 300,
    },
    after: NEXT_SESSION,
  },
  qwen: {
    title: "Qwen Code",
    files: ["~/.qwen/settings.json"],
    format: "json",
    at: ["mcpServers"],
    entry: PLAIN,
    command: {
      program: "qwen",
      add: ["mcp", "add", "-s", "user", "$name", "-e $env", "$line"],
      remove: ["mcp", "remove", "-s", "user", "$name"],
    },
    after: NEXT_SESSION,
  },
  kimi: {
    title: "Kimi Code",
    files: ["~/.kimi-code/mcp.json"],
    format: "json",
    at: ["mcpServers"],
    entry: PLAIN,
    after: NEXT_SESSION,
  },
  continue: {
    title: "Continue",
    files: ["~/.continue/config.yaml"],
    format: "yaml",
    at: ["mcpServers"],
    list: true,
    entry: { name: "$name", command: "$command", args: "$args", env: "$env" },
    after: NEXT_SESSION,
  },
  "lm-studio": {
    title: "LM Studio",
    files: ["~/.lmstudio/mcp.json"],
    format: "json",
    at: ["mcpServers"],
    entry: PLAIN,
    link: { url: "https://lmstudio.ai/install-mcp", encoding: "base64" },
    after: "Switch it on in the chat's list of integrations.",
  },
} as const satisfies Record<string, Client>;

export type ClientName = keyof typeof CLIENTS;

export function isClient(name: string): name is ClientName {
  return Object.hasOwn(CLIENTS, name);
}

export function clientNamed(name: ClientName): Client {
  return CLIENTS[name];
}

export const CLIENT_NAMES: readonly ClientName[] = Object.keys(CLIENTS).filter(isClient);
