/** TypeScript's notation of types, as its messages print it, in the notation of specs. */

const WORDS: readonly [RegExp, string][] = [
  [/Quantity<"([^"]+)">/g, "number($1)"],
  [/IdText<string>/g, "the text of no id"],
  [/IdText<"([^"]+)">/g, "string($1)"],
  [/Id<"([^"]+)">/g, "integer($1)"],
  [/\bDateTime\b/g, "datetime"],
  [/\bDay\b/g, "date"],
  [/\bUint8Array(<[^>]*>)?/g, "bytes"],
  [/\bTp\w+Input\b/g, "input"],
];

/** `Quantity<"km"> | null` -> `number(km) | null`; what is written out in braces is an object. */
export function specType(type: string): string {
  const named = WORDS.reduce((text, [pattern, word]) => text.replace(pattern, word), type);
  return withoutBraces(named).replace(/^\(.*\) => .*$/, "a function");
}

/** The members of a union at the top of a type. */
export function unionMembers(type: string): string[] {
  return withoutBraces(type).split(" | ");
}

/** What TypeScript has cut short has no closing brace. */
function withoutBraces(type: string): string {
  const shorter = type.replace(/\{[^{}]*\}/g, "object");
  return shorter === type ? type.replace(/\{.*$/, "object") : withoutBraces(shorter);
}
