import type { Node } from "yaml";
import { suggestion } from "../check/suggest.js";
import { child, text } from "../read/nodes.js";
import type { SpecFile } from "../read/spec-file.js";
import type { Vocabulary } from "./model.js";
import { isReserved, SNAKE_CASE } from "./names.js";

/** Reports a name that can't become code. Every name that reaches generated code passes here; a field may be a reserved word. */
export function checkName(
  spec: SpecFile,
  node: Node | undefined,
  name: string,
  pattern: RegExp,
  example: string,
): boolean {
  if (isReserved(name) && pattern !== SNAKE_CASE) {
    spec.reportNode(node, "name", `"${name}" is a reserved word`);
    return false;
  }
  if (pattern.test(name)) return true;
  spec.reportNode(node, "name", `"${name}" is not a good name`, `write it like "${example}"`);
  return false;
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
  const node = child(spec.root, "area");
  const file = spec.path
    .split("/")
    .at(-1)
    ?.replace(/\.ya?ml$/, "");
  if (!vocabulary.areas.has(area))
    spec.reportNode(node, "area", `no area is called "${area}"`, suggestion(area, vocabulary.areas.keys()));
  else if (file !== area)
    spec.reportNode(node, "area", `this file is "${file}", its area "${area}"`, "give both the same name");
  return area;
}
