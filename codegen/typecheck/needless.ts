import { ts } from "ts-morph";
import { allowsNothing, kindOf, mayBeNothing, membersOf, wordOf } from "./kinds.js";
import type { Mix } from "./mixes.js";

const { SyntaxKind: K } = ts;

/**
 * Guards against what can't happen: `??`, `?.` and comparisons with undefined or null of a value that is always there. Either the guard is
 * idle, or the type it relies on is wrong; one of them has to go. So is a `?? null` in a result, where what is missing may be either.
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
    const idle = idleNothing(node, checker);
    if (idle)
      found.push({
        node: idle,
        code: "guard",
        message: `what is missing here may be null or left out, so "?? ${idle.getText()}" changes nothing`,
        hint: "remove it",
      });
    if (ts.isCallExpression(node) && isIdleDay(node, checker))
      found.push({
        node,
        code: "guard",
        message: "a day with a time will do here as well, so dayOf changes nothing",
        hint: node.arguments[0]?.getText(),
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
  if (ts.isConditionalExpression(node) && isAlwaysId(node.condition, checker))
    return { value: node.condition, by: "? :" };
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

/** Whether a condition is an id that is always there: none is 0. */
function isAlwaysId(node: ts.Expression, checker: ts.TypeChecker): boolean {
  return (
    kindOf(checker.getTypeAtLocation(node), checker)?.of === "id" && !mayBeNothing(node, "either", checker)
  );
}

/** The null of `x ?? null`, or the undefined, where whoever takes it takes the other one as well. */
function idleNothing(node: ts.Node, checker: ts.TypeChecker): ts.Expression | undefined {
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== K.QuestionQuestionToken) return undefined;
  const wanted = isNothing(node.right) && isAnswered(node) ? checker.getContextualType(node) : undefined;
  return wanted && allowsNothing(wanted, "undefined") && allowsNothing(wanted, "null")
    ? node.right
    : undefined;
}

/** `dayOf(x)` where whoever takes it takes a time as well, and makes the day of it. */
function isIdleDay(node: ts.CallExpression, checker: ts.TypeChecker): boolean {
  if (node.expression.getText() !== "dayOf") return false;
  const [wanted, given] = [
    checker.getContextualType(node),
    node.arguments[0] && checker.getTypeAtLocation(node.arguments[0]),
  ];
  return [wanted, given].every(
    (type) => type && membersOf(type, checker).some((one) => wordOf(one, "form", checker) === "date-time"),
  );
}

/** Whether it stands in a result. What is sent means what it says: null clears a field, undefined leaves it. */
function isAnswered(node: ts.Node): boolean {
  if (ts.isReturnStatement(node)) return true;
  if (ts.isSourceFile(node) || ts.isStatement(node)) return false;
  return (
    !(ts.isCallExpression(node) && /^ctx\.|^patch$/.test(node.expression.getText())) &&
    isAnswered(node.parent)
  );
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
