/** One mistake in a spec, pointing at the YAML that has to change. */
export interface Problem {
  file: string;
  line: number;
  col: number;
  /** Kind of check that found it, or the TypeScript code: `call`, `type`, `TS2551`. */
  code: string;
  message: string;
  /** What to do, printed beside the caret: `did you mean "title"?`. */
  hint?: string;
  /** The source line and the caret line below it, for printing. */
  source: string;
  length: number;
}

/** The problem as people and editors read it: `file:line:col: message [code]`, the line, a caret and the hint. */
export function formatProblem(problem: Problem): string {
  const { file, line, col, code, message, hint, source, length } = problem;
  const gutter = String(line);
  const blank = " ".repeat(gutter.length);
  const room = Math.max(1, Math.min(length, source.length - col + 1));
  const caret = `^${"~".repeat(room - 1)}`;
  return [
    `${file}:${line}:${col}: ${message} [${code}]`,
    `${blank} |`,
    `${gutter} | ${source}`,
    `${blank} | ${" ".repeat(col - 1)}${caret}${hint ? ` ${hint}` : ""}`,
  ].join("\n");
}

/** Order of printing: by file, then by place. */
export function byPlace(a: Problem, b: Problem): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.col - b.col;
}

/** What is wrong with hand-written code or with the generator itself: no YAML node explains it. */
export interface SourceFault {
  /** Path below the repository. */
  file: string;
  line: number;
  message: string;
}
