import { posix } from "node:path";
import type { Node } from "yaml";
import { nameFault } from "../model/names.js";
import type { Vocabulary } from "../model/project.js";
import { child, text } from "../read/nodes.js";
import type { SpecFile } from "../read/spec-file.js";
import { suggestion } from "../suggest.js";

/** Reports a name that can't become code. Every name that reaches generated code passes here; a field may be a reserved word. */
export function checkName(
  spec: SpecFile,
  node: Node | undefined,
  name: string,
  pattern: RegExp,
  example: string,
): boolean {
  const fault = nameFault(name, pattern, example);
  if (fault) spec.reportNode(node, "name", fault.message, fault.hint);
  return fault === undefined;
}

/** Remembers who took a name first, and reports the second. */
export class TakenNames {
  private readonly taken = new Map<string, string>();

  claim(spec: SpecFile, node: Node | undefined, name: string, kind: string): boolean {
    const first = this.taken.get(name);
    if (first === undefined) {
      this.taken.set(name, spec.path);
      return true;
    }
    spec.reportNode(node, "name", `${kind} "${name}" exists already in ${first}`);
    return false;
  }
}

/** The area a file belongs to: written in the file, known in the vocabulary, and equal to its file name. */
export function readArea(spec: SpecFile, vocabulary: Vocabulary): string {
  const area = text(spec.root, "area") ?? "";
  const file = posix.basename(spec.path, ".yaml");
  if (knownArea(spec, vocabulary) && file !== area)
    spec.reportNode(
      child(spec.root, "area"),
      "area",
      `this file is "${file}", its area "${area}"`,
      "give both the same name",
    );
  return area;
}

/** Whether the area written in a file is one of the vocabulary; schemas may use several files for one area. */
export function knownArea(spec: SpecFile, vocabulary: Vocabulary): boolean {
  const area = text(spec.root, "area") ?? "";
  if (vocabulary.areas.has(area)) return true;
  const hint = suggestion(area, vocabulary.areas.keys());
  spec.reportNode(child(spec.root, "area"), "area", `no area is called "${area}"`, hint);
  return false;
}
