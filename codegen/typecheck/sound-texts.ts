import type { ts } from "ts-morph";

/** Beside these nothing is imported by a file that holds expressions. */
const NOT_SEEN = /^generated\/(tools|schemas\/tools|registry\.ts)/;

let checked: { beside: readonly ts.SourceFile[]; texts: Set<string> } = { beside: [], texts: new Set() };

/**
 * Texts of generated files that were found without a mistake. Nothing sees a tool, so they need no second look while
 * everything but tools is as it was: `--watch`, the mutants and the tests check what changed.
 */
export function soundTexts(root: string, program: ts.Program): Set<string> {
  const beside = program
    .getSourceFiles()
    .filter(({ fileName }) => !NOT_SEEN.test(fileName.slice(root.length + 1)));
  const isSame =
    beside.length === checked.beside.length && beside.every((file, index) => file === checked.beside[index]);
  if (!isSame) checked = { beside, texts: new Set() };
  return checked.texts;
}
