import { ts } from "ts-morph";
import { remembered } from "../remembered.js";
import { suggestion } from "../suggest.js";
import {
  ALLOWED_SYNTAX,
  CONVERSIONS,
  FORBIDDEN_METHODS,
  FORBIDDEN_NAMES,
  MEMBERS,
  REASONS,
} from "./expression-syntax.js";

const { SyntaxKind: K } = ts;

/** A mistake in an expression, by offset in its text. */
export interface ExpressionMistake {
  start: number;
  length: number;
  message: string;
  hint?: string;
}

/** A name that the expression does not define itself, by offset in its text. */
export interface ExpressionName {
  name: string;
  start: number;
  length: number;
  member?: string;
  isCalled: boolean;
  local: readonly string[];
}

export interface ReadExpression {
  mistakes: readonly ExpressionMistake[];
  uses: readonly ExpressionName[];
}

/** Parses `text` as one expression, holds it against the allowed syntax and collects the names it needs. */
export const readExpression = remembered(parseExpression, 10_000);

function parseExpression(text: string): ReadExpression {
  const file = ts.createSourceFile("expression.ts", `(${text}\n)`, ts.ScriptTarget.ES2022, true);
  const broken = syntaxMistake(file, text);
  if (broken) return { mistakes: [broken], uses: [] };
  const visitor = new ExpressionVisitor();
  const statement = file.statements[0];
  if (statement && ts.isExpressionStatement(statement) && ts.isParenthesizedExpression(statement.expression))
    visitor.visit(statement.expression.expression, new Set());
  const { mistakes, uses } = visitor;
  return { mistakes, uses };
}

/** Words, and nothing that an expression is made of. */
const SENTENCE = /^[\w,-]+(?: [\w,-]+)+[.!?]?$/;

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
      message: `this is not an expression: ${parserWords(first)}`,
      ...(SENTENCE.test(text) ? { hint: `text needs its own quotes: "'${text}'"` } : {}),
    };
  }
  if (first || !one || only.expression.getEnd() < text.length + 2)
    return { ...whole, message: "this must be one expression, not a statement" };
  return commentIn(text);
}

/** A comment in generated code could silence the type check, or hide what stands behind it. */
function commentIn(text: string): ExpressionMistake | undefined {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, false, ts.LanguageVariant.Standard, text);
  const open: ts.SyntaxKind[] = [];
  for (let token = scanner.scan(); token !== K.EndOfFileToken; token = scanner.scan()) {
    if (token === K.TemplateHead || token === K.OpenBraceToken) open.push(token);
    if (token === K.CloseBraceToken && open.pop() === K.TemplateHead)
      if (scanner.reScanTemplateToken(false) === K.TemplateMiddle) open.push(K.TemplateHead);
    if (token === K.SingleLineCommentTrivia || token === K.MultiLineCommentTrivia)
      return {
        start: scanner.getTokenStart(),
        length: scanner.getTokenText().length,
        message: "a comment is not allowed here; write it with # above the expression",
      };
  }
  return undefined;
}

/** Walks an expression; `scope` holds the parameters of the arrow functions around a node. */
class ExpressionVisitor implements ReadExpression {
  readonly mistakes: ExpressionMistake[] = [];
  readonly uses: ExpressionName[] = [];

  visit(node: ts.Node, scope: ReadonlySet<string>): void {
    if (ts.isToken(node) && node.kind >= K.FirstPunctuation && node.kind <= K.LastPunctuation) return;
    if (ts.isTypeNode(node)) return this.report(node, "a type is not allowed here");
    if (!ALLOWED_SYNTAX.has(node.kind))
      return this.report(node, REASONS[node.kind] ?? `${K[node.kind]} is not allowed here`);
    if (ts.isBinaryExpression(node)) return this.visitBinary(node, scope);
    if (
      ts.isPrefixUnaryExpression(node) &&
      (node.operator === K.PlusPlusToken || node.operator === K.MinusMinusToken)
    )
      return this.report(node, '"++" and "--" are not allowed here');
    if (ts.isPropertyAccessExpression(node)) return this.visitProperty(node, scope);
    if (ts.isElementAccessExpression(node)) this.checkElementName(node);
    if (ts.isBindingElement(node) || ts.isParameter(node)) return this.visitBinding(node, scope);
    if (ts.isPropertyAssignment(node)) return this.visitAssignment(node, scope);
    if (ts.isArrowFunction(node)) return this.visitArrow(node, scope);
    if (ts.isIdentifier(node)) return this.visitName(node, scope);
    if (ts.isStringLiteral(node) && node.text.includes("${"))
      this.report(node, "nothing is filled in between these quotes", "use back-ticks, or { text: ... }");
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
    const isLoose = operator === K.EqualsEqualsToken || operator === K.ExclamationEqualsToken;
    if (isLoose && ![node.left, node.right].some((side) => side.kind === K.NullKeyword))
      this.report(
        node.operatorToken,
        `"${node.operatorToken.getText()}" is only for null, where it means undefined as well`,
        `did you mean "${node.operatorToken.getText()}="?`,
      );
    if (operator === K.CommaToken)
      return this.report(node.operatorToken, '"," joins two expressions; only one is allowed here');
    this.visit(node.left, scope);
    this.visit(node.right, scope);
  }

