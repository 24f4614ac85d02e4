import { ts } from "ts-morph";

/** A stretch of an expression, and what may stand there instead. */
export interface Replacement {
  start: number;
  end: number;
  text: string;
}

/** Calls `look` with every node of an expression; its offsets are those of `code`. */
export function lookThrough(
  code: string,
  look: (node: ts.Node, at: (node: ts.Node) => [number, number]) => void,
): void {
  const file = ts.createSourceFile("expression.ts", `(${code}\n)`, ts.ScriptTarget.ES2022, true);
  const at = (node: ts.Node): [number, number] => [node.getStart() - 1, node.getEnd() - 1];
  const step = (node: ts.Node): void => {
    if (node.getStart() > 0) look(node, at);
    ts.forEachChild(node, step);
  };
  ts.forEachChild(file, step);
}

export function replaced(code: string, { start, end, text }: Replacement): string {
  return code.slice(0, start) + text + code.slice(end);
}
