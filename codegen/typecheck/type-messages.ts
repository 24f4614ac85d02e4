import { suggestion } from "../suggest.js";
import { withArticle } from "./kinds.js";
import { specType, unionMembers } from "./spec-types.js";

export interface TypeMessage {
  message: string;
  hint?: string;
}

/** Something is missing in an object that was written out; of anything else it is the type that is wrong. */
const MISSING = / is missing in type '\{|^Type '\{.*' is missing the following/;

/** Kinds of ids that the context has one of. */
const OF_CONTEXT: ReadonlySet<string> = new Set(["athleteId", "personId", "userId"]);

type Explain = (match: readonly string[], lines: readonly string[]) => TypeMessage | undefined;

/** TypeScript's sentences, the longest first, and what each means in a spec. */
const EXPLAINED: readonly [RegExp, Explain][] = [
  [/^Property '(.+)' does not exist on type '(.+)'\.(?: Did you mean '(.+)'\?)?/, unknownField],
  [
    /^Object literal may only specify known properties,.*? '"?(.+?)"?' does not exist in type '(.+)'\./,
    unwanted,
  ],
  [/^Property '(.+)' is missing in type/, ([name]) => ({ message: `"${name}" is missing` })],
  [/^Type '\{.*' is missing the following properties from type '(.+)': ([^.]+)/, missing],
  [/^Type '(.+)' is missing the following properties from type '(.+)': /, notAssignable],
  [/^Argument of type '(.+)' is not assignable to parameter of type '(.+)'/, notAssignable],
  [/^Type '(.+)' is not assignable to type '(.+)'/, notAssignable],
  [
    /^(?:'(.+)'|Object) is possibly '(null|undefined|null' or 'undefined)'/,
    ([what]) => ({
      message: `${what ? `"${what}"` : "this"} may be missing`,
      hint: "use ?. and say what is meant then: ... ?? x",
    }),
  ],
  [
    /the types '(.+)' and '(.+)' have no overlap/,
    ([left = "", right = ""]) => ({ message: `${specType(left)} and ${specType(right)} are never equal` }),
  ],
  [
    /^Expected (\d+(?:-\d+)?) arguments?, but got (\d+)/,
    ([wanted, given]) => ({
      message: `this takes ${wanted} argument${wanted === "1" ? "" : "s"}, not ${given}`,
    }),
  ],
  [/^'(.+)' is declared but its value is never read/, ([name]) => ({ message: `"${name}" is never used` })],
  [
    /^(?:Parameter|Binding element) '(.+)' implicitly has/,
    ([name]) => ({ message: `the type of "${name}" can't be told` }),
  ],
  [/^This expression is not callable/, () => ({ message: "this is not a function" })],
];

/**
 * TypeScript's message in the words of a spec: one line, types in the notation of specs, the right name as the hint.
 * @param conversions helper signatures such as `metresToKm(metres: Quantity<"m">): Quantity<"km">`
 */
export function explainType(raw: string, conversions: readonly string[]): TypeMessage {
  const lines = raw.split("\n").map((line) => line.trim());
  const mixed = mixedKinds(lines, conversions);
  if (mixed) return mixed;
  const inner = lines.find((line) => MISSING.test(line));
  const line = inner ?? lines[0] ?? raw;
  for (const [pattern, explain] of EXPLAINED) {
    const match = pattern.exec(line);
    const found = match && explain(match.slice(1), lines);
    if (found) return found;
  }
  return { message: line.replace(/\.$/, "") };
}

function unknownField([name = "", owner = "", near]: readonly string[]): TypeMessage {
  const what = /^Tp\w+Input$/.test(owner) ? "an input" : `a field of ${specType(owner)}`;
  const hint = near ? `did you mean "${near}"?` : suggestion(name, fieldsOf(owner));
  return { message: `"${name}" is not ${what}`, ...(hint ? { hint } : {}) };
}

function unwanted([name = "", owner = ""]: readonly string[], [line = ""]: readonly string[]): TypeMessage {
  const near = /Did you mean to write '(.+)'\?/.exec(line)?.[1];
  const hint = near ? `did you mean "${near}"?` : suggestion(name, fieldsOf(owner));
  return { message: `"${name}" is not wanted here`, ...(hint ? { hint } : {}) };
}

function missing([type = "", names = ""]: readonly string[]): TypeMessage {
  if (type.endsWith("[]")) return { message: "a list is wanted here" };
  const quoted = names.split(", ").map((name) => (name.startsWith("and ") ? name : `"${name}"`));
  return { message: `${quoted.join(", ")} are missing` };
}

function notAssignable([given = "", wanted = ""]: readonly string[], lines: readonly string[]): TypeMessage {
  const allowed = unionMembers(wanted);
  const isObject = (member: string) => allowed.includes("object") && /^[A-Z]/.test(member);
  const extra = unionMembers(given).filter((member) => !allowed.includes(member) && !isObject(member));
  const shown = specType(wanted);
  if (extra.length > 0 && extra.every((member) => member === "null" || member === "undefined"))
    return {
      message: `this may be ${extra.join(" or ")}, but ${shown} is wanted`,
      hint: "say what is meant then: ... ?? x",
    };
  const choices = allowed.filter((member) => member.startsWith('"'));
  const [only = ""] = extra;
  if (choices.length > 0 && extra.length === 1 && only.startsWith('"')) {
    const hint = suggestion(
      only.slice(1, -1),
      choices.map((choice) => choice.slice(1, -1)),
    );
    return { message: `${only} is not one of the choices`, ...(hint ? { hint } : {}) };
  }
  const is = specType(given);
  if (is === shown) return insideOf(lines);
  const isTime = extra.includes("DateTime") && allowed.includes("Day");
  return { message: `this is ${is}, but ${shown} is wanted`, ...(isTime ? { hint: "dayOf(...)" } : {}) };
}

/** Two objects that differ somewhere inside: the innermost line tells where and how. */
function insideOf(lines: readonly string[]): TypeMessage {
  const path = lines.flatMap((line) => /^Types of property '(.+)' are incompatible/.exec(line)?.[1] ?? []);
  const inner = lines
    .map((line) => /^Type '([^{}]+)' is not assignable to type '([^{}]+)'/.exec(line))
    .findLast(Boolean);
  const { message } = inner
    ? notAssignable(inner.slice(1), [])
    : { message: "this does not fit what is wanted" };
  return { message: path.length > 0 ? `${message} (in "${path.join(".")}")` : message };
}

/** A unit or an id of one kind where another is wanted, said at whatever depth TypeScript says it. */
function mixedKinds(lines: readonly string[], conversions: readonly string[]): TypeMessage | undefined {
  for (const line of lines) {
    const [, of, given, wantedOf, wanted] =
      /'[^'{}]*?(Quantity|Id|IdText)<"([^"]+)">[^'{}]*' is not assignable to (?:parameter of )?type '[^'{}]*?(Quantity|Id|IdText)<"([^"]+)">/.exec(
        line,
      ) ?? [];
    if (!given || !wanted || given === wanted) continue;
    const helper = converter(`${of}<"${given}">`, `${wantedOf}<"${wanted}">`, conversions);
    if (wantedOf === "Quantity")
      return {
        message: `this is ${of === "Quantity" ? `in ${given}` : withArticle(given)}, but ${wanted} is wanted`,
        ...(helper ? { hint: `convert it: ${helper}(...)` } : {}),
      };
    const hints = [
      ...(OF_CONTEXT.has(wanted) ? [`ctx.${wanted}`] : []),
      ...(helper ? [`${helper}(...)`] : []),
    ];
    return {
      message: `this is ${of === "Quantity" ? `in ${given}` : withArticle(given)}, but ${withArticle(wanted)} is wanted`,
      ...(hints.length > 0 ? { hint: hints.join(", or ") } : {}),
    };
  }
  return undefined;
}

/** Name of the helper that takes the one and gives the other. */
function converter(from: string, to: string, signatures: readonly string[]): string | undefined {
  const found = signatures.find((signature) => {
    const result = signature.lastIndexOf("): ");
    return signature.slice(0, result).includes(from) && signature.slice(result).includes(to);
  });
  return found && /^\w+/.exec(found)?.[0];
}

/** Names of the fields of a type that TypeScript printed out: `{ a: string; b?: number; }`. */
function fieldsOf(type: string): string[] {
  if (!type.startsWith("{")) return [];
  const flat = specType(type.slice(1, -1));
  return [...flat.matchAll(/(?:^|; ?)"?([\w$]+)"?\??:/g)].map(([, name]) => name ?? "");
}
