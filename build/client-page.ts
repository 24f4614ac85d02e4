import { linkFor, pasted } from "../src/cli/config/block.js";
import { CLIENT_NAMES, clientNamed } from "../src/cli/config/clients.js";
import { ownCommand } from "../src/cli/config/connect.js";

const BLOCK = { command: "npx", args: ["-y", "tp-mcp", "serve"], env: {} };

/** `docs/clients.md`, from the table of clients that `tp-mcp config` works with. A test holds the page against this. */
export function clientPage(): string {
  return [
    "# Clients",
    "",
    "Every client that `tp-mcp config NAME --write` can tell of this server: where it keeps its servers, and what stands there. `tp-mcp config NAME`",
    "shows the same with the paths of your computer. The blocks below are for the published package; from a clone, `command` and `args` are the paths that",
    "`config` prints.",
    "",
    ...CLIENT_NAMES.flatMap(section),
  ].join("\n");
}

function section(name: (typeof CLIENT_NAMES)[number]): string[] {
  const client = clientNamed(name);
  const { title, files, command, format, after } = client;
  const places =
    "length" in files
      ? [`- File: ${list(files)}`]
      : [
          `- File on macOS: ${list(files.darwin)}`,
          `- File on Windows: ${list(files.win32)}`,
          `- File on Linux: ${list(files.linux)}`,
        ];
  const block =
    format === "json" ? ["", "```json", JSON.stringify(pasted(client, BLOCK), null, 2), "```"] : [];
  return [
    `## ${title}`,
    "",
    `- \`tp-mcp config ${name} --write\``,
    ...(command ? [`- Its own command: \`${ownCommand(client, BLOCK)}\``] : []),
    ...(linkFor(client, BLOCK) ? [`- A link that adds it: the last line of \`tp-mcp config ${name}\``] : []),
    ...places,
    `- Then: ${after}`,
    ...block,
    "",
  ];
}

/** `%NAME|fallback%` as people write it. */
function list(places: readonly string[]): string {
  return places.map((place) => `\`${place.replace(/%[A-Z_]+\|([^%]*)%/g, "$1")}\``).join(", else ");
}
