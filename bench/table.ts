/** One line of the table: a figure and what it is measured against. */
export interface Row {
  what: string;
  /** As it is shown, with its unit. */
  measured: string;
  baseline?: string;
  /** measured / baseline. */
  ratio?: number;
  /** What is allowed, as it is shown. */
  allowed?: string;
}

const COLUMNS = ["", "measured", "baseline", "ratio", "allowed"] as const;

/** A Markdown table, aligned so that it reads well in a terminal too. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map(({ what, measured, baseline = "", ratio, allowed = "" }) => [
    what,
    measured,
    baseline,
    ratio === undefined ? "" : ratio.toFixed(2),
    allowed,
  ]);
  const widths = COLUMNS.map((title, column) =>
    Math.max(title.length, ...cells.map((line) => line[column]?.length ?? 0)),
  );
  const print = (line: readonly string[]) =>
    `| ${line.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(" | ")} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  return [print(COLUMNS), print(rule), ...cells.map(print)].join("\n");
}

export function milliseconds(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
