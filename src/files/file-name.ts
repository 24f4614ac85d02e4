import { createHash } from "node:crypto";
import { cleanText } from "../values/clean-text.js";
import type { Day, Id, IdText } from "../values/quantity.js";

const MOST_CHARACTERS = 120;
/** Separators and what Windows refuses in names. */
const FORBIDDEN = /[/\\<>:"|?*\p{Cc}]/gu;
/** Names that mean a device on Windows, with any ending; the last digits are superscripts. */
const DEVICES = /^(?:con|conin\$|conout\$|prn|aux|nul|(?:com|lpt)[\d\u00B9\u00B2\u00B3])\s*(?:\.|$)/i;
/** The ending that says what a file is, and `.gz` behind it. */
const ENDING = /(?:\.[a-z0-9]{1,8})?(?:\.[a-z0-9]{1,8})$/i;

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

/**
 * Our name for a download: two files of one name are two files, and none is named by a stranger.
 * @param ending without the dot
 */
export function ownFileName(
  { day, workoutId, fileId }: { day: Day; workoutId: Id<"workoutId">; fileId: IdText<"fileId"> },
  ending: string,
): string {
  const id = /^-?[\w]{1,40}$/.test(fileId)
    ? fileId
    : createHash("sha256").update(fileId).digest("hex").slice(0, 16);
  // The day too is what the server said; ten characters are enough for a path.
  const when = /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : "undated";
  return `${when}_workout_${workoutId}_file_${id}.${ending}`;
}

/** Cut ahead of the ending, so that it stays. */
function shortened(name: string): string {
  if (name.length <= MOST_CHARACTERS) return name;
  const [ending = ""] = ENDING.exec(name) ?? [];
  const start = name.slice(0, MOST_CHARACTERS - ending.length).replace(/[\uD800-\uDBFF]$/, "");
  return `${start}${ending}`;
}

/** What is wrong with one part of a path that a caller named; such names are refused and never mended. */
export function nameMistake(part: string): string | undefined {
  if (part.startsWith(".")) return "is hidden";
  if (part.length > MOST_CHARACTERS) return `is longer than ${MOST_CHARACTERS} characters`;
  if (DEVICES.test(part)) return "means a device";
  if (new RegExp(FORBIDDEN).test(part) || /[\s.]$/.test(part))
    return "is a name that not every system can keep";
  return undefined;
}
