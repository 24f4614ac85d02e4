import { extname } from "node:path";
import { cleanText } from "../values/clean-text.js";

const MOST_CHARACTERS = 120;
/** Separators and what Windows refuses in names. */
const FORBIDDEN = /[/\\<>:"|?*\p{Cc}]/gu;
/** Names that mean a device on Windows, with any ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * A file name made harmless: only its last part, without control and invisible characters, never hidden, never a device.
 * @param fallback when nothing of it is left
 */
export function safeFileName(name: string, fallback: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  const plain = cleanText(last)
    .normalize("NFC")
    .replace(FORBIDDEN, "_")
    .replace(/^[.\s]+|[.\s]+$/g, "");
  if (plain === "") return fallback;
  return shortened(DEVICES.test(plain) ? `_${plain}` : plain);
}

/** Cut in the middle, so that the ending stays. */
function shortened(name: string): string {
  if (name.length <= MOST_CHARACTERS) return name;
  const ending = extname(name).slice(0, 16);
  return `${name.slice(0, MOST_CHARACTERS - ending.length)}${ending}`;
}
