import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import ts from "typescript";

export const ROOT = resolve(import.meta.dirname, "../..");

/** Path of every file -> paths of the files it names in imports and exports, types included. What is loaded later counts too. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** @param folders below the repository; `generated` holds files that others import */
export function importsOf(folders: readonly string[]): Imports {
  return new Map(sourceFiles(folders).map((file) => [file, importedBy(resolve(ROOT, file))]));
}

/** Paths of all TypeScript files in these folders of the repository. */
export function sourceFiles(folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name))),
  );
}

function importedBy(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"));
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith("."))
    .map(({ fileName }) => relative(ROOT, resolve(file, "..", fileName.replace(/\.js$/, ".ts"))));
}

/** Circles of imports, each as the files on its way. Loading at run time opens a circle of values, but not of types. */
export function circlesIn(imports: Imports): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file);
    if (start >= 0) circles.push([...way.slice(start), file].join(" > "));
    if (start >= 0 || done.has(file)) return;
    for (const next of imports.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return circles;
}

/** The files that `roots` load, directly or through others. */
export function reachedFrom(imports: Imports, roots: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const next of imports.get(file) ?? []) visit(next);
  };
  for (const root of roots) visit(root);
  return reached;
}
