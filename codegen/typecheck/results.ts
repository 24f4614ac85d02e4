import { ts } from "ts-morph";
import { allowsNothing, mayBeNothing, membersOf } from "./kinds.js";
import type { Mix } from "./mixes.js";

/** The runtime leaves out what is empty of it. */
const LEFT_OUT = "notes";

/**
 * What TypeScript lets pass in a result: an optional field that nothing gives, and a field that is called optional though its value is
 * always there. Readers of the output would look for what never comes, or guard against what never is.
 */
export function findLooseResults(source: ts.SourceFile, checker: ts.TypeChecker): Mix[] {
  return source.statements.filter(ts.isFunctionDeclaration).flatMap((made) => {
    const returns = made.body?.statements.filter(ts.isReturnStatement) ?? [];
    return returns.flatMap(({ expression }) => (expression ? looseIn(expression, checker) : []));
  });
}

function looseIn(node: ts.Expression, checker: ts.TypeChecker): Mix[] {
  if (ts.isParenthesizedExpression(node)) return looseIn(node.expression, checker);
  if (ts.isConditionalExpression(node))
    return [node.whenTrue, node.whenFalse].flatMap((branch) => looseIn(branch, checker));
  if (!ts.isObjectLiteralExpression(node)) return [];
  const known = fieldsWanted(node, checker);
  const given = checker.getTypeAtLocation(node);
  const missing = known
    .filter((field) => isOptional(field) && given.getProperty(field.name) === undefined)
    .map(({ name }) => neverGiven(node, name));
  const optional = new Set(known.filter(isOptional).map(({ name }) => name));
  optional.delete(LEFT_OUT);
  const inside = node.properties.flatMap((property): Mix[] => {
    const initializer = givenBy(property);
    if (!initializer) return [];
    const { name } = property;
    const field = name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : "";
    if (optional.has(field) && !mayBeNothing(initializer, "either", checker))
      return [alwaysThere(initializer, field)];
    const within = looseIn(initializer, checker);
    return within.length > 0 ? within : looseInside(initializer, field, checker);
  });
  return [...missing, ...inside];
}

/** The value of `{ rides: found }`, and of `{ rides }`. */
function givenBy(property: ts.ObjectLiteralElementLike): ts.Expression | undefined {
  if (ts.isShorthandPropertyAssignment(property)) return property.name;
  return ts.isPropertyAssignment(property) ? property.initializer : undefined;
}

function alwaysThere(node: ts.Node, field: string): Mix {
  return {
    node,
    code: "output",
    message: `"${field}" is always there`,
    hint: 'leave out the "?" of its type',
  };
}

function neverGiven(node: ts.Node, field: string): Mix {
  return {
    node,
    code: "output",
    message: `"${field}" is never given`,
    hint: "give it a value, or take the field away",
  };
}

/** A field that is optional where it is wanted, and where it comes from always there, or not known. */
interface Loose {
  path: string;
  isGiven: boolean;
}

/** The same of an object that was made elsewhere: by a helper, or in a step. */
function looseInside(node: ts.Expression, path: string, checker: ts.TypeChecker): Mix[] {
  const wanted = checker.getContextualType(node);
  const given = checker.getTypeAtLocation(node);
  const loose = wanted ? looseFields(given, wanted, checker) : [];
  return loose.map((field) => (field.isGiven ? alwaysThere : neverGiven)(node, `${path}.${field.path}`));
}

function looseFields(given: ts.Type, wanted: ts.Type, checker: ts.TypeChecker): Loose[] {
  const [want, more] = membersOf(wanted, checker);
  const all = membersOf(given, checker);
  if (!want || more || all.includes(want)) return [];
  const item = want.getNumberIndexType();
  if (item) {
    const items = all.flatMap((one) => one.getNumberIndexType() ?? []);
    const [only, another] = items;
    return only && !another ? looseFields(only, item, checker) : [];
  }
  return checker.getPropertiesOfType(want).flatMap((field) => {
    const sources = all.map((one) => one.getProperty(field.name));
    if (isOptional(field) && all.every(hasFields) && sources.every((one) => !one))
      return [{ path: field.name, isGiven: false }];
    if (sources.some((one) => !one || one === field || isOptional(one))) return [];
    const types = sources.flatMap((one) => (one ? [checker.getTypeOfSymbol(one)] : []));
    if (isOptional(field) && !types.some((type) => allowsNothing(type, "either")))
      return [{ path: field.name, isGiven: true }];
    const [only, another] = types;
    const inner = only && !another ? looseFields(only, checker.getTypeOfSymbol(field), checker) : [];
    return inner.map((one) => ({ ...one, path: `${field.name}.${one.path}` }));
  });
}

/** Whether the fields of a type are all that it has. */
function hasFields(type: ts.Type): boolean {
  return (type.flags & ts.TypeFlags.Object) !== 0 && !type.getStringIndexType();
}

/** The fields of the one type that is wanted here; an async function may also give a promise of it. */
function fieldsWanted(node: ts.Expression, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const wanted = checker.getContextualType(node);
  const [only, more] = wanted
    ? membersOf(wanted, checker).filter((one) => one.getProperty("then") === undefined)
    : [];
  return only && !more ? checker.getPropertiesOfType(only) : [];
}

function isOptional({ flags }: ts.Symbol): boolean {
  return (flags & ts.SymbolFlags.Optional) !== 0;
}
