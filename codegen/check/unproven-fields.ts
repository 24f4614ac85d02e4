import type { Node } from "yaml";
import type { Project } from "../model/project.js";
import type { SpecTexts } from "../read/load-specs.js";
import { child, entries } from "../read/nodes.js";
import type { SpecFile } from "../read/spec-file.js";

const SCHEMAS = "specs/schemas/";

/**
 * Fields of the API that nothing names: no expression, no helper, no example and no record of the sandbox. Nobody would notice if such a
 * field were misspelt or of another type, and an answer keeps what no schema describes anyway. The same of what a shared read gives.
 * @param sources the hand-written code that expressions may call, and what that imports
 */
export function refuseUnproven(
  { schemas, reads }: Project,
  texts: SpecTexts,
  sources: readonly string[],
): void {
  const words = new Set(
    [...texts].flatMap(([path, text]) => (path.startsWith(SCHEMAS) ? [] : (text.match(/\w+/g) ?? []))),
  );
  const isNamed = (field: string): boolean =>
    words.has(field) ||
    sources.some((text) => text.includes(field) && new RegExp(`\\b${field}\\b`).test(text));
  for (const { spec, name } of schemas)
    if (spec.path.startsWith(SCHEMAS))
      look(spec, child(child(child(spec.root, "schemas"), name), "fields"), isNamed);

  const taken = new Set([...texts.values()].flatMap((text) => text.match(/(?<=\.)\w+/g) ?? []));
  for (const { spec, name } of reads)
    for (const { key, keyNode } of entries(child(child(child(spec.root, "reads"), name), "yield")))
      if (!taken.has(key))
        spec.reportNode(keyNode, "field", `no tool reads "${key}" of what this gives`, "remove it");
}

function look(spec: SpecFile, fields: Node | undefined, isNamed: (field: string) => boolean): void {
  for (const { key, keyNode, value } of entries(fields)) {
    if (!isNamed(key))
      spec.reportNode(
        keyNode,
        "field",
        `nothing reads "${key}", and no example shows it`,
        "show it in an answer, or remove it: what is not described is kept all the same",
      );
    look(spec, child(value, "fields"), isNamed);
  }
}
