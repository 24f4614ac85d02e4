import { isScalar, type Node, type Scalar } from "yaml";
import { align } from "../read/align.js";
import type { SpecFile } from "../read/spec-file.js";

/** The expression in a scalar. In a folded block the author's own lines are kept, so that generated code breaks where the spec does. */
export function codeOf(spec: SpecFile, node: Scalar): string {
  const value = String(node.value);
  if (node.type !== "BLOCK_FOLDED" || value.includes("`")) return value;
  const lines = spec.text.slice(bodyStart(spec, node), node.range?.[1]).trimEnd().split("\n");
  const indent = Math.min(...lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(indent)).join("\n");
}

/**
 * For every character of `code`, its offset in the YAML text.
 * @param quotes characters that were put around the YAML text on either side
 */
export function offsetsOf(spec: SpecFile, node: Scalar, code: string, quotes: number): number[] {
  const begin = bodyStart(spec, node);
  const written = spec.text.slice(begin, node.range?.[1]);
  const inner = align(written, code.slice(quotes, code.length - quotes)).map((at) => at + begin);
  return quotes === 0 ? inner : [inner[0] ?? begin, ...inner, inner.at(-1) ?? begin];
}

/** Where the text begins: of a block scalar below its header line. */
function bodyStart(spec: SpecFile, node: Scalar): number {
  const [begin] = node.range ?? [0];
  return node.type?.startsWith("BLOCK") ? spec.text.indexOf("\n", begin) + 1 : begin;
}

/** Back-ticks and backslashes of the text around `${...}`; what is inside is code and stays. */
export function escapeTemplate(written: string): string {
  return written
    .split(/(\$\{[^}]*\})/)
    .map((part) => (part.startsWith("${") ? part : part.replace(/[`\\]/g, "\\$&")))
    .join("");
}

/** Said of `{ a: f(x, 1) }`. */
export const CUT_BY_COMMA = 'a "," inside { } or [ ] ends the value: quote the expression';

/** `{ a: f(x, 1) }`, `a: 'no #1'`: YAML ends the value early, and what is left of the expression is broken. */
export function cutOffHint(spec: SpecFile, node: Scalar): string | undefined {
  if (node.type !== "PLAIN") return undefined;
  const [rest = ""] = spec.text.slice(node.range?.[1] ?? 0).split("\n");
  if (rest.trimStart().startsWith(",")) return CUT_BY_COMMA;
  return rest.trimStart().startsWith("#") ? '" #" begins a comment: quote the expression' : undefined;
}

/** `title:` with nothing behind it, which YAML reads as null. */
export function isMissing(node: Node | undefined): boolean {
  if (!node) return true;
  const [start, end] = node.range ?? [0, 1];
  return isScalar(node) && node.value === null && start === end;
}
