/** The mappings that are more than an object, by the keys they are told by: `{ if, then, else }`. */
export interface ValueForm {
  name: "for" | "patch" | "if" | "text";
  needs: readonly string[];
  may: readonly string[];
}

const FOR: ValueForm = { name: "for", needs: ["for", "in", "yield"], may: ["where"] };
const PATCH: ValueForm = { name: "patch", needs: ["patch", "set"], may: [] };
const IF: ValueForm = { name: "if", needs: ["if", "then"], may: ["else"] };
const TEXT: ValueForm = { name: "text", needs: ["text"], may: [] };

/** The form that a mapping with these keys is meant to be; a mapping of any other keys is an object, so `if` alone is a field. */
export function valueForm(keys: ReadonlySet<string>): ValueForm | undefined {
  if (keys.has("for") && keys.has("in")) return FOR;
  if (keys.has("patch") && keys.has("set")) return PATCH;
  if (keys.has("if") && (keys.has("then") || keys.has("else"))) return IF;
  return keys.has("text") && keys.size === 1 ? TEXT : undefined;
}
