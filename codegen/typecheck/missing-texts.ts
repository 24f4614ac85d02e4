import { ts } from "ts-morph";
import type { Mix } from "./mixes.js";

const MISSING = ts.TypeFlags.Undefined | ts.TypeFlags.Null;

/** `String(x)` of what may be missing: it would be the word "undefined", and pass for an id or a name. */
export function findMissingTexts(source: ts.SourceFile, checker: ts.TypeChecker): Mix[] {
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === "String")
      found.push(...node.arguments.filter((given) => mayBeMissing(given, checker)));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.map((node) => ({
    node,
    code: "missing",
    message: 'this may be missing, and its text would be "undefined"',
    hint: `textOf(${node.getText()})`,
  }));
}

function mayBeMissing(node: ts.Expression, checker: ts.TypeChecker): boolean {
  const type = checker.getTypeAtLocation(node);
  return (type.isUnion() ? type.types : [type]).some(({ flags }) => (flags & MISSING) !== 0);
}
