import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Plugin } from "esbuild";

/** The parts of undici that we use: without fetch, WebSocket, caches and mocks it is a third of the size. */
const UNDICI = `
import Agent from "undici/lib/dispatcher/agent.js";
import { getGlobalDispatcher } from "undici/lib/global.js";
import send from "undici/lib/api/api-request.js";
export { Agent };
export function request(url, { dispatcher = getGlobalDispatcher(), method = "GET", ...options }) {
  return send.call(dispatcher, { ...options, method, origin: url.origin, path: url.pathname + url.search });
}`;

/** What the SDK asks of its platform, with its light validator instead of AJV. Our tools check their arguments themselves. */
const SDK_PLATFORM = `
export { default as process } from "node:process";
export { CfWorkerJsonSchemaValidator as DefaultJsonSchemaValidator } from "@modelcontextprotocol/server/validators/cf-worker";
export const CORS_IS_POSSIBLE = false;`;

/** What the packages load or carry for cases that never happen here: HTTP/2, form bodies, a second copy of the HTTP parser, OAuth. */
const UNUSED: readonly { files: RegExp; contents: string }[] = [
  { files: /undici\/lib\/dispatcher\/client-h2\.js$/, contents: "module.exports = undefined" },
  { files: /undici\/lib\/web\/fetch\/body\.js$/, contents: "exports.extractBody = undefined" },
  {
    files: /undici\/lib\/llhttp\/llhttp_simd-wasm\.js$/,
    contents: "module.exports = require('./llhttp-wasm.js')",
  },
  { files: /jose\/dist\/webapi\/index\.js$/, contents: "export {}" },
];

/** V8 reads JSON out of a string in about half the time that it takes for an object literal. */
function parsedAtRunTime(path: string): string {
  const json = JSON.stringify(JSON.parse(readFileSync(path, "utf8")));
  return `export default JSON.parse(${JSON.stringify(json)})`;
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
    for (const { files, contents } of UNUSED)
      build.onLoad({ filter: files }, ({ path }) => ({ contents, resolveDir: dirname(path) }));
  },
};
