import { execFileSync } from "node:child_process";
import { cpus } from "node:os";
import { resolve } from "node:path";
import { measureGenerator } from "./generator.js";
import { measureOverhead } from "./overhead.js";
import { measurePackage } from "./package.js";
import { measureRequests } from "./requests.js";
import { measureRoster } from "./roster.js";
import { measureSeason } from "./season.js";
import { measureStarts, startRows } from "./start.js";
import { measureStructure } from "./structure.js";
import { milliseconds, type Row, table } from "./table.js";

/** `make bench`: every figure that has a baseline stands beside it, measured in the same run. */
const root = resolve(import.meta.dirname, "..");
const cli = resolve(root, "dist/cli.js");

// Chunks of earlier builds would be packed too.
execFileSync("npm", ["run", "-s", "build", "--", "--clean"], { cwd: root, stdio: "inherit" });
const starts = await measureStarts([{ file: process.execPath, args: [cli, "serve", "--sandbox"] }]);
const rows: Row[] = [
  ...starts.flatMap(startRows),
  ...(await measureOverhead(cli)),
  ...(await measureRequests(cli)),
  ...(await measureRoster(cli)),
  ...(await measureSeason(cli)),
  ...measurePackage(root),
  ...structureRows(),
  ...(await measureGenerator(root)),
];
process.stdout.write(
  `Node ${process.versions.node}, ${process.platform}, ${cpus().length} cores\n\n${table(rows)}\n`,
);

function structureRows(): Row[] {
  return measureStructure().map(({ name, milliseconds: time }) => ({
    what: name,
    measured: milliseconds(time),
  }));
}
