interface Explanation {
  message: string;
  hint?: string;
}

const HINTS: readonly [RegExp, string][] = [
  [/Unresolved tag/, 'an expression can\'t begin with "!": write `x === false`, or quote it'],
  [
    /Nested mappings|Implicit keys|Block collections are not|implicit map key/,
    'quote an expression that holds ": " or " #", or use if/then/else',
  ],
  [/Plain value cannot start|cannot start with/, "quote the expression"],
  [/Map keys must be unique/, "remove one of the two"],
];

/** The YAML library's message without its own position and frame, and advice for the traps of expressions in YAML. */
export function explainYamlError(text: string): Explanation {
  const message = (text.split("\n")[0] ?? text).replace(/ at line \d+.*$/, "").replace(/:$/, "");
  const hint = HINTS.find(([pattern]) => pattern.test(message))?.[1];
  return hint ? { message, hint } : { message };
}
