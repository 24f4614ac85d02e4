import { ts } from "ts-morph";
import { mayBeNothing } from "./kinds.js";
import type { Mix } from "./mixes.js";

const { SyntaxKind: K } = ts;

/**
 * Guards against what can't happen: `??`, `?.` and comparisons with undefined or null of a value that is always there. Either the guard is
 * idle, or the type it relies on is wrong; one of them has to go.
 */
export function findNeedless(source: ts.SourceFile, checker: ts.TypeChecker): Mix[] {
  const found: Mix[] = [];
  const visit = (node: ts.Node): void => {
    const guarded = guardedBy(node, checker);
    if (guarded)
      found.push({
        node: guarded.value,
        code: "guard",
        message: `this is always there, so "${guarded.by}" guards against nothing`,
      });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function guardedBy(node: ts.Node, checker: ts.TypeChecker): { value: ts.Expression; by: string } | undefined {
  if (isChain(node) && node.questionDotToken)
    return mayBeNothing(node.expression, "either", checker)
      ? undefined
      : { value: node.expression, by: "?." };
  if (!ts.isBinaryExpression(node)) return undefined;
  const { left, right, operatorToken } = node;
  const by = operatorToken.getText();
  if (operatorToken.kind === K.QuestionQuestionToken)
    return mayBeNothing(left, "either", checker) ? undefined : { value: left, by };
  const isComparison = /^[!=]==$/.test(by);
  const nothing = isComparison && isNothing(right) ? right.getText() : undefined;
  if (nothing !== "undefined" && nothing !== "null") return undefined;
  return mayBeNothing(left, nothing, checker) ? undefined : { value: left, by: `${by} ${nothing}` };
}

function isChain(
  node: ts.Node,
): node is ts.PropertyAccessExpression | ts.ElementAccessExpression | ts.CallExpression {
  return (
    ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) || ts.isCallExpression(node)
  );
}

function isNothing(node: ts.Expression): boolean {
  return node.kind === K.NullKeyword || (ts.isIdentifier(node) && node.text === "undefined");
}
