import { posix } from "node:path";
import { CodeBlockWriter } from "ts-morph";
import type { Place } from "../model/place.js";
import { listed } from "./layout.js";

/** A stretch of generated text and the place in YAML that it was made from. */
export interface Region {
  start: number;
  end: number;
  place: Place;
  /** For expressions: the offset in the YAML text of every generated character. */
  offsets?: readonly number[];
}

export interface EmittedFile {
  /** Path below the repository: `generated/tools/workouts/tp_get_workout.ts`. */
  path: string;
  text: string;
  regions: Region[];
}

/** Prints one TypeScript file: collects the imports while printing and remembers which YAML made what. */
export class SourceWriter {
  readonly out = new CodeBlockWriter({ indentNumberOfSpaces: 2, useTabs: false, newLine: "\n" });
  private readonly regions: Region[] = [];
  private readonly values = new Map<string, Set<string>>();
  private readonly types = new Map<string, Set<string>>();
  /** Name in this file -> the module it came from. */
  private readonly owners = new Map<string, string>();

  /** @param path of the file being printed, below the repository */
  constructor(readonly path: string) {}

  /**
   * Imports a value and gives its name for printing.
   * @param module below the repository: `src/tool/patch.ts`, or a package
   * @param name as exported, or `* as name` for a whole package
   */
  use(module: string, name: string): string {
    if (module === this.path) return name;
    const local = this.localName(module, name);
    collect(this.values, module, local === name ? name : `${name} as ${local}`);
    return local;
  }

  /** The name itself, or with a number behind it where another module's is called the same. */
  private localName(module: string, name: string): string {
    for (let count = 1; ; count++) {
      const local = count === 1 ? name : `${name}${count}`;
      const owner = this.owners.get(local) ?? module;
      this.owners.set(local, owner);
      if (owner === module) return local;
    }
  }

  useType(module: string, name: string): string {
    collect(this.types, module, name);
    return name;
  }

  /** Runs `write` and ties what it printed to `place`. */
  region(place: Place, write: () => void, offsetsOf?: (printed: string) => readonly number[]): void {
    const start = this.out.getLength();
    write();
    const end = this.out.getLength();
    const offsets = offsetsOf?.(this.out.toString().slice(start, end));
    this.regions.push({ start, end, place, offsets });
  }

  /** The finished file: header, sorted imports, body. @param source the YAML that it came from, as the header names it */
  finish(source: string): EmittedFile {
    const head = [`${header(source)}`, ...this.importLines()].join("\n");
    const prefix = `${head}\n\n`;
    const shift = ({ start, end, ...rest }: Region): Region => ({
      start: start + prefix.length,
      end: end + prefix.length,
      ...rest,
    });
    return {
      path: this.path,
      text: `${prefix}${this.out.toString().trim()}\n`,
      regions: this.regions.map(shift),
    };
  }

  /** Packages first, then files from the farthest folder to the nearest. */
  private importLines(): string[] {
    const modules = [...new Set([...this.values.keys(), ...this.types.keys()])];
    const paths = modules.map((module) => ({ module, from: this.relative(module) }));
    return paths.sort(packagesFirst).flatMap(({ module, from }) => {
      const values = this.values.get(module) ?? new Set();
      const types = [...(this.types.get(module) ?? [])].filter((name) => !values.has(name));
      return [
        ...(types.length > 0 ? [importLine("import type", types, from)] : []),
        ...(values.size > 0 ? [importLine("import", [...values], from)] : []),
      ];
    });
  }

  private relative(module: string): string {
    if (!module.includes("/")) return module;
    const path = posix.relative(posix.dirname(this.path), module).replace(/\.ts$/, ".js");
    return path.startsWith(".") ? path : `./${path}`;
  }
}

function packagesFirst(a: { from: string }, b: { from: string }): number {
  const [left, right] = [a, b].map(({ from }) => `${from.startsWith(".") ? 1 : 0}${from}`);
  return (left ?? "") < (right ?? "") ? -1 : 1;
}

/** A whole module comes as `* as name`, everything else by name. */
function importLine(keyword: string, names: readonly string[], from: string): string {
  const [first = ""] = names;
  const end = ` from ${JSON.stringify(from)};`;
  if (first.startsWith("* as ")) return `${keyword} ${first}${end}`;
  return `${keyword} ${listed([...names].sort(), ["{ ", " }"])}${end}`;
}

/** The first line of every generated file: where it came from and how to make it again. */
export function header(source: string): string {
  return `// Generated from ${source} by \`npm run codegen\`. Do not edit.`;
}

function collect(map: Map<string, Set<string>>, module: string, name: string): void {
  map.set(module, (map.get(module) ?? new Set()).add(name));
}
