import { createHash } from "node:crypto";
import { type TransformOptions, transform } from "esbuild";

/** A file that the chunks beside it require. */
export interface SharedHelpers {
  name: string;
  code: string;
  /** What is in it. */
  defined: readonly string[];
}

/** A module that needs every helper. */
const NEEDS_ALL = `import all from "a"; export { all }; import("b");`;
/** esbuild writes the helpers that a CommonJS file needs at its head. */
const HELPERS = /^(?:var __\w+ = [\s\S]*?;\n(?=[a-z]))+/;
/** Those of them that a module calls. */
const CALLED = ["__export", "__toCommonJS", "__toESM"];

export const AS_COMMON_JS: TransformOptions = {
  format: "cjs",
  platform: "node",
  legalComments: "none",
  supported: { "dynamic-import": false },
};

/** The helpers as one file instead of a copy in each chunk, where they are longer than most of what they help. */
export async function sharedHelpers(target: string): Promise<SharedHelpers> {
  const { code } = await transform(NEEDS_ALL, { ...AS_COMMON_JS, target });
  const [helpers = ""] = HELPERS.exec(code) ?? [];
  const defined = namesIn(helpers);
  if (CALLED.some((name) => !defined.includes(name))) throw new Error(UNEXPECTED);
  const module = `${helpers}module.exports = { ${CALLED.join(", ")} };`;
  const { code: shared } = await transform(module, { ...AS_COMMON_JS, target, minify: true });
  const hash = createHash("sha256").update(shared).digest("hex").slice(0, 8).toUpperCase();
  return { name: `helpers-${hash}.js`, code: shared, defined };
}

/** A chunk as CommonJS, minified. @param shared stands beside it */
export async function commonJs(
  text: string,
  shared: SharedHelpers,
  { target, maps }: { target: string; maps: boolean },
): Promise<{ code: string; map: string }> {
  const written = await transform(text, { ...AS_COMMON_JS, target, sourcemap: maps ? "inline" : false });
  const code = written.code.replace(HELPERS, (helpers) => requireFrom(shared, helpers));
  return transform(code, { ...AS_COMMON_JS, target, minify: true, sourcemap: maps ? "external" : false });
}

/** As many lines as the helpers had, so that source maps stay right. */
function requireFrom({ name, defined }: SharedHelpers, helpers: string): string {
  if (namesIn(helpers).some((one) => !defined.includes(one))) throw new Error(UNEXPECTED);
  const lines = helpers.split("\n").length - 1;
  return `var { ${CALLED.join(", ")} } = require("./${name}");${"\n".repeat(lines)}`;
}

const UNEXPECTED = "esbuild writes its CommonJS helpers otherwise than build/common-js.ts expects";

function namesIn(helpers: string): string[] {
  return [...helpers.matchAll(/^var (\w+) = /gm)].map(([, name = ""]) => name);
}
