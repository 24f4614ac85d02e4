/** Columns up to which code stands on one line, as in the hand-written sources. */
export const LINE_WIDTH = 110;

/**
 * A list on one line where it fits, else an item on each line: `{ a, b }`, `(a, b)`.
 * @param before what stands on the line ahead of it, and @param after behind it
 */
export function wrapped(
  items: readonly string[],
  [open, close]: readonly [string, string],
  before = "",
  after = "",
): string {
  const line = `${open}${items.join(", ")}${close}`;
  const fits = before.length + line.length + after.length <= LINE_WIDTH && !line.includes("\n");
  if (fits) return line;
  const inner = items.map((item) => `${item},`.replace(/^/gm, "  ")).join("\n");
  return `${open.trimEnd()}\n${inner}\n${close.trimStart()}`;
}

/** A doc comment on one line, or wrapped at the line width. Text that would close it is escaped. */
export function docComment(text: string): string {
  const safe = text.replaceAll("*/", "*\\/").replace(/\s+/g, " ").trim();
  const line = `/** ${safe} */`;
  if (line.length <= LINE_WIDTH) return line;
  const rows: string[] = [];
  let row = "";
  for (const word of safe.split(" ")) {
    const longer = row === "" ? word : `${row} ${word}`;
    if (longer.length > LINE_WIDTH - 3 && row !== "") {
      rows.push(row);
      row = word;
    } else row = longer;
  }
  return ["/**", ...[...rows, row].map((one) => ` * ${one}`), " */"].join("\n");
}
