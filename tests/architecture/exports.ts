import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { ROOT } from "./imports.js";

const EXPORTED =
  /^export (?:default )?(?:abstract |async )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm;
const PASSED_ON = /^export\s+(?:type\s+)?\{([^}]*)\}\s+from/gm;
const NAMED = /^(?:import|export)\s+(?:type\s+)?(?:\w+,\s*)?\{([^}]*)\}\s+from\s+"(\.[^"]+)"/gm;
/** All of a file's exports, now or at run time. */
const WHOLE = /(?:\* as \w+ from |export \* from |import\()\s*"(\.[^"]+)"/g;

/** An exported name. Types may be exported for whoever reads the signature that names them. */
export interface Exported {
  name: string;
  isType: boolean;
  /** Whether its own file uses it, too. */
  isUsedHere: boolean;
}

/** Names that each file exports, those of others that it passes on among them. */
export function exportsOf(files: readonly string[]): ReadonlyMap<string, readonly Exported[]> {
  return new Map(
    files.map((file) => {
      const text = textOf(file);
      const own = [...text.matchAll(EXPORTED)].map(([line, name = ""]) => ({
        name,
        isType: /(?:interface|type) \w+$/.test(line),
        isUsedHere: text.split(new RegExp(`\\b${name}\\b`)).length > 2,
      }));
      const passedOn = [...text.matchAll(PASSED_ON)].flatMap(([, names = ""]) =>
        namesIn(names, 1).map((name) => ({ name, isType: false, isUsedHere: true })),
      );
      return [file, [...own, ...passedOn]];
    }),
  );
}

/** What other files take by name, as `file#name`; `file#*` where they take a file as a whole. */
export function namesTaken(files: readonly string[]): ReadonlySet<string> {
  return new Set(
    files.flatMap((file) => {
      const text = textOf(file);
      const named = [...text.matchAll(NAMED)].flatMap(([, names = "", from = ""]) =>
        namesIn(names, 0).map((name) => `${target(file, from)}#${name}`),
      );
      const whole = [...text.matchAll(WHOLE)].map(([, from = ""]) => `${target(file, from)}#*`);
      return [...named, ...whole];
    }),
  );
}

/** @param side of `there as here`: 0 is what it is called there */
function namesIn(list: string, side: 0 | 1): string[] {
  return list
    .split(",")
    .map((one) => one.trim().replace(/^type /, ""))
    .filter(Boolean)
    .map((one) => one.split(/\s+as\s+/).at(side === 0 ? 0 : -1) ?? one);
}

function target(file: string, from: string): string {
  return relative(ROOT, resolve(ROOT, file, "..", from.replace(/\.js$/, ".ts")));
}

function textOf(file: string): string {
  return readFileSync(resolve(ROOT, file), "utf8");
}
