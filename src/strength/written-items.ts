/** One entry of a written session: an exercise, or several that are done in turn. */
export interface Item {
  /** superset, circuit, warm up, cool down and their short forms. */
  prefix: string | undefined;
  /** The letter of A1, A2: what has the same is done in turn. */
  label: string | undefined;
  parts: string[];
}

const BULLET = /^\s*(?:[-•]|\d+[.)](?=\s))\s*/;
const LABEL = /^\s*([A-F])\d\s*[.):]?\s+/;
const PREFIX = /^\s*(superset|circuit|warm[\s-]?up|wu|cool[\s-]?down|cd)(?:\s*:\s*|\s+(?=\d))/i;

/** @param isBeside whether a piece says only what goes with the exercise before it, such as a rest */
export function itemsOf(text: string, isBeside: (piece: string) => boolean): Item[] {
  return pieces(text, isBeside).map((piece) => {
    const plain = piece.replace(BULLET, "");
    const label = LABEL.exec(plain)?.[1];
    const named = plain.replace(LABEL, "");
    return {
      prefix: PREFIX.exec(named)?.[1]?.toLowerCase(),
      label,
      parts: joined(named.replace(PREFIX, "").split(/\s\+\s/), isBeside, " "),
    };
  });
}

function pieces(text: string, isBeside: (piece: string) => boolean): string[] {
  const all = text.split(/[;\n]+|,(?!\d)/).map((piece) => piece.trim());
  return joined(
    all.filter((piece) => piece !== ""),
    isBeside,
    ", ",
  );
}

function joined(pieces: readonly string[], isBeside: (piece: string) => boolean, between: string): string[] {
  const items: string[] = [];
  for (const piece of pieces) {
    const last = items.at(-1);
    if (last !== undefined && isBeside(piece)) items[items.length - 1] = `${last}${between}${piece}`;
    else items.push(piece);
  }
  return items;
}
