/** Columns up to which a comment stands on one line, as in the hand-written sources; no formatter breaks comments. */
const LINE_WIDTH = 110;

/** `{ a, b }`, `(a, b)`. The formatter breaks what is too long for a line. */
export function listed(items: readonly string[], [open, close]: readonly [string, string]): string {
  return `${open}${items.join(", ")}${close}`;
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
