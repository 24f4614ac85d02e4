import { ts } from "ts-morph";

const { SyntaxKind: K } = ts;

/** The part of TypeScript that expressions in specs are written in: values and calls, nothing that acts. */

/** Conversions, and only as calls: `String(x)`. */
export const CONVERSIONS: ReadonlySet<string> = new Set(["String", "Number", "Boolean"]);

/**
 * Names that stand for more than a value, and what of them may be used. `ctx` only as the owner of one of its members; the rest
 * only as the owner in a direct call, `Object.keys(x)`: held in any other way, they lead to functions that are not listed.
 */
export const MEMBERS: ReadonlyMap<string, readonly string[]> = new Map([
  ["Object", ["entries", "fromEntries", "keys", "values"]],
  ["JSON", ["stringify"]],
  ["Array", ["from", "isArray"]],
  ["Number", ["isFinite", "isInteger"]],
  [
    "Math",
    "abs cbrt ceil exp floor hypot log log10 log2 max min pow round sign sqrt trunc atan2 cos sin tan".split(
      " ",
    ),
  ],
  ["ctx", ["athleteId", "personId", "readOnly", "today", "userId"]],
]);

/** Property names that lead from any value to the interpreter. */
export const FORBIDDEN_NAMES: ReadonlySet<string> = new Set([
  "constructor",
  "__proto__",
  "prototype",
  "__defineGetter__",
  "__defineSetter__",
  "__lookupGetter__",
  "__lookupSetter__",
  "arguments",
  "callee",
  "caller",
]);

/** Methods that change what they are called on, or call what they are called on; and what to write instead. */
export const FORBIDDEN_METHODS: ReadonlyMap<string, string | undefined> = new Map([
  ["sort", ".toSorted(...)"],
  ["reverse", ".toReversed()"],
  ["splice", ".toSpliced(...)"],
  ["push", "[...list, item]"],
  ["unshift", "[item, ...list]"],
  ["pop", ".slice(0, -1)"],
  ["shift", ".slice(1)"],
  ["fill", undefined],
  ["copyWithin", undefined],
  ["apply", undefined],
  ["bind", undefined],
  ["call", undefined],
]);

export const ALLOWED_SYNTAX = new Set<ts.SyntaxKind>([
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

export const REASONS: Partial<Record<ts.SyntaxKind, string>> = {
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
  [K.MetaProperty]: '"import.meta" is not allowed here',
  [K.BigIntLiteral]: "a bigint is not allowed here",
};
