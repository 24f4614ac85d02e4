import stringWidth from "string-width";
import type { Look } from "./look.js";

export interface Column {
  key: string;
  title: string;
  /** Numbers stand on the right. */
  right: boolean;
}

const GAP = "  ";
/** A column of text gives way down to this width before a column is left out. */
const NARROWEST_TEXT = 12;

/**
 * Rows below titles, as wide as they need to be and no wider than `look.width`: long texts are cut first, then the last columns are
 * left out, which is said below.
 */
export function tableLines(
  rows: readonly Record<string, string>[],
  columns: readonly Column[],
  look: Look,
): string[] {
  const shown = fitting(rows, columns, look.width);
  const widths = widthsOf(rows, shown, look.width);
  const line = (cells: readonly string[]) => cells.join(GAP).trimEnd();
  const left = columns.length - shown.length;
  return [
    look.style(
      "dim",
      line(
        shown.map((column, index) =>
          padded(cut(column.title, widths[index] ?? 0), widths[index] ?? 0, column.right),
        ),
      ),
    ),
    ...rows.map((row) =>
      line(
        shown.map(({ key, right }, index) =>
          padded(cut(row[key] ?? "", widths[index] ?? 0), widths[index] ?? 0, right),
        ),
      ),
    ),
    ...(left > 0
      ? [look.style("dim", `(${left} more ${left === 1 ? "column" : "columns"}: --json has all)`)]
      : []),
  ];
}

/** As many columns, from the left, as find room with their texts cut. */
function fitting(
  rows: readonly Record<string, string>[],
  columns: readonly Column[],
  width: number,
): Column[] {
  const shown = [...columns];
  while (shown.length > 1 && total(shown.map((column) => smallest(rows, column))) > width) shown.pop();
  return shown;
}

function smallest(rows: readonly Record<string, string>[], column: Column): number {
  const natural = naturalWidth(rows, column);
  return column.right ? natural : Math.min(natural, NARROWEST_TEXT);
}

function naturalWidth(rows: readonly Record<string, string>[], { key, title }: Column): number {
  return Math.max(stringWidth(title), ...rows.map((row) => stringWidth(row[key] ?? "")));
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0) + GAP.length * Math.max(0, widths.length - 1);
}

/** Natural widths; where they are too many together, the widest text gives way, again and again. */
function widthsOf(
  rows: readonly Record<string, string>[],
  columns: readonly Column[],
  width: number,
): number[] {
  const widths = columns.map((column) => naturalWidth(rows, column));
  let excess = total(widths) - width;
  while (excess > 0) {
    const texts = columns.map((column, index) => (column.right ? 0 : (widths[index] ?? 0)));
    const widest = texts.indexOf(Math.max(...texts));
    if ((texts[widest] ?? 0) <= NARROWEST_TEXT) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
    excess -= 1;
  }
  return widths;
}

export function padded(text: string, width: number, right = false): string {
  const fill = " ".repeat(Math.max(0, width - stringWidth(text)));
  return right ? fill + text : text + fill;
}

/** What fits into `width` columns, with a mark where something is missing. Never cuts a character in two. */
export function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let shown = "";
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (stringWidth(shown + segment) > width - 1) break;
    shown += segment;
  }
  return `${shown}…`;
}
