interface Explanation {
  message: string;
  hint?: string;
}

const QUOTE = "quote the expression, or use if/then/else";

/** What the YAML library says, what it means in a spec, and the way out. */
const EXPLAINED: readonly [RegExp, string, string?][] = [
  [/Unresolved tag: (.*)/, '"$1" is a tag in YAML, not an expression', "write `x === false`, or quote it"],
  [/Nested mappings|Implicit keys|implicit map key/, 'the ": " makes this a mapping', QUOTE],
  [/Block collections are not/, "a list or mapping can't begin here", QUOTE],
  [/Plain value cannot start with (?:reserved character )?(.*)/, 'plain text can\'t begin with "$1"', QUOTE],
  [
    /Unexpected flow-map-start at node end/,
    'a "{" begins a mapping here',
    "`${...}` stands in texts only; elsewhere write what is in it",
  ],
  [/Unexpected scalar at node end/, "something follows the end of the value", QUOTE],
  [/Map keys must be unique/, "this key stands here already", "remove one of the two"],
  [/multiple documents/, "a file holds one spec", "remove the line ---"],
  [/Flow (?:map|sequence).* end with a (.)/, 'a "$1" is missing above', "close it"],
  [/Tabs are not allowed/, "YAML is indented with spaces, not with tabs"],
  [/Unresolved alias/, "aliases are not used in specs", "write the value out"],
  [/Missing closing (.)quote/, "a closing $1 is missing"],
];

/** Keys with words for people behind them. */
const PROSE = /^\s*(?:- )?(?:description|title|summary|says|next|fail|missing|optional|message): /;

/**
 * The YAML library's message in the words of a spec, and advice for the traps of expressions in YAML.
 * @param source the line that it is about
 */
export function explainYamlError(text: string, source: string): Explanation {
  const raw = (text.split("\n")[0] ?? text).replace(/ at line \d+.*$/, "").replace(/:$/, "");
  for (const [pattern, message, hint] of EXPLAINED) {
    const match = pattern.exec(raw);
    const advice = hint === QUOTE && PROSE.test(source) ? "quote the text" : hint;
    if (match) return { message: message.replace("$1", match[1] ?? ""), ...(advice ? { hint: advice } : {}) };
  }
  return { message: raw };
}
