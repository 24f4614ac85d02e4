import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
} from "yaml";
import type { Problem } from "../problem.js";
import { remembered } from "../remembered.js";
import { keyNode } from "./nodes.js";
import { constructBeyondSpecs } from "./plain-yaml.js";
import { explainYamlError } from "./yaml-errors.js";

/** A document is only read, so the same text need not be parsed twice. */
const parsed = remembered((text) => {
  const lines = new LineCounter();
  const doc: Document = parseDocument(text, {
    lineCounter: lines,
    strict: true,
    uniqueKeys: true,
    version: "1.2",
  });
  return { doc, lines };
}, 4_000);

/** One YAML file: its text, its nodes with positions, and the problems found in it. */
export class SpecFile {
  readonly doc: Document;
  readonly problems: Problem[] = [];
  private readonly lines: LineCounter;

  /** @param path as it is printed, relative to the repository: `specs/tools/workouts/tp_get_workout.yaml` */
  constructor(
    readonly path: string,
    readonly text: string,
  ) {
    const { doc, lines } = parsed(text);
    this.doc = doc;
    this.lines = lines;
    this.reportYaml();
  }

  /** The document's root, or undefined when the file is empty or broken. */
  get root(): Node | undefined {
    return (this.doc.contents as Node | null) ?? undefined;
  }

  report(offset: number, length: number, code: string, message: string, hint?: string): void {
    const { line, col } = this.lines.linePos(offset);
    const source = this.lineAt(offset);
    const known = this.problems.some(
      (one) => one.line === line && one.col === col && one.message === message,
    );
    if (known) return;
    this.problems.push({
      file: this.path,
      line,
      col,
      code,
      message,
      source,
      length: Math.max(1, length),
      ...(hint ? { hint } : {}),
    });
  }

  private lineAt(offset: number): string {
    return (this.text.split("\n")[this.lines.linePos(offset).line - 1] ?? "").replace(/\r$/, "");
  }

  reportNode(node: Node | null | undefined, code: string, message: string, hint?: string): void {
    const [start, end] = node?.range ?? [0, 1];
    this.report(start, end - start, code, message, hint);
  }

  /** The deepest node that exists on `path`; a wrong path ends at its last good part. */
  nodeAt(path: readonly PropertyKey[]): Node | undefined {
    let node: unknown = this.doc.contents;
    let last = this.root;
    for (const key of path) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
        if (!pair) return last;
        node = pair.value ?? pair.key;
      } else if (isSeq(node)) node = node.items[Number(key)];
      else return last;
      if (node) last = node as Node;
    }
    return last;
  }

  /** The key that `path` ends with, where it ends in a mapping and stands there. */
  keyAt(path: readonly PropertyKey[]): Scalar | undefined {
    const key = path.at(-1);
    return key === undefined ? undefined : keyNode(this.nodeAt(path.slice(0, -1)), String(key));
  }

  /** One YAML mistake often makes eight errors; the first is the one to mend. A warning loses data too (`!x` is a tag). */
  private reportYaml(): void {
    const first = this.doc.errors[0] ?? this.doc.warnings[0];
    if (first) {
      const { message, hint } = explainYamlError(first.message, this.lineAt(first.pos[0]));
      return this.report(first.pos[0], first.pos[1] - first.pos[0], "yaml", message, hint);
    }
    const strange = constructBeyondSpecs(this.doc);
    if (strange) this.reportNode(strange.node, "yaml", strange.message, strange.hint);
  }
}
