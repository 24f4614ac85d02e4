import { ts } from "ts-morph";

const { SyntaxKind: K } = ts;

/** What a number measures or names: `km`, a `workoutId`. */
export interface Kind {
  of: "unit" | "id";
  word: string;
}

/** The unit or kind of id of a type; null and undefined aside. */
export function kindOf(type: ts.Type, checker: ts.TypeChecker): Kind | undefined {
  const found = membersOf(type, checker).flatMap((member) => kindOfMember(member, checker) ?? []);
  const [first] = found;
  return first && found.every(({ word }) => word === first.word) ? first : undefined;
}

function kindOfMember(type: ts.Type, checker: ts.TypeChecker): Kind | undefined {
  if (!type.isIntersection()) return undefined;
  const unit = wordOf(type, "unit", checker);
  if (unit !== undefined) return { of: "unit", word: unit };
  const id = wordOf(type, "kind", checker);
  return id === undefined ? undefined : { of: "id", word: id };
}

/** The text that an optional member of a type stands for: `km` of `{ unit?: "km" }`. */
export function wordOf(type: ts.Type, property: string, checker: ts.TypeChecker): string | undefined {
  const symbol = checker.getPropertyOfType(type, property);
  const word = symbol && checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
  return word?.isStringLiteral() ? word.value : undefined;
}

/** Whether a type is any number: what a calculation gives, or a helper that says nothing of units. Literals are not meant. */
export function isBareNumber(type: ts.Type, checker: ts.TypeChecker): boolean {
  return membersOf(type, checker).some(({ flags }) => (flags & ts.TypeFlags.Number) !== 0);
}

/** The alternatives of a type; null and undefined aside. */
export function membersOf(type: ts.Type, checker: ts.TypeChecker): readonly ts.Type[] {
  const some = checker.getNonNullableType(type);
  return some.isUnion() ? some.types : [some];
}

const UNSURE =
  ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.TypeParameter | ts.TypeFlags.IndexedAccess;
const NOTHING = {
  undefined: ts.TypeFlags.Undefined | ts.TypeFlags.Void,
  null: ts.TypeFlags.Null,
  either: ts.TypeFlags.Undefined | ts.TypeFlags.Void | ts.TypeFlags.Null,
};

/** Whether a value may be undefined, or null, as far as its type says. */
export function mayBeNothing(
  node: ts.Expression,
  nothing: keyof typeof NOTHING,
  checker: ts.TypeChecker,
): boolean {
  return allowsNothing(checker.getTypeAtLocation(node), nothing);
}

export function allowsNothing(type: ts.Type, nothing: keyof typeof NOTHING): boolean {
  const members = type.isUnion() ? type.types : [type];
  return members.some(({ flags }) => (flags & (UNSURE | NOTHING[nothing])) !== 0);
}

/** A number that stands there as digits. */
export function isNumeral(node: ts.Node): boolean {
  const inner = ts.isParenthesizedExpression(node) ? node.expression : node;
  if (ts.isPrefixUnaryExpression(inner)) return inner.operator === K.MinusToken && isNumeral(inner.operand);
  return ts.isNumericLiteral(inner);
}

/** `an athleteId`, `a rideId`. */
export function withArticle(word: string): string {
  return `${/^[aeio]/.test(word) ? "an" : "a"} ${word}`;
}
