import { posix } from "node:path";
import type { GeneratedFiles } from "../codegen/write/files.js";

/** `specs/tools/rides/tp_get_rides.yaml` -> what is printed of it. */
export function moduleOf(spec: string): string {
  return spec.replace(/^specs\/(.*)\.yaml$/, "generated/$1.ts");
}

/** The generated files that are otherwise than before. */
export function changedFiles(before: GeneratedFiles, after: GeneratedFiles): Set<string> {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return new Set([...paths].filter((path) => before.get(path) !== after.get(path)));
}

/** Of tools those that run anything of these files, on whatever way. @param specs `specs/tools/rides/tp_get_rides.yaml` */
export function toolsTouched(
  files: GeneratedFiles,
  changed: ReadonlySet<string>,
  specs: readonly string[],
): string[] {
  const touches = new Map<string, boolean>();
  const isTouched = (path: string): boolean => {
    const known = touches.get(path);
    if (known !== undefined) return known;
    touches.set(path, changed.has(path));
    const found = changed.has(path) || importsOf(path, files.get(path) ?? "").some(isTouched);
    touches.set(path, found);
    return found;
  };
  return specs.filter((spec) => {
    const tool = moduleOf(spec);
    return isTouched(tool) || isTouched(`generated/schemas/tools/${posix.basename(tool)}`);
  });
}

/** What runs of a file's imports; types are gone by then. */
function importsOf(path: string, text: string): string[] {
  return [...text.matchAll(/^(?:import|export) (?!type )[^;]*? from "(\.[^"]+)\.js";/gm)].map(
    ([, module = ""]) => posix.join(posix.dirname(path), `${module}.ts`),
  );
}
