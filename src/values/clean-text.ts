import { stripVTControlCharacters } from "node:util";

/** Texts of Latin letters and no control characters, which are most: there is nothing to look up about them. */
const PLAIN = /^[\t\n\x20-\x7E\u00A1-\u00AC\u00AE-\u024F]*$/;

/**
 * Text written by other people, made safe to show (KB-106): control, ANSI, bidirectional and invisible characters
 * are removed, line ends become `\n`; what a reader can see stays, emoji included.
 */
export function cleanText(text: string): string {
  return PLAIN.test(text) ? text : cleaned(text);
}

/** The same on one line: a name, or a title. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, " ").trim();
}

/** The patterns stand here and not ahead: V8 works out the sets of Unicode characters when it first comes to them. */
function cleaned(text: string): string {
  /** Joins emoji such as a cyclist and a gender sign; anywhere else the joiner is invisible. */
  const strayJoiner =
    /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;
  /** Asks for the coloured form of an emoji or a keycap; anywhere else it is invisible. */
  const strayEmojiForm = /(?<![\p{Extended_Pictographic}0-9#*])\uFE0F/gu;
  /** Zero-width, bidirectional, tag and filler characters: Unicode's own list of what is not displayed. */
  const invisible = /(?![\u200D\uFE0F])\p{Default_Ignorable_Code_Point}/gu;
  const control = /(?![\n\t])[\p{Cc}\p{Cs}\uFFF9-\uFFFB]/gu;
  return stripVTControlCharacters(text)
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .replace(control, "")
    .replace(invisible, "")
    .replace(strayJoiner, "")
    .replace(strayEmojiForm, "");
}
