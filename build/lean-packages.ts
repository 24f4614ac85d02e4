import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Plugin, PluginBuild } from "esbuild";
import { REWRITES } from "./rewrites.js";

/** The part of undici that we use: without fetch, WebSocket, caches and mocks it is a third of the size. */
const UNDICI = `
export { default as Agent } from "undici/lib/dispatcher/agent.js";
export { default as buildConnector } from "undici/lib/core/connect.js";`;

/** What only the way through a proxy needs, in a chunk of its own. A proxy is asked with CONNECT. */
const UNDICI_PROXY = `
import Dispatcher from "undici/lib/dispatcher/dispatcher.js";
import connect from "undici/lib/api/api-connect.js";
Object.assign(Dispatcher.prototype, { connect });
export { default as EnvHttpProxyAgent } from "undici/lib/dispatcher/env-http-proxy-agent.js";
export { default as Pool } from "undici/lib/dispatcher/pool.js";`;
const PROXY_USER = /\/proxied-dispatcher\.ts$/;

/**
 * What the SDK asks of its platform. Its validators check answers to elicitations, which we never send, and answers to the
 * demo, which checks them itself; so neither AJV nor the light one comes along.
 */
const SDK_PLATFORM = `
export { default as process } from "node:process";
export class DefaultJsonSchemaValidator {
  getValidator() {
    return (data) => ({ valid: true, data });
  }
}
export const CORS_IS_POSSIBLE = false;`;

const ENTRANCES: Readonly<Record<string, string>> = {
  undici: UNDICI,
  "undici through a proxy": UNDICI_PROXY,
};

/** A file of its own beside the chunks: as part of one, its text would stay in memory as long as the code. */
function besideCode(path: string): string {
  return JSON.stringify(JSON.parse(readFileSync(path, "utf8")));
}

/** What only the sandbox reads: it may take a moment longer there, and is a good deal smaller to publish. */
function unpackedAtRunTime(path: string): string {
  const json = JSON.stringify(JSON.parse(readFileSync(path, "utf8")));
  const packed = brotliCompressSync(Buffer.from(json)).toString("base64");
  return `import { brotliDecompressSync } from "node:zlib";
export default JSON.parse(brotliDecompressSync(Buffer.from("${packed}", "base64")).toString());`;
}

/** Puts slim entrances in front of packages of which most would be dead weight. A path that an update moves fails the build. */
export const leanPackages: Plugin = {
  name: "lean-packages",
  setup(build) {
    build.onResolve(
      { filter: /^undici$|^@modelcontextprotocol\/\w+\/_shims$/ },
      ({ path, importer, resolveDir }) => ({
        path: path === "undici" && PROXY_USER.test(importer) ? "undici through a proxy" : path,
        namespace: "lean",
        pluginData: resolveDir,
      }),
    );
    build.onLoad({ filter: /.*/, namespace: "lean" }, ({ path, pluginData }) => ({
      contents: ENTRANCES[path] ?? SDK_PLATFORM,
      resolveDir: pluginData,
    }));
    build.onLoad({ filter: /\/generated\/openapi\.json$/ }, ({ path }) => ({
      contents: unpackedAtRunTime(path),
    }));
    build.onLoad({ filter: /\/generated\/[\w-]+\.json$/ }, ({ path }) => ({
      contents: besideCode(path),
      loader: "copy",
    }));
    rewriteFiles(build);
  },
};

function rewriteFiles(build: PluginBuild): void {
  const unmet = new Set(REWRITES);
  for (const rewrite of REWRITES)
    build.onLoad({ filter: rewrite.files }, ({ path }) => {
      unmet.delete(rewrite);
      return { contents: rewrite.to(readFileSync(path, "utf8")), resolveDir: dirname(path) };
    });
  build.onEnd(() => ({
    errors: [...unmet].map(({ files }) => ({ text: `nothing in the bundle matches ${files}` })),
  }));
}
