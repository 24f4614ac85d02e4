import { ts } from "ts-morph";
import { mayBeNothing, membersOf } from "./kinds.js";
import type { Mix } from "./mixes.js";

/** The runtime leaves out what is empty of it. */
const LEFT_OUT = "notes";

/**
 * What TypeScript lets pass in a result: an optional field that nothing gives, and a field that is called optional though its value is
 * always there. Readers of the output would look for what never comes, or guard against what never is. What may be null may be left out.
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
    .map(
      ({ name }): Mix => ({
        node,
        code: "output",
        message: `"${name}" is never given`,
        hint: "give it a value, or take the field away",
      }),
    );
  const optional = new Set(known.filter(isOptional).map(({ name }) => name));
  optional.delete(LEFT_OUT);
  const inside = node.properties.filter(ts.isPropertyAssignment).flatMap(({ name, initializer }): Mix[] => {
    const field = ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : "";
    const isLoose = optional.has(field) && !mayBeNothing(initializer, "either", checker);
    return isLoose
      ? [
          {
            node: initializer,
            code: "output",
            message: `"${field}" is always there`,
            hint: 'leave out the "?" of its type',
          },
        ]
      : looseIn(initializer, checker);
  });
  return [...missing, ...inside];
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
