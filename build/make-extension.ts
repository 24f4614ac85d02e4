import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { packExtension, validateManifest } from "@anthropic-ai/mcpb";
import { layOutExtension } from "./extension.js";
import { fetchNatives } from "./natives.js";
import { packageFacts } from "./package-facts.js";

/** `npm run bundle`: `tp-mcp-VERSION.mcpb`, which Claude Desktop and others install by a double click. Needs a build, and npm's registry. */
const root = resolve(import.meta.dirname, "..");
const work = mkdtempSync(join(tmpdir(), "tp-mcp-bundle-"));
try {
  const folder = join(work, "bundle");
  layOutExtension(root, folder, fetchNatives(root, join(work, "natives")));
  if (!validateManifest(join(folder, "manifest.json"))) throw new Error("the manifest is not valid");
  const { name, version } = packageFacts(root);
  const outputPath = join(root, `${name}-${version}.mcpb`);
  if (!(await packExtension({ extensionPath: folder, outputPath, silent: true })))
    throw new Error("the bundle could not be packed");
  process.stdout.write(`${outputPath}: ${(statSync(outputPath).size / 1e6).toFixed(1)} MB\n`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
