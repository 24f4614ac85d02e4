/** What the command line understands, as data: help, parsing, completions and the docs are made from it. */

export interface Option {
  help: string;
  /** What stands for the value in help texts; an option without one is a switch. */
  value?: string;
  /** The values it takes, where they can be listed. */
  choices?: readonly string[];
}

export const OPTIONS = {
  sandbox: { help: "an embedded TrainingPeaks with invented people instead of the real one" },
  "read-only": { help: "no tool that changes data at TrainingPeaks" },
  toolsets: { value: "a,b", help: "only these toolsets; all for all" },
  tools: { value: "a,b", help: "these tools, beside the toolsets" },
  "exclude-tools": { value: "a,b", help: "anything but these tools" },
  "from-browser": {
    value: "NAME",
    help: "take the cookie from this browser's storage",
    choices: [
      "auto",
      "chrome",
      "chromium",
      "edge",
      "brave",
      "vivaldi",
      "opera",
      "arc",
      "firefox",
      "librewolf",
      "zen",
      "floorp",
      "safari",
    ],
  },
  import: { help: "take the sign-in of the Python server of similar name" },
  store: { value: "WHERE", help: "where the sign-in is kept", choices: ["keychain", "file"] },
  json: { help: "one line of JSON, for programs (default in a pipe)" },
  plain: { help: "text without colours and pictures" },
  yes: { help: "do not ask" },
  report: { help: "all of it as a text to paste into an issue, without paths and numbers" },
  port: { value: "NUMBER", help: "listen on this port instead of a free one" },
  write: { help: "add this server to the client, by its own command or in its file" },
  "delete-mode": {
    value: "MODE",
    help: "what may be deleted",
    choices: ["none", "safe", "full"],
  },
  client: { value: "a,b", help: "connect these clients; `config` lists them" },
  skip: { value: "a,b", help: "leave out steps: sign-in, check, connect, try" },
  coach: { help: "sign in the coach instead of the athlete" },
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof OPTIONS;

export interface Command {
  summary: string;
  /** What may follow the name, besides options. */
  words?: string;
  /** The most words that may follow. */
  mostWords?: number;
  /** What help says further. */
  about?: string;
  options: readonly OptionName[];
  /** A command line without the program's name, and what it does. */
  examples: readonly (readonly [line: string, does: string])[];
  /** For this program's own use. */
  hidden?: true;
}

const SELECTION = ["read-only", "toolsets", "tools", "exclude-tools"] as const;

const COMMANDS = {
  serve: {
    summary: "the MCP server on stdin and stdout (what assistants start)",
    about: "Variables of the same meaning, and what wins over what: docs/configuration.md",
    options: ["sandbox", ...SELECTION],
    examples: [
      ["serve", "all tools, your account"],
      ["serve --read-only --toolsets workouts,analysis", "look, but change nothing"],
      ["serve --sandbox", "try it with invented people"],
    ],
  },
  setup: {
    summary: "from nothing to an assistant that works: sign in, check, connect, try",
    about:
      "Four steps, each of which can be skipped; what is done already stays. At a terminal it asks. In a pipe, or with --yes, it asks nothing and does what the options say. The cookie is never shown. Settings go into the client's file, as with config.",
    options: ["from-browser", "client", "skip", "yes", "sandbox", ...SELECTION, "delete-mode"],
    examples: [
      ["setup", "step by step"],
      ["setup --from-browser auto --client claude-code --yes", "without a question"],
      ["setup --sandbox --client cursor", "a client with invented people"],
    ],
  },
  auth: {
    summary: "sign in: paste the cookie, or take it from a browser",
    about:
      "The cookie is tried once and then kept in your keychain, or in an encrypted credential file where there is none. It is never an argument, where other programs could see it. Details: docs/sign-in.md",
    options: ["from-browser", "import", "store"],
    examples: [
      ["auth", "paste the cookie; nothing is shown"],
      ["auth --from-browser firefox", "take it from Firefox"],
      ["auth --store file", "keep it in the encrypted credential file"],
    ],
  },
  "auth-status": {
    summary: "who is signed in, and where the sign-in is stored",
    options: [],
    examples: [["auth-status", "exit code 3 when nobody is signed in"]],
  },
  "auth-clear": {
    summary: "remove the stored sign-in",
    options: [],
    examples: [["auth-clear", "empties keychain and file"]],
  },
  config: {
    summary: "connect your assistant: config claude-code --write",
    words: "[CLIENT]",
    mostWords: 1,
    about:
      "Shows the block for a client and where it goes; --write adds it, by the client's own command where it has one, else in its file. Other servers and comments stay, the file as it was is kept beside it, and a file that is not in order is left alone. Settings go into the block, because clients start servers without the variables of your shell; a sign-in never does.",
    options: ["write", "yes", "sandbox", ...SELECTION, "delete-mode"],
    examples: [
      ["config", "the block for Claude Desktop, and all clients"],
      ["config cursor", "the block for Cursor, and a link that adds it"],
      ["config claude-code --write", "tell Claude Code"],
      ["config codex --write --read-only --toolsets workouts,analysis", "look, but change nothing"],
    ],
  },
  doctor: {
    summary: "check sign-in, connection and answers; a report to paste into an issue",
    about:
      "Looks at this program, the clients that know it, the sign-in and its end, the clock, and holds TrainingPeaks' answers against what is known of them: kind and place of each difference, never a value. Reads only. It names no person, id or secret; --report leaves out paths and numbers too.",
    options: ["sandbox", "report", "json"],
    examples: [
      ["doctor", "everything, with your account"],
      ["doctor --sandbox", "without an account"],
      ["doctor --report", "to paste into an issue"],
    ],
  },
  tools: {
    summary: "list the toolsets and their tools, or explain one",
    words: "[NAME]",
    mostWords: 1,
    options: ["json"],
    examples: [
      ["tools", "all tools in a line each"],
      ["tools tp_create_workout", "its inputs with units, and an example"],
      ["tools tp_create_workout --json", "its schemas, as assistants see them"],
    ],
  },
  call: {
    summary: "run one tool: call tp_get_fitness days=28",
    words: "NAME [key=value ... | '{JSON}' | @FILE | -]",
    mostWords: Number.POSITIVE_INFINITY,
    about:
      "Inputs come as key=value, as JSON, from a file (@FILE) or from stdin (-); later ones win. At a terminal the answer is a table or a picture, in a pipe one line of JSON. Deleting asks first; a script says --yes. The modes of serve hold here too.",
    options: ["sandbox", ...SELECTION, "json", "plain", "yes"],
    examples: [
      ["call tp_get_fitness days=90", "your form as a chart"],
      ["call tp_get_weekly_summary week_of=2026-04-08", "a week as bars"],
      ["call tp_validate_structure structure='4x(8m 95%, 3m 50%)' --sandbox", "a session as a profile"],
      ["call tp_create_workout @session.json dry_run=true", "what would be sent, with inputs from a file"],
    ],
  },
  changes: {
    summary: "what was changed through this program, newest first",
    words: "[since=MOMENT]",
    mostWords: Number.POSITIVE_INFINITY,
    options: ["sandbox", "json", "plain"],
    examples: [
      ["changes", "the last twenty calls that changed something"],
      ["changes since=2026-04-10T14:30 limit=100", "all since then"],
    ],
  },
  undo: {
    summary: "take a change back: undo CHANGE_ID, or undo since=MOMENT",
    words: "CHANGE_ID | since=MOMENT",
    mostWords: Number.POSITIVE_INFINITY,
    about:
      "Updates get their earlier values, what was created is deleted, what was deleted is made again under a new id. What was changed again since is left alone unless force=true says otherwise; dry_run=true shows what would be sent. An undo can be undone too.",
    options: ["sandbox", ...SELECTION, "json", "plain", "yes"],
    examples: [
      ["undo mh4x2k1a00ff", "one call; tp-mcp changes shows the ids"],
      ["undo since=14:30 dry_run=true", "what taking back everything since then would send"],
    ],
  },
  sandbox: {
    summary: "run the invented TrainingPeaks until Ctrl-C, for several commands or programs",
    about:
      "Prints its address. Whatever is given TP_MCP_SANDBOX_URL talks to it and sees what others changed.",
    options: ["port", "coach"],
    examples: [["sandbox --port 8080", "then, elsewhere: TP_MCP_SANDBOX_URL=http://127.0.0.1:8080"]],
  },
  demo: {
    summary: "a conversation with the sandbox, no account needed",
    options: [],
    examples: [["demo", "takes some seconds"]],
  },
  completion: {
    summary: "completions for your shell",
    words: "SHELL",
    mostWords: 1,
    about:
      "SHELL is bash, zsh, fish or powershell. Commands, options, tools and the inputs of tools are completed.",
    options: [],
    examples: [
      ["completion bash >> ~/.bashrc", "bash"],
      ["completion zsh > ~/.zfunc/_tp-mcp", "zsh, with ~/.zfunc in fpath"],
      ["completion fish > ~/.config/fish/completions/tp-mcp.fish", "fish"],
      ["completion powershell >> $PROFILE", "PowerShell"],
    ],
  },
  help: {
    summary: "this list, or what a command takes",
    words: "[COMMAND]",
    mostWords: 1,
    options: [],
    examples: [["help call", "the same as call --help"]],
  },
  complete: { summary: "", options: [], examples: [], hidden: true },
  "browser-reader": { summary: "", options: [], examples: [], hidden: true },
  "keychain-helper": { summary: "", options: [], examples: [], hidden: true },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof COMMANDS;

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

export function commandNamed(name: CommandName): Command {
  return COMMANDS[name];
}

/** Those that people call, in the order of the table. */
export const SHOWN_COMMANDS: readonly CommandName[] = Object.keys(COMMANDS).filter(
  (name): name is CommandName => isCommand(name) && !commandNamed(name).hidden,
);