  private visitProperty(node: ts.PropertyAccessExpression, scope: ReadonlySet<string>): void {
    const owner = ts.isIdentifier(node.expression) ? node.expression.text : "";
    const members = scope.has(owner) ? undefined : MEMBERS.get(owner);
    if (!members?.includes(node.name.text)) this.checkMember(node, node.name, node.name.text);
    if (!members) return this.visit(node.expression, scope);
    if (!members.includes(node.name.text))
      this.report(node.name, `"${owner}.${node.name.text}" is not allowed here`, suggestion("", members));
    if (owner === "ctx") this.use(node.expression, owner, scope);
    else if (!isCallee(node))
      this.report(node, `"${node.getText()}" may only be called: ${owner}.${node.name.text}(...)`);
  }

  /** @param name what `node` takes from its owner */
  private checkMember(node: ts.Expression, place: ts.Node, name: string): void {
    if (FORBIDDEN_NAMES.has(name)) return this.report(place, `"${name}" is not allowed here`);
    if (!FORBIDDEN_METHODS.has(name) || !isCallee(node)) return;
    const instead = FORBIDDEN_METHODS.get(name);
    this.report(place, `".${name}()" is not allowed here`, instead && `write ${instead}`);
  }

  /** A computed name could spell `constructor`; only a number or a text that stands there can be seen through. */
  private checkElementName(node: ts.ElementAccessExpression): void {
    const name = node.argumentExpression;
    if (ts.isStringLiteralLike(name)) this.checkMember(node, name, name.text);
    else if (!ts.isNumericLiteral(name))
      this.report(name, "only a number or a text in quotes may stand in [ ]", "for the last item: .at(-1)");
  }

  private visitAssignment(node: ts.PropertyAssignment, scope: ReadonlySet<string>): void {
    if (ts.isComputedPropertyName(node.name))
      return this.report(node.name, "a computed key is not allowed here");
    if (FORBIDDEN_NAMES.has(node.name.text))
      this.report(node.name, `"${node.name.text}" is not allowed here`);
    this.visit(node.initializer, scope);
  }

  private visitArrow(node: ts.ArrowFunction, scope: ReadonlySet<string>): void {
    for (const modifier of node.modifiers ?? [])
      this.report(modifier, `"${modifier.getText()}" is not allowed here; use a call or hook step`);
    if (ts.isBlock(node.body))
      return this.report(node.body, "a block of statements is not allowed here; write one expression");
    const inner = new Set(scope);
    for (const parameter of node.parameters) addNames(parameter.name, inner);
    for (const type of [...(node.typeParameters ?? []), ...(node.type ? [node.type] : [])])
      this.report(type, "a type is not allowed here");
    for (const parameter of node.parameters) this.visit(parameter, inner);
    this.visit(node.body, inner);
  }

  /** `x`, `x = 1`, `{ x: y = 1 }`: names are new here; what they are taken from and defaults are checked. */
  private visitBinding(node: ts.BindingElement | ts.ParameterDeclaration, scope: ReadonlySet<string>): void {
    const from = ts.isBindingElement(node) ? (node.propertyName ?? node.name) : node.name;
    if (ts.isComputedPropertyName(from)) return this.report(from, "a computed key is not allowed here");
    if ("text" in from && FORBIDDEN_NAMES.has(from.text))
      this.report(from, `"${from.text}" is not allowed here`);
    if (ts.isParameter(node) && node.type) this.report(node.type, "a type is not allowed here");
    if (!ts.isIdentifier(node.name)) this.visit(node.name, scope);
    if (node.initializer) this.visit(node.initializer, scope);
  }

  private visitName(node: ts.Identifier, scope: ReadonlySet<string>): void {
    const name = node.text;
    if (scope.has(name) || name === "undefined") return;
    if (CONVERSIONS.has(name) && isCallee(node)) return;
    const members = MEMBERS.get(name);
    if (members || CONVERSIONS.has(name)) {
      const instead = members ? `${name}.${members[0]}` : `${name}(x)`;
      return this.report(node, `"${name}" can't stand alone here`, `for example ${instead}`);
    }
    this.use(node, name, scope);
  }

  private use(node: ts.Node, name: string, scope: ReadonlySet<string>): void {
    const { parent } = node;
    const member =
      ts.isPropertyAccessExpression(parent) && parent.expression === node ? parent.name.text : undefined;
    this.uses.push({ name, ...placeOf(node), member, isCalled: isCallee(node), local: [...scope] });
  }

  private report(node: ts.Node, message: string, hint?: string): void {
    this.mistakes.push({ ...placeOf(node), message, ...(hint ? { hint } : {}) });
  }
}

function placeOf(node: ts.Node): { start: number; length: number } {
  return { start: node.getStart() - 1, length: node.getWidth() };
}

/** Whether a node is what a call calls. */
function isCallee(node: ts.Node): boolean {
  return ts.isCallExpression(node.parent) && node.parent.expression === node;
}

/** What TypeScript's parser says, without its full stop. */
function parserWords({ messageText }: ts.Diagnostic): string {
  return ts.flattenDiagnosticMessageText(messageText, " ").replace(/\.$/, "").replaceAll("'", '"');
}

function addNames(name: ts.BindingName, scope: Set<string>): void {
  if (ts.isIdentifier(name)) scope.add(name.text);
  else for (const element of name.elements) if (ts.isBindingElement(element)) addNames(element.name, scope);
}
