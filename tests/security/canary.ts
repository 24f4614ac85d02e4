/** A cookie as long as a real one, and one near the limit. Recognisable, and never valid anywhere. */
export const CANARY_COOKIE = repeat("Canary-Cookie_", 1800);
export const LONG_CANARY_COOKIE = repeat("Long-Canary~", 3900);
/** A token that only its value gives away: it has none of the shapes a scrubber could know. */
export const PLAIN_CANARY_TOKEN = repeat("plain.canary~", 400);
export const CANARY_TOKEN = `gAAAA${repeat("CanaryToken-", 400)}`;

function repeat(word: string, length: number): string {
  const numbered = Array.from({ length }, (_, index) => `${word}${index}`).join("");
  return numbered.slice(0, length);
}

/** Spellings found in the text, worked out independently of the code under test. */
export function leaks(text: string, value: string): string[] {
  const margin = Math.min(20, Math.floor(value.length / 6));
  const inner = value.slice(margin, -margin);
  const spellings: Record<string, string> = {
    raw: inner,
    url: encodeURIComponent(inner),
    hex: Buffer.from(inner).toString("hex"),
    base64: base64Core(inner, 0),
    "base64 shifted by one": base64Core(inner, 1),
    "base64 shifted by two": base64Core(inner, 2),
  };
  return Object.keys(spellings).filter((name) => {
    const spelling = spellings[name] ?? "";
    return name === "hex" ? inLowerCase(text).includes(spelling) : text.includes(spelling);
  });
}

let last = { text: "", lower: "" };

/** The same long text is looked through for many spellings. */
function inLowerCase(text: string): string {
  if (last.text !== text) last = { text, lower: text.toLowerCase() };
  return last.lower;
}

/** Whole groups of three bytes encode alike wherever they stand, so any slice of them can be searched for. */
function base64Core(text: string, skip: number): string {
  const bytes = Buffer.from(text).subarray(skip);
  return bytes.subarray(0, bytes.length - (bytes.length % 3)).toString("base64");
}

/** The same for pieces of the value, as a text cut to a length would show them. */
export function leaksOfPieces(text: string, value: string): string[] {
  const starts = [0, 60, 120, 180, Math.floor(value.length / 2), value.length - 60];
  return [...new Set(starts.flatMap((start) => leaks(text, value.slice(start, start + 60))))];
}
