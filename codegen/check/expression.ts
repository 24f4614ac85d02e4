import { ts } from "ts-morph";
import { suggestion } from "./suggest.js";

const { SyntaxKind: K } = ts;

/** A mistake in an expression, by offset in its text. */
export interface ExpressionMistake {
  start: number;
  length: number;
  message: string;
  hint?: string;
}

export interface CheckedExpression {
  mistakes: ExpressionMistake[];
  /** Helpers and views that it calls. */
  uses: Set<string>;
}

/** The names an expression may use: what steps above defined, and what can be imported. */
export interface ExpressionNames {
  scope: ReadonlySet<string>;
  importable: ReadonlySet<string>;
}

const GLOBALS = new Set(["undefined", "Math", "String", "Number", "Boolean", "Object", "Array", "JSON"]);

/** Property names that lead from any value to the interpreter. */
const FORBIDDEN_NAMES = new Set([
  "constructor",
  "__proto__",
  "prototype",
  "__defineGetter__",
  "__defineSetter__",
  "__lookupGetter__",
  "__lookupSetter__",
]);

const ALLOWED = new Set<ts.SyntaxKind>([
  K.Identifier,
  K.StringLiteral,
  K.NumericLiteral,
  K.TrueKeyword,
  K.FalseKeyword,
  K.NullKeyword,
  K.NoSubstitutionTemplateLiteral,
  K.TemplateExpression,
  K.TemplateHead,
  K.TemplateMiddle,
  K.TemplateTail,
  K.TemplateSpan,
  K.PropertyAccessExpression,
  K.ElementAccessExpression,
  K.CallExpression,
  K.ParenthesizedExpression,
  K.ConditionalExpression,
  K.BinaryExpression,
  K.PrefixUnaryExpression,
  K.TypeOfExpression,
  K.ArrayLiteralExpression,
  K.ObjectLiteralExpression,
  K.PropertyAssignment,
  K.ShorthandPropertyAssignment,
  K.SpreadElement,
  K.SpreadAssignment,
  K.OmittedExpression,
  K.ArrowFunction,
  K.Parameter,
  K.ObjectBindingPattern,
  K.ArrayBindingPattern,
  K.BindingElement,
]);

const NOT_ALLOWED: Partial<Record<ts.SyntaxKind, string>> = {
  [K.AwaitExpression]: '"await" is not allowed here; use a call or hook step',
  [K.NewExpression]: '"new" is not allowed here',
  [K.AsExpression]: 'a type assertion ("as") is not allowed here',
  [K.SatisfiesExpression]: '"satisfies" is not allowed here',
  [K.NonNullExpression]:
    '"!" after a value is not allowed here; say what happens when it is missing: x ?? ...',
  [K.FunctionExpression]: '"function" is not allowed here; use an arrow function with an expression body',
  [K.RegularExpressionLiteral]: "a regular expression is not allowed here; write a helper in src/expressions",
  [K.PostfixUnaryExpression]: '"++" and "--" are not allowed here',
  [K.DeleteExpression]: '"delete" is not allowed here',
  [K.ThisKeyword]: '"this" is not allowed here',
  [K.SuperKeyword]: '"super" is not allowed here',
  [K.TaggedTemplateExpression]: "a tagged template is not allowed here",
  [K.ImportKeyword]: '"import()" is not allowed here',
  [K.VoidExpression]: '"void" is not allowed here',
  [K.ComputedPropertyName]: "a computed key is not allowed here",
  [K.ClassExpression]: "a class is not allowed here",
  [K.YieldExpression]: '"yield" is not allowed here',
  [K.MetaProperty]: "this is not allowed here",
};

/** Parses `text` as one expression and holds it against the allowed syntax and names. */
export function checkExpression(text: string, names: ExpressionNames): CheckedExpression {
  const file = ts.createSourceFile("expression.ts", `(${text}\n)`, ts.ScriptTarget.ES2022, true);
  const broken = syntaxMistake(file, text);
  if (broken) return { mistakes: [broken], uses: new Set() };
  const visitor = new ExpressionVisitor(names);
  const statement = file.statements[0];
  if (statement && ts.isExpressionStatement(statement) && ts.isParenthesizedExpression(statement.expression))
    visitor.visit(statement.expression.expression, names.scope);
  return visitor;
}

function syntaxMistake(file: ts.SourceFile, text: string): ExpressionMistake | undefined {
  const whole = { start: 0, length: text.length };
  if (text.trim() === "") return { ...whole, message: "an expression is missing here" };
  const { parseDiagnostics = [] } = file as ts.SourceFile & {
    parseDiagnostics?: readonly ts.DiagnosticWithLocation[];
  };
  const [only, ...more] = file.statements;
  const one =
    more.length === 0 &&
    only &&
    ts.isExpressionStatement(only) &&
    ts.isParenthesizedExpression(only.expression);
  const first = parseDiagnostics[0];
  if (first && !/^[\s\S]*;[\s\S]*$/.test(text)) {
    const start = Math.min(Math.max(0, first.start - 1), text.length - 1);
    return {
      start,
      length: 1,
      message: `this is not an expression: ${ts.flattenDiagnosticMessageText(first.messageText, " ")}`,
    };
  }
  if (first || !one || only.expression.getEnd() < text.length + 2)
    return { ...whole, message: "this must be one expression, not a statement" };
  return undefined;
}

class ExpressionVisitor implements CheckedExpression {
  readonly mistakes: ExpressionMistake[] = [];
  readonly uses = new Set<string>();

  constructor(private readonly names: ExpressionNames) {}

