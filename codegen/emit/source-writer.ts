import { posix } from "node:path";
import { CodeBlockWriter } from "ts-morph";
import type { Node } from "yaml";
import type { SpecFile } from "../read/spec-file.js";

/** A stretch of generated text and the YAML node it was made from. */
export interface Region {
  start: number;
  end: number;
  spec: SpecFile;
  node: Node;
  /** For expressions: the offset in the YAML text of every generated character. */
  places?: readonly number[];
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

  /** @param path of the file being printed, below the repository */
  constructor(readonly path: string) {}

  /**
   * Imports a value and gives its name for printing.
   * @param module below the repository: `src/runtime/patch.ts`, or a package
   * @param name as exported, or `* as name` for a whole package
   */
  use(module: string, name: string): string {
    if (module === this.path) return name;
    return collect(this.values, module, name);
  }

  useType(module: string, name: string): string {
    return collect(this.types, module, name);
  }

  /** Runs `write` and ties what it printed to `node`. */
  region(
    spec: SpecFile,
    node: Node,
    write: () => void,
    places?: (printed: string) => readonly number[],
  ): void {
    const start = this.out.getLength();
    write();
    const end = this.out.getLength();
    const printed = places && this.out.toString().slice(start, end);
    this.regions.push({
      start,
      end,
      spec,
      node,
      ...(printed !== undefined && places ? { places: places(printed) } : {}),
    });
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

  private importLines(): string[] {
    const modules = [...new Set([...this.values.keys(), ...this.types.keys()])].sort();
    return modules.flatMap((module) => {
      const values = this.values.get(module) ?? new Set();
      const types = [...(this.types.get(module) ?? [])].filter((name) => !values.has(name));
      const from = module.includes("/") ? `"${this.relative(module)}"` : `"${module}"`;
      return [
        ...(types.length > 0 ? [`import type { ${types.sort().join(", ")} } from ${from};`] : []),
        ...(values.size > 0 ? [`import ${bindings(values)} from ${from};`] : []),
      ];
    });
  }

  private relative(module: string): string {
    const path = posix.relative(posix.dirname(this.path), module).replace(/\.ts$/, ".js");
    return path.startsWith(".") ? path : `./${path}`;
  }
}

/** A whole module comes as `* as name`, everything else by name. */
function bindings(names: ReadonlySet<string>): string {
  const [first = ""] = names;
  return first.startsWith("* as ") ? first : `{ ${[...names].sort().join(", ")} }`;
}

/** The first line of every generated file: where it came from and how to make it again. */
export function header(source: string): string {
  return `// Generated from ${source} by \`npm run codegen\`. Do not edit.`;
}

/** Text safe inside a doc comment. */
export function docText(text: string): string {
  return text.replaceAll("*/", "*\\/").replace(/\s+/g, " ").trim();
}

function collect(map: Map<string, Set<string>>, module: string, name: string): string {
  const names = map.get(module) ?? new Set();
  map.set(module, names.add(name));
  return name;
}
