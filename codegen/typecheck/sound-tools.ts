import type { ts } from "ts-morph";

export const TOOLS = "generated/tools/";

/** Beside these nothing is imported by a tool. */
const NOT_SEEN = /^generated\/(tools|schemas\/tools|registry\.ts)/;

let checked: { beside: readonly ts.SourceFile[]; texts: Set<string> } = { beside: [], texts: new Set() };

/**
 * Texts of tools that were found without a mistake, in which the name of the spec stands. No tool sees another, so they need no second look
 * while everything else is as it was: `--watch` and the mutants check what changed.
 */
export function soundTools(root: string, program: ts.Program): Set<string> {
  const beside = program
    .getSourceFiles()
    .filter(({ fileName }) => !NOT_SEEN.test(fileName.slice(root.length + 1)));
  const isSame =
    beside.length === checked.beside.length && beside.every((file, index) => file === checked.beside[index]);
  if (!isSame) checked = { beside, texts: new Set() };
  return checked.texts;
}
