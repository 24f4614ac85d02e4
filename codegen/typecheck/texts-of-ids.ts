import { ts } from "ts-morph";
import { isNumeral, kindOf, membersOf, wordOf } from "./kinds.js";
import type { Mix } from "./mixes.js";

const MISSING = ts.TypeFlags.Undefined | ts.TypeFlags.Null;

/**
 * Texts of ids. `String(x)` of what may be missing would be the word "undefined", and pass for an id or a name; of an id it would be a
 * text of no kind, in which another id is never seen. Where the text of an id is wanted, no other text will do.
 */
export function findTextsOfIds(source: ts.SourceFile, checker: ts.TypeChecker): Mix[] {
  const found: Mix[] = [];
  const visit = (node: ts.Node): void => {
    const mix = ts.isCallExpression(node) ? ofString(node, checker) : anyTextForId(node, checker);
    if (mix) found.push(mix);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isString({ expression }: ts.CallExpression): boolean {
  return expression.getText() === "String";
}

function ofString(call: ts.CallExpression, checker: ts.TypeChecker): Mix | undefined {
  const [given] = call.arguments;
  if (!given || !isString(call)) return undefined;
  const type = checker.getTypeAtLocation(given);
  const hint = `textOf(${given.getText()})`;
  if ((type.isUnion() ? type.types : [type]).some(({ flags }) => (flags & MISSING) !== 0))
    return {
      node: given,
      code: "missing",
      message: 'this may be missing, and its text would be "undefined"',
      hint,
    };
  if (isNumeral(given))
    return {
      node: given,
      code: "id",
      message: "digits that are written out are a text already",
      hint: `'${given.getText()}'`,
    };
  return kindOf(type, checker)?.of === "id"
    ? { node: given, code: "id", message: "String(...) of an id forgets what it is the id of", hint }
    : undefined;
}

/** A text that says no kind, at a field that wants the id of one. */
function anyTextForId(node: ts.Node, checker: ts.TypeChecker): Mix | undefined {
  const given = ts.isPropertyAssignment(node) ? node.initializer : undefined;
  const value = given && ts.isCallExpression(given) && isString(given) ? undefined : given;
  const wanted = value && checker.getContextualType(value);
  const kind = wanted && membersOf(wanted, checker).map((type) => idTextOf(type, checker));
  if (!value || !kind?.length || kind.some((one) => one === undefined)) return undefined;
  const isText = ({ flags }: ts.Type) => (flags & ts.TypeFlags.StringLike) !== 0;
  if (!membersOf(checker.getTypeAtLocation(value), checker).some(isText)) return undefined;
  return {
    node: value,
    code: "id",
    message: `this is any text, but the id of a kind is wanted: string(${kind[0]})`,
  };
}

function idTextOf(type: ts.Type, checker: ts.TypeChecker): string | undefined {
  const isText = type.isIntersection() && type.types.some(({ flags }) => (flags & ts.TypeFlags.String) !== 0);
  return isText ? wordOf(type, "kind", checker) : undefined;
}
