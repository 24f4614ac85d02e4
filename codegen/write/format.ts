import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { GeneratedFiles } from "./files.js";

/** Larger than anything that is generated. */
const MAX_BYTES = 16_000_000;

/** The files with their TypeScript in the form that Biome gives the hand-written sources. One process formats all. */
export function formatted(root: string, files: GeneratedFiles): GeneratedFiles {
  const folder = mkdtempSync(join(tmpdir(), "tp-mcp-format-"));
  try {
    const { formatter } = JSON.parse(readFileSync(join(root, "biome.json"), "utf8"));
    writeFileSync(join(folder, "biome.json"), JSON.stringify({ formatter, files: { maxSize: MAX_BYTES } }));
    const code = [...files].filter(([path]) => path.endsWith(".ts"));
    for (const [path, text] of code) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");
    execFileSync(process.execPath, [biome, "format", "--write", "--config-path", folder, folder], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    const done = new Map(code.map(([path]) => [path, readFileSync(join(folder, path), "utf8")]));
    return new Map([...files].map(([path, text]) => [path, done.get(path) ?? text]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
