import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where desktop clients run: the keyring's native part of each goes into the bundle. */
const PLATFORMS = [
  "darwin-arm64",
  "darwin-x64",
  "linux-arm64-gnu",
  "linux-x64-gnu",
  "win32-arm64-msvc",
  "win32-x64-msvc",
] as const;

/**
 * Fetches the native parts with npm, of the version and with the hash that the lock file has.
 * @returns their folders, below `folder`
 * @throws Error for a package whose hash is another
 */
export function fetchNatives(root: string, folder: string): string[] {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  return PLATFORMS.map((platform) => {
    const name = `@napi-rs/keyring-${platform}`;
    const locked: { version: string; integrity: string } = packages[`node_modules/${name}`];
    const target = join(folder, platform);
    mkdirSync(target, { recursive: true });
    const packed = execFileSync("npm", ["pack", "--json", `${name}@${locked.version}`], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [file]: { filename: string; integrity: string }[] = JSON.parse(packed);
    if (file?.integrity !== locked.integrity) throw new Error(`${name} is not what package-lock.json says`);
    execFileSync("tar", ["-xzf", join(folder, file.filename), "-C", target]);
    return join(target, "package");
  });
}
