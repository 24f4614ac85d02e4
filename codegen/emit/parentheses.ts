import { ts } from "ts-morph";

/** Whether an expression needs parentheses as an operand: anything but names, calls, literals and accesses. */
export function needsParentheses(code: string): boolean {
  const inner = parsed(code);
  return !(
    inner &&
    (ts.isIdentifier(inner) ||
      ts.isCallExpression(inner) ||
      ts.isPropertyAccessExpression(inner) ||
      ts.isElementAccessExpression(inner) ||
      ts.isLiteralExpression(inner) ||
      ts.isArrayLiteralExpression(inner) ||
      ts.isParenthesizedExpression(inner))
  );
}

/** A condition of `?:` binds weaker than comparisons and logic; only another `?:` or an arrow function needs parentheses. */
export function needsParenthesesAsCondition(code: string): boolean {
  const inner = parsed(code);
  return !inner || ts.isConditionalExpression(inner) || ts.isArrowFunction(inner);
}

function parsed(code: string): ts.Expression | undefined {
  const [statement] = ts.createSourceFile(
    "operand.ts",
    `(${code}\n)`,
    ts.ScriptTarget.ES2022,
    false,
  ).statements;
  return statement &&
    ts.isExpressionStatement(statement) &&
    ts.isParenthesizedExpression(statement.expression)
    ? statement.expression.expression
    : undefined;
}
