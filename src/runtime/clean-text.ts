import { stripVTControlCharacters } from "node:util";

/** Joins emoji such as a cyclist and a gender sign; anywhere else the joiner is invisible. */
const STRAY_JOINER =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;
/** Asks for the coloured form of an emoji or a keycap; anywhere else it is invisible. */
const STRAY_EMOJI_FORM = /(?<![\p{Extended_Pictographic}0-9#*])\uFE0F/gu;
/** Zero-width, bidirectional, tag and filler characters: Unicode's own list of what is not displayed. */
const INVISIBLE = /(?![\u200D\uFE0F])\p{Default_Ignorable_Code_Point}/gu;
const CONTROL = /(?![\n\t])[\p{Cc}\p{Cs}\uFFF9-\uFFFB]/gu;

/**
 * Text written by other people, made safe to show (KB-106): control, ANSI, bidirectional and invisible characters
 * are removed, line ends become `\n`; what a reader can see stays, emoji included.
 */
export function cleanText(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .replace(CONTROL, "")
    .replace(INVISIBLE, "")
    .replace(STRAY_JOINER, "")
    .replace(STRAY_EMOJI_FORM, "");
}
