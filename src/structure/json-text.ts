import { structureError } from "./structure-error.js";

/** How often JSON inside a JSON string is unwrapped: clients and servers encode once too often (KB-44). */
const MOST_WRAPPINGS = 2;

/**
 * JSON text as a value; text that holds JSON once more is unwrapped.
 * @throws StructureError `JSON_INVALID`, saying whether the text was cut off.
 */
export function readJson(text: string): unknown {
  let value = parse(text);
  for (let wrapping = 1; wrapping < MOST_WRAPPINGS && typeof value === "string"; wrapping++)
    value = parse(value);
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : "";
    throw structureError("JSON_INVALID", "", `The text is not valid JSON: ${plain(reason, text)}.`);
  }
}

/** The engine's reason without the input it quotes. */
function plain(reason: string, text: string): string {
  const [, digits] = /position (\d+)/.exec(reason) ?? [];
  const position = digits === undefined ? undefined : Number(digits);
  const endsEarly =
    /end of JSON input|Unterminated/i.test(reason) || (position ?? 0) >= text.trimEnd().length;
  if (endsEarly) return "it ends too early, as if it had been cut off";
  return position === undefined ? "it is malformed" : `it is malformed at character ${position + 1}`;
}
