import { relative, resolve } from "node:path";
import { build, transform } from "esbuild";
import { leanPackages } from "./lean-packages.js";

export interface Bundle {
  /** Path below `dist/` -> text. */
  files: Map<string, string>;
  /** Paths of the files whose code is inside, packages' files included. */
  inputs: string[];
}

/** A package of its own after installation: it is native. */
const NATIVE = ["@napi-rs/keyring"];
const TARGET = "node20.18";
/** The entry has to be read by the Node that it tells to be too old. */
const ENTRY = { path: "cli.js", target: "es2015" };

/**
 * Bundles the command line into `cli.js` and chunks that are loaded when they are first used: a server that is only
 * looked at reads neither a tool's code nor the HTTP client. The chunks are CommonJS because Node starts those faster
 * than ES modules (docs/performance.md).
 * @param root absolute path of the repository
 */
export async function bundle(root: string, { maps }: { maps: boolean }): Promise<Bundle> {
  const outdir = resolve(root, "dist");
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["src/cli.ts"],
    outdir,
    chunkNames: "chunks/[name]-[hash]",
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    platform: "node",
    format: "esm",
    target: TARGET,
    minifySyntax: true,
    minifyIdentifiers: true,
    legalComments: "none",
    sourcemap: maps ? "inline" : false,
    external: NATIVE,
    // Its other entrance hides what it requires from bundlers.
    alias: { "jsonc-parser": "jsonc-parser/lib/esm/main.js" },
    plugins: [leanPackages],
  });
  const chunks = await Promise.all(
    outputFiles.map(async ({ path, text }) => commonJs(relative(outdir, path), text, maps)),
  );
  return {
    files: new Map([...chunks.flat(), COMMON_JS]),
    inputs: Object.keys(metafile.inputs),
  };
}

/** The repository's own package.json says that `.js` files are ES modules. */
const COMMON_JS = ["package.json", '{"type":"commonjs"}\n'] as const;

/** Zod compiles a schema into a function when it is first used; a server that checks little is ready sooner without. */
const ZOD_WITHOUT_COMPILER = "globalThis.__zod_globalConfig = { jitless: true };";

async function commonJs(path: string, text: string, maps: boolean): Promise<[string, string][]> {
  const { code, map } = await transform(text, {
    format: "cjs",
    platform: "node",
    target: path === ENTRY.path ? ENTRY.target : TARGET,
    supported: { "dynamic-import": false },
    minify: true,
    banner: path === ENTRY.path ? ZOD_WITHOUT_COMPILER : "",
    legalComments: "none",
    sourcemap: maps ? "external" : false,
  });
  return [[path, code], ...(maps ? ([[`maps/${path}.map`, map]] satisfies [string, string][]) : [])];
}
