import { createRequire } from "node:module";
import { brotliCompressSync } from "node:zlib";
import { withLateSchemas, withShortTypeTable } from "./lean-sdk.js";

/** Files of a package that go into the bundle in another form. */
export interface Rewrite {
  files: RegExp;
  to: (code: string) => string;
}

/** Leaves out what the packages load or carry for cases that never happen here. */
export const REWRITES: readonly Rewrite[] = [
  { files: /undici\/lib\/dispatcher\/client-h2\.js$/, to: () => "module.exports = undefined" },
  // Proxies that speak SOCKS: experimental in undici, and refused with a word (src/http/proxy.ts).
  { files: /undici\/lib\/dispatcher\/socks5-proxy-agent\.js$/, to: () => "module.exports = undefined" },
  // Bodies that are forms or streams: ours are text.
  { files: /undici\/lib\/web\/fetch\/body\.js$/, to: () => "exports.extractBody = undefined" },
  {
    files: /undici\/lib\/(core\/util|dispatcher\/client)\.js$/,
    to: (code) => shortAssert(withoutHttpModule(code)),
  },
  { files: /undici\/lib\/(core\/(connect|request)|api\/api-connect)\.js$/, to: shortAssert },
  { files: /undici\/lib\/dispatcher\/client-h1\.js$/, to: (code) => shortAssert(withReadyParser(code)) },
  // A second copy of the HTTP parser, for processors that have SIMD.
  {
    files: /undici\/lib\/llhttp\/llhttp_simd-wasm\.js$/,
    to: () => "module.exports = require('./llhttp-wasm.js')",
  },
  { files: /undici\/lib\/llhttp\/llhttp-wasm\.js$/, to: withPackedParser },
  { files: /undici\/lib\/llhttp\/constants\.js$/, to: usedParserConstants },
  { files: /zod\/v4\/core\/memoizer\.js$/, to: withoutMemory },
  { files: /zod\/v4\/core\/(json-schema-processors|to-json-schema)\.js$/, to: withoutJsonSchemas },
  { files: /@modelcontextprotocol\/core\/dist\/(schemas|auth)-[^/]+\.mjs$/, to: withLateSchemas },
  {
    files: /@modelcontextprotocol\/(server|client)\/dist\/src-[^/]+\.mjs$/,
    to: (code) => withLateSchemas(withShortTypeTable(code)),
  },
];

/** undici loads Node's own HTTP client for one number, which is Node's default here, and to recognise its messages. */
function withoutHttpModule(code: string): string {
  const parts = code.split("require('node:http')");
  if (parts.length !== 2) throw new Error("undici no longer loads node:http once");
  return parts.join("{ maxHeaderSize: 16384 }");
}

/** Node's own comes with what it takes to explain a failure; undici only ever calls the function. */
function shortAssert(code: string): string {
  const parts = code.split("require('node:assert')");
  if (parts.length !== 2 || /\bassert\.\w/.test(code))
    throw new Error("undici uses more of node:assert than the function");
  return parts.join("(held) => { if (!held) throw new Error('undici is in a state it should not be in') }");
}

/** The parser is compiled when the file is loaded, which is ahead of the first call, and not at the first connection. */
function withReadyParser(code: string): string {
  const lazy = "let llhttpInstance = null";
  if (code.split(lazy).length !== 2)
    throw new Error("undici no longer compiles its parser at the first connection");
  return code.replace(lazy, "let llhttpInstance = lazyllhttp()");
}

/** The parser is a program in base64, which packs badly; packed first it takes a third less of what is published. */
function withPackedParser(code: string): string {
  const program = /'([A-Za-z\d+/=]{10000,})'/.exec(code)?.[1];
  if (!program) throw new Error("undici no longer carries its parser as base64");
  const packed = brotliCompressSync(Buffer.from(program, "base64")).toString("base64");
  return `const { brotliDecompressSync } = require("node:zlib");
let parser;
Object.defineProperty(module, "exports", { get: () => (parser ??= brotliDecompressSync(Buffer.from("${packed}", "base64"))) });`;
}

/** Of several tables that undici works out when it is loaded, the two that it reads. */
function usedParserConstants(): string {
  const { ERROR, TYPE } = createRequire(import.meta.url)("undici/lib/llhttp/constants.js");
  return `module.exports = ${JSON.stringify({ ERROR, TYPE })}`;
}

/**
 * Before its first use zod walks each schema through, to find out whether a value that contains itself could be met. Everything that
 * is checked here was JSON or is about to be, which can't.
 */
function withoutMemory(code: string): string {
  const names = [...code.matchAll(/^export (?:function|class) ([\w$]+)/gm)].map(([, name]) => name).sort();
  if (names.join() !== "$ZodCyclicError,isBackEdge,isRecursiveSchema,memoizer")
    throw new Error(`zod's memoizer exports ${names.join(", ")}`);
  return `class $ZodCyclicError extends Error {}
const never = () => false, none = () => undefined;
export { $ZodCyclicError, never as isBackEdge, never as isRecursiveSchema, none as memoizer };`;
}

/** JSON schemas are written when the server is built. Whoever asks a schema for one at run time is told so. */
function withoutJsonSchemas(code: string): string {
  const names = [...code.matchAll(/^export (?:(?:const|function) (\w+)|\{ \w+ as (\w+) \})/gm)].map(
    ([, own, renamed]) => `refused as ${own ?? renamed}`,
  );
  return `const refused = () => { throw new Error("a JSON schema at run time"); };
export { ${names.join(", ")} };`;
}
