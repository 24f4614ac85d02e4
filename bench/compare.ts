import { resolve } from "node:path";
import { measureStarts, startRows } from "./start.js";
import type { Command } from "./stdio-server.js";
import { table } from "./table.js";

/** `make bench-compare CMD="..."`: another stdio MCP server, started in turn with ours. */
const [file, ...args] = (process.argv[2] ?? "").split(" ").filter(Boolean);
if (!file) {
  process.stderr.write('error: which server?\nhint: make bench-compare CMD="npx some-server --stdio"\n');
  process.exitCode = 2;
} else await compare({ file, args });

async function compare(other: Command): Promise<void> {
  const cli = resolve(import.meta.dirname, "../dist/cli.js");
  const [ours, theirs] = await measureStarts([
    { file: process.execPath, args: [cli, "serve", "--sandbox"] },
    other,
  ]);
  if (!ours || !theirs) return;
  const rowsOfTheirs = startRows(theirs);
  const rows = startRows(ours).map((row, index) => ({
    what: row.what.replace(/, \d+ tools$/, `, ${ours.tools.length} and ${theirs.tools.length} tools`),
    measured: row.measured,
    baseline: rowsOfTheirs[index]?.measured ?? "",
  }));
  process.stdout.write(
    `measured: tp-mcp; baseline: ${[other.file, ...other.args].join(" ")}\n\n${table(rows)}\n`,
  );
}
