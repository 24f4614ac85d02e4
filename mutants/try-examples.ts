import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { SpecTexts } from "../codegen/read/load-specs.js";
import { type GeneratedFiles, writeFiles } from "../codegen/write/files.js";
import type { RegistryEntry } from "../src/tool/registry-entry.js";
import { checksOf, shownIn } from "../tests/kit/example.js";

/** A repository beside the real one: its own `generated/`, everything else by links. Each is new, since a module is loaded only once. */
export class Workshop {
  private readonly folder = mkdtempSync(join(tmpdir(), "mutants-"));

  constructor(private readonly root: string) {}

  /** The tools of these files. */
  async registryOf(files: GeneratedFiles): Promise<readonly RegistryEntry[]> {
    const { folder } = this;
    // What a tool keeps or saves on this machine stays in here.
    process.env.TP_MCP_CONFIG_DIR = join(folder, "config");
    for (const name of ["src", "node_modules", "package.json"])
      symlinkSync(join(this.root, name), join(folder, name));
    writeFiles(folder, new Map([...files].filter(([path]) => path.endsWith(".ts"))));
    const { registry } = (await import(join(folder, "generated/registry.ts"))) as {
      registry: RegistryEntry[];
    };
    return registry;
  }

  close(): void {
    rmSync(this.folder, { recursive: true });
  }
}

/** The first thing that goes otherwise than an example says; undefined when all is as it should be. */
export async function firstMistake(
  registry: readonly RegistryEntry[],
  specs: SpecTexts,
  file: string,
): Promise<string | undefined> {
  const name = basename(file, ".yaml");
  const entry = registry.find((one) => one.name === name);
  if (!entry) return `${name} is not in the registry`;
  for (const { name: check, mistakes } of checksOf(shownIn(specs, file))) {
    const [mistake] = await mistakes(entry).catch((error: unknown) => [String(error)]);
    if (mistake) return `${check}: ${mistake}`;
  }
  return undefined;
}
