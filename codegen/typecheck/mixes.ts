import { ts } from "ts-morph";
import { isBareNumber, isNumeral, type Kind, kindOf, membersOf, withArticle, wordOf } from "./kinds.js";

const { SyntaxKind: K } = ts;

/** A mistake that TypeScript lets pass, since a unit and a kind of id are optional members (docs/spec-language.md). */
export interface Mix {
  node: ts.Node;
  /** Kind of check, as messages print it in brackets. */
  code: "unit" | "id" | "value" | "verify" | "words" | "output" | "guard" | "missing" | "field";
  message: string;
  hint?: string;
}

/** Operators whose sides must be of one unit: `1 km < 1 m` is true of the numbers and false of the distances. */
const ALIKE: ReadonlySet<ts.SyntaxKind> = new Set([
  K.EqualsEqualsEqualsToken,
  K.ExclamationEqualsEqualsToken,
  K.LessThanToken,
  K.LessThanEqualsToken,
  K.GreaterThanToken,
  K.GreaterThanEqualsToken,
  K.PlusToken,
  K.MinusToken,
]);
const EITHER: ReadonlySet<ts.SyntaxKind> = new Set([K.QuestionQuestionToken, K.BarBarToken]);
/** Methods of lists that look for an item that is equal. */
const LOOKS_FOR: ReadonlySet<string> = new Set(["includes", "indexOf", "lastIndexOf"]);

