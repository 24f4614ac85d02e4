import { ts } from "ts-morph";
import { allowsNothing } from "./kinds.js";
import type { Mix } from "./mixes.js";

/** Writes whose proof proves nothing: no field that was sent, or is expected, can be found in what is read back. */
export function findEmptyProofs(source: ts.SourceFile, checker: ts.TypeChecker): Mix[] {
  const found: Mix[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) found.push(...emptyProof(node, checker));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function emptyProof(call: ts.CallExpression, checker: ts.TypeChecker): Mix[] {
  const [endpoint, write] = call.arguments;
  if (
    call.expression.getText() !== "ctx.write" ||
    !endpoint ||
    !write ||
    !ts.isObjectLiteralExpression(write)
  )
    return [];
  const expected = propertyOf(write, "expected");
  const sent = expected ?? propertyOf(write, "body");
  const read = propertyOf(write, "readBack") ?? propertyOf(write, "readBackOf");
  if (!sent || !read) return [];
  const asked = checker.getNonNullableType(checker.getTypeAtLocation(sent));
  const stored = resultOf(checker.getTypeAtLocation(read), checker);
  if (!stored) return [];
  if (isShared(asked, stored, checker)) return expected ? neverThere(expected, asked, stored, checker) : [];
  const isList = checker.isArrayType(asked);
  return [
    {
      node: sent,
      code: "verify",
      message: isList
        ? "a list can't be compared with what is read back"
        : "no field of this is in what is read back, so nothing would be proved",
      hint: "verify: { ..., expect: the fields that must be stored }",
    },
  ];
}

/** Expected fields that what is read back never has. */
function neverThere(node: ts.Node, asked: ts.Type, stored: ts.Type, checker: ts.TypeChecker): Mix[] {
  if ((asked.flags | stored.flags) & ts.TypeFlags.Any || stored.getStringIndexType()) return [];
  return checker
    .getPropertiesOfType(asked)
    .filter((field) => !allowsNothing(checker.getTypeOfSymbol(field), "undefined"))
    .filter(({ name }) => checker.getPropertyOfType(stored, name) === undefined)
    .map(({ name }) => ({ node, code: "verify", message: `what is read back never has "${name}"` }));
}

/** The value of a property that is written out. */
export function propertyOf(object: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const property = object.properties.find((one) => one.name?.getText() === name);
  return property && ts.isPropertyAssignment(property) ? property.initializer : undefined;
}

/** What a function that reads gives, once it is there. */
function resultOf(read: ts.Type, checker: ts.TypeChecker): ts.Type | undefined {
  const [signature] = read.getCallSignatures();
  const promised = signature && checker.getAwaitedType(signature.getReturnType());
  return promised && checker.getNonNullableType(promised);
}

function isShared(asked: ts.Type, stored: ts.Type, checker: ts.TypeChecker): boolean {
  if ((asked.flags | stored.flags) & ts.TypeFlags.Any) return true;
  if (checker.isArrayType(asked) || checker.isArrayType(stored)) return false;
  if (asked.getStringIndexType() && stored.getStringIndexType()) return true;
  const names = new Set(checker.getPropertiesOfType(stored).map(({ name }) => name));
  return checker.getPropertiesOfType(asked).some(({ name }) => names.has(name));
}
