import { ts } from "ts-morph";
import { membersOf, wordOf } from "./kinds.js";
import type { Mix } from "./mixes.js";
import { propertyOf } from "./proofs.js";

const { SyntaxKind: K } = ts;

/** Methods that hand on the text they are called on, or texts of the list they are called on. */
const HAND_ON: ReadonlySet<string> = new Set(
  "at concat filter find flat flatMap join map padEnd padStart replace replaceAll reverse slice sort toLowerCase toUpperCase trim".split(
    " ",
  ),
);
const EITHER: ReadonlySet<ts.SyntaxKind> = new Set([
  K.QuestionQuestionToken,
  K.BarBarToken,
  K.AmpersandAmpersandToken,
  K.PlusToken,
]);

/**
 * Text of others that stands in a sentence of ours without quotes, where it could pass for our own words. Numbers, days and words out
 * of a table may; so may what the caller wrote, and what a helper makes of anything.
 */
export function findBareWords(source: ts.SourceFile, checker: ts.TypeChecker): Mix[] {
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTemplateExpression(node) && isSentence(node))
      for (const { expression } of node.templateSpans) found.push(...bareIn(expression, checker));
    else if (ts.isNewExpression(node) && node.expression.getText() === "ToolError")
      for (const sentence of sentencesOf(node)) found.push(...bareIn(sentence, checker));
    else return ts.forEachChild(node, visit);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...new Set(found)].map((node) => ({
    node,
    code: "words",
    message: "this may be somebody's text, bare in a sentence",
    hint: `quoted(${node.getText()})`,
  }));
}

/** Message and next step of an error; its other facts are fields. */
function sentencesOf(error: ts.NewExpression): ts.Expression[] {
  const [, message, details] = error.arguments ?? [];
  const next = details && ts.isObjectLiteralExpression(details) ? propertyOf(details, "nextStep") : undefined;
  return [message, next].filter((sentence) => sentence !== undefined);
}

/** A text that holds nothing but what is filled in is a name or an id. */
function isSentence({ head, templateSpans }: ts.TemplateExpression): boolean {
  return [head, ...templateSpans.map(({ literal }) => literal)].some(({ text }) => /\p{L}/u.test(text));
}

/** The parts of an expression that give its text, where that is anybody's. */
function bareIn(node: ts.Node, checker: ts.TypeChecker): ts.Expression[] {
  const within = (...nodes: readonly ts.Node[]) => nodes.flatMap((inner) => bareIn(inner, checker));
  if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node) || ts.isAsExpression(node))
    return within(node.expression);
  if (ts.isConditionalExpression(node)) return within(node.whenTrue, node.whenFalse);
  if (ts.isBinaryExpression(node))
    return EITHER.has(node.operatorToken.kind) ? within(node.left, node.right) : [];
  if (ts.isTemplateExpression(node)) return within(...node.templateSpans.map(({ expression }) => expression));
  if (ts.isObjectLiteralExpression(node))
    return within(...node.properties.filter(ts.isPropertyAssignment).map(({ initializer }) => initializer));
  if (ts.isArrowFunction(node)) return within(node.body);
  if (ts.isIdentifier(node)) return within(...initializersOf(node, checker));
  if (ts.isCallExpression(node))
    return isWords(checker.getTypeAtLocation(node), checker) ? [node] : within(...handedOn(node));
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return [];
  if (isCallersOwn(node) || !isAnyText(checker.getTypeAtLocation(node), checker)) return [];
  const written = writtenHere(node, checker);
  return written && within(...written).length === 0 ? [] : [node];
}

/** What the spec itself wrote at a field, where nobody else gives it a value. */
function writtenHere(node: ts.Node, checker: ts.TypeChecker): ts.Expression[] | undefined {
  const field = ts.isPropertyAccessExpression(node) ? checker.getSymbolAtLocation(node.name) : undefined;
  const places = field?.declarations ?? [];
  const assigned = places.filter(ts.isPropertyAssignment);
  return assigned.length > 0 && assigned.length === places.length
    ? assigned.map(({ initializer }) => initializer)
    : undefined;
}

/** What a constant of the function was given. */
function initializersOf(name: ts.Identifier, checker: ts.TypeChecker): ts.Expression[] {
  const declaration = checker.getSymbolAtLocation(name)?.valueDeclaration;
  const initializer =
    declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  return initializer ? [initializer] : [];
}

/** The receiver and the arguments of a call that makes no text of its own. */
function handedOn({ expression, arguments: given }: ts.CallExpression): ts.Expression[] {
  if (ts.isPropertyAccessExpression(expression) && HAND_ON.has(expression.name.text))
    return [expression.expression, ...given];
  return ["String", "JSON.stringify"].includes(expression.getText()) ? [...given] : [];
}

function isCallersOwn(node: ts.Expression): boolean {
  let root: ts.Expression = node;
  while (ts.isPropertyAccessExpression(root) || ts.isElementAccessExpression(root)) root = root.expression;
  return root.getText() === "input" || root.getText() === "ctx";
}

/** Whether a type is any text: not a day, and not one of a few words. */
function isAnyText(type: ts.Type, checker: ts.TypeChecker): boolean {
  const isText = ({ flags }: ts.Type) => (flags & ts.TypeFlags.String) !== 0;
  return membersOf(type, checker).some(isText) || isWords(type, checker);
}

/** Whether a helper says that it gives what somebody wrote. */
function isWords(type: ts.Type, checker: ts.TypeChecker): boolean {
  return membersOf(type, checker).some(
    (one) => one.isIntersection() && wordOf(one, "form", checker) === "words",
  );
}
