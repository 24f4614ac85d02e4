/** Breaks text between words. @param lead stands before the first line; further lines are moved in as far and a little more */
export function wrap(text: string, width: number, lead: string): string[] {
  const lines: string[] = [];
  let line = lead;
  for (const word of text.split(" ")) {
    const full = line.length + word.length > width && line.trim() !== "";
    if (full) lines.push(line.trimEnd());
    line = full ? `${" ".repeat(lead.length + (lead ? 2 : 0))}${word} ` : `${line}${word} `;
  }
  return [...lines, line.trimEnd()];
}
