import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Plugin, PluginBuild } from "esbuild";
import { REWRITES } from "./rewrites.js";

/** The part of undici that we use: without fetch, WebSocket, caches and mocks it is a third of the size. */
const UNDICI = `export { default as Agent } from "undici/lib/dispatcher/agent.js";`;

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

/** V8 reads JSON out of a string in about half the time that it takes for an object literal. */
function parsedAtRunTime(path: string): string {
  const value: unknown = JSON.parse(readFileSync(path, "utf8"));
  const json = path.endsWith("openapi.json") ? JSON.stringify(value, withoutProse) : JSON.stringify(value);
  return `export default JSON.parse(${JSON.stringify(json)})`;
}

/** The sandbox checks bodies against the contract; what its texts say to people is dead weight there. */
function withoutProse(key: string, value: unknown): unknown {
  return typeof value === "string" && /^(description|summary)$/.test(key) ? undefined : value;
}

/** Puts slim entrances in front of packages of which most would be dead weight. A path that an update moves fails the build. */
export const leanPackages: Plugin = {
  name: "lean-packages",
  setup(build) {
    build.onResolve({ filter: /^undici$|^@modelcontextprotocol\/\w+\/_shims$/ }, ({ path, resolveDir }) => ({
      path,
      namespace: "lean",
      pluginData: resolveDir,
    }));
    build.onLoad({ filter: /.*/, namespace: "lean" }, ({ path, pluginData }) => ({
      contents: path === "undici" ? UNDICI : SDK_PLATFORM,
      resolveDir: pluginData,
    }));
    build.onLoad({ filter: /\/generated\/\w+\.json$/ }, ({ path }) => ({ contents: parsedAtRunTime(path) }));
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
