/** Names of the columns, in order, and which of them is the rowid itself. */
export interface Columns {
  names: string[];
  /** An INTEGER PRIMARY KEY is stored as NULL; its value is the rowid. */
  rowidAlias: string | undefined;
}

const CONSTRAINT = /^(CONSTRAINT|PRIMARY|UNIQUE|CHECK|FOREIGN)\b/i;
const NAME = /^(?:"((?:[^"]|"")*)"|`([^`]*)`|\[([^\]]*)\]|([^\s(]+))/;

/** Reads the columns from the CREATE TABLE statement in the schema; ALTER TABLE keeps that text up to date. */
export function readColumns(createTable: string): Columns {
  const names: string[] = [];
  let rowidAlias: string | undefined;
  for (const definition of splitDefinitions(createTable)) {
    if (CONSTRAINT.test(definition)) continue;
    const match = NAME.exec(definition);
    const name = match?.slice(1).find((part) => part !== undefined) ?? "";
    names.push(name);
    if (/^\s+INTEGER\s+PRIMARY\s+KEY\b/i.test(definition.slice(match?.[0].length ?? 0))) rowidAlias = name;
  }
  return { names, rowidAlias };
}

/** The parts between the outer parentheses, cut at commas that stand neither in parentheses nor in quotes. */
function splitDefinitions(sql: string): string[] {
  const parts: string[] = [];
  let part = "";
  let depth = 0;
  for (const [token] of sql.matchAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|\[[^\]]*\]|--[^\n]*|[\s\S]/g)) {
    if (token.startsWith("--")) continue;
    if (token === ")") depth -= 1;
    if (depth >= 1 && !(depth === 1 && token === ",")) part += token;
    if ((depth === 1 && token === ",") || (depth === 0 && token === ")")) {
      parts.push(part.trim());
      part = "";
    }
    if (token === "(") depth += 1;
  }
  return parts.filter((text) => text !== "");
}
