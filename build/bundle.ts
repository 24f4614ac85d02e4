import { relative, resolve } from "node:path";
import { build, transform } from "esbuild";
import { AS_COMMON_JS, commonJs, type SharedHelpers, sharedHelpers } from "./common-js.js";
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
    assetNames: "chunks/[name]-[hash]",
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
  const shared = await sharedHelpers(TARGET);
  const files = await Promise.all(
    outputFiles.map(({ path, text }) => published(relative(outdir, path), text, shared, maps)),
  );
  return {
    files: new Map([...files.flat(), [`chunks/${shared.name}`, shared.code], COMMON_JS]),
    inputs: Object.keys(metafile.inputs),
  };
}

/** The repository's own package.json says that `.js` files are ES modules. */
const COMMON_JS = ["package.json", '{"type":"commonjs"}\n'] as const;

/** Zod compiles a schema into a function when it is first used; a server that checks little is ready sooner without. */
const ZOD_WITHOUT_COMPILER = "globalThis.__zod_globalConfig = { jitless: true };";

/** A file of esbuild's as it is published. */
async function published(
  path: string,
  text: string,
  shared: SharedHelpers,
  maps: boolean,
): Promise<[string, string][]> {
  if (path.endsWith(".json")) return [[path, text]];
  const { code, map } =
    path === ENTRY.path ? await entry(text, maps) : await commonJs(text, shared, { target: TARGET, maps });
  return [[path, code], ...(maps ? ([[`maps/${path}.map`, map]] satisfies [string, string][]) : [])];
}

/** The one file that an old Node reads stands alone. */
function entry(text: string, maps: boolean) {
  const { target } = ENTRY;
  const sourcemap = maps ? "external" : false;
  return transform(text, { ...AS_COMMON_JS, target, minify: true, banner: ZOD_WITHOUT_COMPILER, sourcemap });
}
