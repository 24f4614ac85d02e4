/** Placeholder until src/structure lands. */
export function intervalsOf(structure: unknown): string | undefined {
  return structure ? "structured" : undefined;
}
export function nativeOf(structure: unknown): Record<string, unknown> | undefined {
  return typeof structure === "object" && structure !== null
    ? (structure as Record<string, unknown>)
    : undefined;
}
export function structureText(structure: unknown): string | undefined {
  if (structure === null || structure === undefined) return undefined;
  return typeof structure === "string" ? structure : JSON.stringify(structure);
}
