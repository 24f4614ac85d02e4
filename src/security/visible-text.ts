import { stripVTControlCharacters } from "node:util";

/** Characters that are not seen but act: controls, bidi marks, zero-width, soft hyphen, byte-order mark, tags. */
const INVISIBLE =
  /[\p{Cc}\u{ad}\u{61c}\u{200b}\u{200e}\u{200f}\u{2028}-\u{202e}\u{2060}-\u{206f}\u{feff}\u{e0000}-\u{e007f}]/gu;

/**
 * One line of text from a server, safe to print on a terminal: what can be seen stays, accents and emoji included.
 * Joiners (U+200C, U+200D) stay, because emoji and several scripts need them.
 * @param longest characters kept; a longer text ends in an ellipsis
 */
export function visibleText(text: string, longest = 200): string {
  const cleaned = stripVTControlCharacters(text).replace(INVISIBLE, " ").replace(/ +/g, " ").trim();
  const characters = [...cleaned];
  return characters.length <= longest ? cleaned : `${characters.slice(0, longest - 1).join("")}…`;
}
