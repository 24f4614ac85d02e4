import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { ROOT } from "./imports.js";

const EXPORTED =
  /^export (?:default )?(?:abstract |async )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm;
const NAMED = /^(?:import|export)\s+(?:type\s+)?(?:\w+,\s*)?\{([^}]*)\}\s+from\s+"(\.[^"]+)"/gm;
/** All of a file's exports, now or at run time. */
const WHOLE = /(?:\* as \w+ from |export \* from |import\()\s*"(\.[^"]+)"/g;

/** Names that each file exports where it declares them. */
export function exportsOf(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return new Map(files.map((file) => [file, [...textOf(file).matchAll(EXPORTED)].map(([, name = ""]) => name)]));
}

/** What other files take by name, as `file#name`; `file#*` where they take a file as a whole. */
export function namesTaken(files: readonly string[]): ReadonlySet<string> {
  return new Set(
    files.flatMap((file) => {
      const text = textOf(file);
      const named = [...text.matchAll(NAMED)].flatMap(([, names = "", from = ""]) =>
        names
          .split(",")
          .map((name) => name.trim().replace(/^type /, "").split(/\s+as\s+/)[0] ?? "")
          .map((name) => `${target(file, from)}#${name}`),
      );
      const whole = [...text.matchAll(WHOLE)].map(([, from = ""]) => `${target(file, from)}#*`);
      return [...named, ...whole];
    }),
  );
}

function target(file: string, from: string): string {
  return relative(ROOT, resolve(ROOT, file, "..", from.replace(/\.js$/, ".ts")));
}

function textOf(file: string): string {
  return readFileSync(resolve(ROOT, file), "utf8");
}