/** Units and ids mixed up where numbers meet: `??`, `? :`, comparisons, sums, `includes`, ids written as digits. */
export function findMixes(source: ts.SourceFile, checker: ts.TypeChecker): Mix[] {
  const mixes: Mix[] = [];
  const visit = (node: ts.Node): void => {
    const mix = mixAt(node, checker);
    if (mix) mixes.push(mix);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return mixes;
}

function mixAt(node: ts.Node, checker: ts.TypeChecker): Mix | undefined {
  if (ts.isBinaryExpression(node)) {
    const { left, right } = node;
    const same = withItself(node);
    if (same) return same;
    if (EITHER.has(node.operatorToken.kind)) return alternatives(left, right, checker);
    return ALIKE.has(node.operatorToken.kind) ? compared(left, right, checker) : undefined;
  }
  if (ts.isConditionalExpression(node)) return alternatives(node.whenTrue, node.whenFalse, checker);
  if (ts.isCallExpression(node)) return lookedFor(node, checker);
  return ts.isNumericLiteral(node) ? writtenId(node, checker) : undefined;
}

/** `x === x` and `x ?? x` are always the same: another side was meant. */
function withItself({ left, right, operatorToken }: ts.BinaryExpression): Mix | undefined {
  const by = operatorToken.kind;
  const isBeside = ALIKE.has(by) || EITHER.has(by) || by === K.AmpersandAmpersandToken;
  if (!isBeside || by === K.PlusToken || isNumeral(left) || left.getText() !== right.getText())
    return undefined;
  return { node: right, code: "value", message: `this stands on both sides of "${operatorToken.getText()}"` };
}

/** Of two values for one place both have a unit, the same, or none. */
function alternatives(one: ts.Expression, other: ts.Expression, checker: ts.TypeChecker): Mix | undefined {
  const kinds = [one, other].map((node) => kindOf(checker.getTypeAtLocation(node), checker));
  const [first, second] = kinds;
  if (first && second) return different(other, second, first);
  const known = first ?? second;
  if (!known) return isOfDay(one.parent, checker) ? undefined : timeOrDay(one, other, checker);
  const bare = first ? other : one;
  if (isNumeral(bare) || !isBareNumber(checker.getTypeAtLocation(bare), checker)) return undefined;
  return {
    node: bare,
    code: known.of,
    message: `this number may be in any unit, but stands for one in ${known.word}`,
    hint: "a helper says the unit of what it gives",
  };
}

function compared(left: ts.Expression, right: ts.Expression, checker: ts.TypeChecker): Mix | undefined {
  const [one, other] = [left, right].map((node) => kindOf(checker.getTypeAtLocation(node), checker));
  if (one && other) return different(right, other, one);
  const known = one ?? other;
  if (!known) return timeOrDay(left, right, checker);
  const rest = one ? right : left;
  return known.of === "id" && isWritten(rest) ? written(rest, known) : undefined;
}

function timeOrDay(one: ts.Expression, other: ts.Expression, checker: ts.TypeChecker): Mix | undefined {
  return timeBesideDay(one, other, checker) ?? timeBesideDay(other, one, checker);
}

/** Whether only the day is looked at of a choice of two. */
function isOfDay(choice: ts.Node, checker: ts.TypeChecker): boolean {
  if (!ts.isExpression(choice)) return false;
  const { parent } = choice;
  if (ts.isParenthesizedExpression(parent)) return isOfDay(parent, checker);
  if (ts.isCallExpression(parent) && parent.expression.getText() === "dayOf") return true;
  const wanted = checker.getContextualType(choice);
  return wanted !== undefined && formsOf(wanted, checker).includes("date-time");
}

/** A text of a day and a time is never equal to that of a day, and comes after it on the day itself. */
function timeBesideDay(one: ts.Expression, day: ts.Expression, checker: ts.TypeChecker): Mix | undefined {
  const [forms, others] = [one, day].map((node) => formsOf(checker.getTypeAtLocation(node), checker));
  if (!forms?.includes("date-time") || !others?.includes("date") || others.includes("date-time"))
    return undefined;
  return {
    node: one,
    code: "unit",
    message: "this may have a time, beside a day",
    hint: `dayOf(${one.getText()})`,
  };
}

function formsOf(type: ts.Type, checker: ts.TypeChecker): (string | undefined)[] {
  return membersOf(type, checker).map((one) => wordOf(one, "form", checker));
}

function lookedFor(
  { expression, arguments: given }: ts.CallExpression,
  checker: ts.TypeChecker,
): Mix | undefined {
  const [item] = given;
  if (!item || !ts.isPropertyAccessExpression(expression) || !LOOKS_FOR.has(expression.name.text))
    return undefined;
  const list = checker.getIndexTypeOfType(
    checker.getTypeAtLocation(expression.expression),
    ts.IndexKind.Number,
  );
  const wanted = list && kindOf(list, checker);
  const found = kindOf(checker.getTypeAtLocation(item), checker);
  return wanted && found ? different(item, found, wanted) : undefined;
}

/** Digits where an id is wanted: the id of whoever wrote the spec. */
function writtenId(node: ts.Expression, checker: ts.TypeChecker): Mix | undefined {
  if (!isWritten(node)) return undefined;
  const wanted = checker.getContextualType(node);
  const kind = wanted && kindOf(wanted, checker);
  if (kind?.of === "id") return written(node, kind);
  const { parent } = node;
  const name = ts.isPropertyAssignment(parent) ? parent.name.getText() : "";
  return /[a-z]Id$/.test(name) ? written(node, { of: "id", word: name }) : undefined;
}

/** 0 is nobody's id: it stands for "none" and for the default set of zones. */
function isWritten(node: ts.Node): boolean {
  return isNumeral(node) && node.getText() !== "0";
}

function written(node: ts.Node, { word }: Kind): Mix {
  return {
    node,
    code: "id",
    message: `${withArticle(word)} is not written out`,
    hint: word === "athleteId" ? "ctx.athleteId" : "take it from an input, a result or a table",
  };
}

function different(node: ts.Node, given: Kind, wanted: Kind): Mix | undefined {
  if (given.of === wanted.of && given.word === wanted.word) return undefined;
  const words = ({ of, word }: Kind): string => (of === "unit" ? `in ${word}` : withArticle(word));
  return { node, code: given.of, message: `this is ${words(given)}, beside one that is ${words(wanted)}` };
}