  visit(node: ts.Node, scope: ReadonlySet<string>): void {
    if (ts.isToken(node) && node.kind >= K.FirstPunctuation && node.kind <= K.LastPunctuation) return;
    if (!ALLOWED.has(node.kind))
      return this.report(node, NOT_ALLOWED[node.kind] ?? `${K[node.kind]} is not allowed here`);
    if (ts.isBinaryExpression(node)) return this.visitBinary(node, scope);
    if (
      ts.isPrefixUnaryExpression(node) &&
      (node.operator === K.PlusPlusToken || node.operator === K.MinusMinusToken)
    )
      return this.report(node, '"++" and "--" are not allowed here');
    if (ts.isPropertyAccessExpression(node)) return this.visitProperty(node, scope);
    if (ts.isElementAccessExpression(node)) this.checkElementName(node);
    if (ts.isPropertyAssignment(node)) return this.visitAssignment(node, scope);
    if (ts.isArrowFunction(node)) return this.visitArrow(node, scope);
    if (ts.isIdentifier(node)) return this.visitName(node, scope);
    ts.forEachChild(node, (inner) => this.visit(inner, scope));
  }

  private visitBinary(node: ts.BinaryExpression, scope: ReadonlySet<string>): void {
    const operator = node.operatorToken.kind;
    if (operator >= K.FirstAssignment && operator <= K.LastAssignment)
      return this.report(
        node.operatorToken,
        "an assignment is not allowed here",
        operator === K.EqualsToken ? 'did you mean "==="?' : undefined,
      );
    if (operator === K.CommaToken)
      return this.report(node.operatorToken, '"," joins two expressions; only one is allowed here');
    this.visit(node.left, scope);
    this.visit(node.right, scope);
  }

  private visitProperty(node: ts.PropertyAccessExpression, scope: ReadonlySet<string>): void {
    if (FORBIDDEN_NAMES.has(node.name.text))
      this.report(node.name, `"${node.name.text}" is not allowed here`);
    this.visit(node.expression, scope);
  }

  /** A computed name could spell `constructor`; only literals and plain indexes can be seen through. */
  private checkElementName(node: ts.ElementAccessExpression): void {
    const name = node.argumentExpression;
    if (ts.isStringLiteralLike(name) && FORBIDDEN_NAMES.has(name.text))
      this.report(name, `"${name.text}" is not allowed here`);
    if (ts.isBinaryExpression(name) && name.operatorToken.kind === K.PlusToken)
      this.report(name, "a name put together from parts is not allowed here");
  }

  private visitAssignment(node: ts.PropertyAssignment, scope: ReadonlySet<string>): void {
    if (ts.isComputedPropertyName(node.name))
      return this.report(node.name, "a computed key is not allowed here");
    if (FORBIDDEN_NAMES.has(node.name.text))
      this.report(node.name, `"${node.name.text}" is not allowed here`);
    this.visit(node.initializer, scope);
  }

  private visitArrow(node: ts.ArrowFunction, scope: ReadonlySet<string>): void {
    if (ts.isBlock(node.body))
      return this.report(node.body, "a block of statements is not allowed here; write one expression");
    const inner = new Set(scope);
    for (const parameter of node.parameters) addNames(parameter.name, inner);
    this.visit(node.body, inner);
  }

  private visitName(node: ts.Identifier, scope: ReadonlySet<string>): void {
    const name = node.text;
    if (scope.has(name) || GLOBALS.has(name)) return;
    if (this.names.importable.has(name)) {
      this.uses.add(name);
      return;
    }
    const near = suggestion(name, [...scope, ...this.names.importable]);
    const isNear = near?.startsWith("did you mean") === true;
    this.report(
      node,
      `"${name}" is not a name here`,
      isNear ? near : `text needs its own quotes: "'${name}'"`,
    );
  }

  private report(node: ts.Node, message: string, hint?: string): void {
    this.mistakes.push({
      start: node.getStart() - 1,
      length: node.getWidth(),
      message,
      ...(hint ? { hint } : {}),
    });
  }
}

function addNames(name: ts.BindingName, scope: Set<string>): void {
  if (ts.isIdentifier(name)) scope.add(name.text);
  else for (const element of name.elements) if (ts.isBindingElement(element)) addNames(element.name, scope);
}

/** Whether an expression needs parentheses as an operand or a condition: anything but names, calls, literals and accesses. */
export function needsParentheses(text: string): boolean {
  const file = ts.createSourceFile("operand.ts", `(${text})`, ts.ScriptTarget.ES2022, false);
  const [statement] = file.statements;
  if (
    !statement ||
    !ts.isExpressionStatement(statement) ||
    !ts.isParenthesizedExpression(statement.expression)
  )
    return true;
  const inner = statement.expression.expression;
  return !(
    ts.isIdentifier(inner) ||
    ts.isCallExpression(inner) ||
    ts.isPropertyAccessExpression(inner) ||
    ts.isElementAccessExpression(inner) ||
    ts.isLiteralExpression(inner) ||
    ts.isArrayLiteralExpression(inner) ||
    ts.isParenthesizedExpression(inner)
  );
}

/** A condition of `?:` binds weaker than comparisons and logic; only another `?:` or an arrow function needs parentheses. */
export function needsParenthesesAsCondition(text: string): boolean {
  const file = ts.createSourceFile("condition.ts", `(${text})`, ts.ScriptTarget.ES2022, false);
  const [statement] = file.statements;
  if (
    !statement ||
    !ts.isExpressionStatement(statement) ||
    !ts.isParenthesizedExpression(statement.expression)
  )
    return true;
  const inner = statement.expression.expression;
  return ts.isConditionalExpression(inner) || ts.isArrowFunction(inner);
}
