import { execFileSync } from "node:child_process";
import { BUDGETS, installedPackages } from "../build/budget.js";
import { kilobytes, type Row } from "./table.js";

/** What `npm pack` makes of the last build, and what an installation brings along. */
export function measurePackage(root: string): Row[] {
  const output = execFileSync("npm", ["pack", "--dry-run", "--json"], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [packed]: { size: number; unpackedSize: number }[] = JSON.parse(output);
  if (!packed) throw new Error("npm pack said nothing");
  return [
    { what: "tarball", measured: kilobytes(packed.size) },
    { what: "package, unpacked", measured: kilobytes(packed.unpackedSize) },
    {
      what: "packages of a production installation",
      measured: String(installedPackages(root)),
      allowed: String(BUDGETS.installedPackages),
    },
  ];
}
