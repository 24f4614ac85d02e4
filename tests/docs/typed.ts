/** Our program as pages name it, with variables before it. */
export const OURS = /^(\w+=\S* )*(tp-mcp|npx -y tp-mcp|node dist\/cli\.js)( |$)/;

/** Lines that are typed into a shell: inline code and code blocks, without comments, cut where a shell begins another command. */
function linesOf(text: string): string[] {
  const inline = [...text.replace(/```[\s\S]*?```/g, "").matchAll(/`([^`\n]+)`/g)].map(
    ([, code = ""]) => code,
  );
  const blocks = [...text.matchAll(/```[\w-]*\n([\s\S]*?)```/g)].flatMap(([, code = ""]) => [
    ...code.split("\n"),
    ...[...code.matchAll(/`([^`\n]+)`/g)].map(([, inner = ""]) => inner),
  ]);
  return [...inline, ...blocks]
    .flatMap((line) => line.split(/&&|;|\|\|?/))
    .map((line) => line.replace(/ {2,}#?.*$| #.*$/, "").trim());
}

/** Commands in code, as they are typed: what follows the program's name. */
export function typed(text: string, program: RegExp): string[] {
  return linesOf(text).flatMap((line) => (program.test(line) ? [line.replace(program, "").trim()] : []));
}

/** Words of a shell, quotes taken off. */
export function wordsOf(line: string): string[] {
  return [...line.matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g)].map(([word]) =>
    word.replace(/'([^']*)'|"([^"]*)"/g, (_, single?: string, double?: string) => single ?? double ?? ""),
  );
}
