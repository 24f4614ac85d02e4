import { type Project, ts } from "ts-morph";
import type { EmittedFile, Region } from "../emit/source-writer.js";
import { placeGenerated } from "./source-project.js";
import { explainType } from "./type-messages.js";

/** A type error that no YAML node explains: a fault of the generator or of hand-written code, never of a spec. */
export interface UnmappedDiagnostic {
  file: string;
  line: number;
  message: string;
}

/**
 * Type-checks the generated files together with the hand-written sources and reports every diagnostic at the smallest YAML node
 * that it came from.
 * @param units conversions known to the helpers, for the hint on mixed-up units
 */
export function typecheck(
  project: Project,
  root: string,
  files: readonly EmittedFile[],
  units: readonly string[],
): UnmappedDiagnostic[] {
  placeGenerated(project, root, new Map(files.map(({ path, text }) => [path, text])));
  const program = project.getProgram().compilerObject;
  return files.filter(isWorthChecking).flatMap((file) => {
    const source = program.getSourceFile(`${root}/${file.path}`);
    if (!source) return [];
    const diagnostics = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ];
    return diagnostics.flatMap((diagnostic) => reportAtSpec(file, source, diagnostic, units) ?? []);
  });
}

/** What holds expressions. The rest is printed from the checked model alone; `npm run typecheck` proves that it agrees. */
function isWorthChecking({ path }: EmittedFile): boolean {
  return path.startsWith("generated/tools/") || path.startsWith("generated/views/");
}

function reportAtSpec(
  file: EmittedFile,
  source: ts.SourceFile,
  diagnostic: ts.Diagnostic,
  units: readonly string[],
): UnmappedDiagnostic | undefined {
  const start = diagnostic.start ?? 0;
  const region = smallestAround(file.regions, start);
  const raw = ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n");
  if (!region)
    return { file: file.path, line: source.getLineAndCharacterOfPosition(start).line + 1, message: raw };
  const { message, hint } = explainType(raw, units);
  const [offset, length] = placeOf(region, start, diagnostic.length ?? 1);
  region.spec.report(offset, length, `TS${diagnostic.code}`, message, hint);
  return undefined;
}

function smallestAround(regions: readonly Region[], at: number): Region | undefined {
  let best: Region | undefined;
  for (const region of regions)
    if (
      region.start <= at &&
      at < region.end &&
      (!best || region.end - region.start <= best.end - best.start)
    )
      best = region;
  return best;
}

/** Offset and length in the YAML text: exact inside an expression, else the node. */
function placeOf(region: Region, start: number, length: number): [number, number] {
  const [from, to] = region.node.range ?? [0, 1];
  if (!region.places) return [from, to - from];
  const at = region.places[start - region.start] ?? from;
  const end = region.places[Math.min(start - region.start + length, region.places.length - 1)] ?? at + 1;
  return [at, Math.max(1, end - at)];
}
