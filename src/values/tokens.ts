/** Words with the sign before them, digits by threes, signs, blanks: the pieces that tokenizers cut JSON into. */
const PIECES = /[^\p{L}\p{N}\s]?\p{L}+|\p{N}{1,3}|[^\p{L}\p{N}\s]+|\s+/gu;
const LETTER = /\p{L}/u;
/** Letters and signs of a piece that one token holds, roughly. */
const LETTERS = 10;
const SIGNS = 4;

/** Tokens of a text, estimated without a tokenizer: within a tenth of what o200k counts for JSON of answers. */
export function tokensIn(text: string): number {
  let tokens = 0;
  for (const [piece] of text.matchAll(PIECES))
    tokens += Math.ceil(piece.length / (LETTER.test(piece) ? LETTERS : SIGNS));
  return tokens;
}
