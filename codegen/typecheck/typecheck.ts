import { type Project, ts } from "ts-morph";
import { toolModule } from "../emit/modules.js";
import type { EmittedFile, Region } from "../emit/source-writer.js";
import type { ToolSpec } from "../model/project.js";
import type { SourceFault } from "../problem.js";
import { placeGenerated } from "../read/sources.js";
import { findBareWords } from "./bare-words.js";
import { findMixes, type Mix } from "./mixes.js";
import { findNeedless } from "./needless.js";
import { findEmptyProofs } from "./proofs.js";
import { findLooseResults } from "./results.js";
import { soundTexts } from "./sound-texts.js";
import { findTextsOfIds } from "./texts-of-ids.js";
import { explainType } from "./type-messages.js";
import { findUnread, Reading, unreadInputs } from "./unread.js";

/** A diagnostic, where it is to be shown, and the stretch of code whose own errors make it a follow-up. */
interface Finding {
  diagnostic: ts.Diagnostic;
  start: number;
  end: number;
  covers: boolean;
}

/** What the type check is asked for; everything where nothing is said. */
export interface Look {
  /** Whoever only asks whether there is a mistake needs no file after the first with one. */
  untilFirst?: boolean;
  /** Nothing but these files can have changed. */
  at?: ReadonlySet<string>;
}

/**
 * Type-checks the generated files together with the hand-written sources and reports every diagnostic at the smallest YAML node
 * that it came from.
 * @param conversions helper signatures, for the hint on mixed-up units
 * @param tools whose inputs have to be read
 */
export function typecheck(
  project: Project,
  root: string,
  files: readonly EmittedFile[],
  conversions: readonly string[],
  tools: readonly ToolSpec[],
  { untilFirst = false, at }: Look,
): SourceFault[] {
  placeGenerated(project, root, new Map(files.map(({ path, text }) => [path, text])));
  const program = project.getProgram().compilerObject;
  const sound = soundTexts(root, program);
  const toolOf = new Map(tools.map((tool) => [toolModule(tool), tool]));
  const unmapped: SourceFault[] = [];
  for (const file of files.filter((one) => isWorthChecking(one) && (at?.has(one.path) ?? true))) {
    const source = program.getSourceFile(`${root}/${file.path}`);
    if (!source || sound.has(file.text)) continue;
    const findings = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
      .filter((diagnostic) => !isAboutPackage(diagnostic))
      .map((diagnostic) => locate(source, diagnostic));
    const isWrong =
      findings.length > 0 || reportMixes(file, source, program.getTypeChecker(), toolOf.get(file.path));
    if (!isWrong) sound.add(file.text);
    for (const finding of findings.filter((one) => !isFollowUp(one, findings)))
      unmapped.push(...[reportAtSpec(file, source, finding, conversions) ?? []].flat());
    if (isWrong && untilFirst) break;
  }
  return unmapped;
}

/** What holds expressions. The rest is printed from the checked model alone; `npm run typecheck` proves that it agrees. */
function isWorthChecking({ path }: EmittedFile): boolean {
  return /^generated\/(tools|views|reads|endpoints|prompts)\//.test(path);
}

/** Packages are left out, as no expression sees one. */
function isAboutPackage({ code, messageText }: ts.Diagnostic): boolean {
  return code === 2307 && /module '[a-z@]/.test(ts.flattenDiagnosticMessageText(messageText, ""));
}

/** TypeScript blames the name of a property for a wrong value; the value is what has to change. */
function locate(source: ts.SourceFile, diagnostic: ts.Diagnostic): Finding {
  const start = diagnostic.start ?? 0;
  const end = start + (diagnostic.length ?? 1);
  const property = propertyNamedAt(source, start);
  const isAboutValue = !/Object literal may only/.test(
    ts.flattenDiagnosticMessageText(diagnostic.messageText, ""),
  );
  if (!property || !isAboutValue) return { diagnostic, start, end, covers: false };
  const { initializer } = property;
  return { diagnostic, start: initializer.getStart(source), end: initializer.getEnd(), covers: true };
}

function propertyNamedAt(source: ts.SourceFile, at: number): ts.PropertyAssignment | undefined {
  const search = (node: ts.Node): ts.PropertyAssignment | undefined =>
    ts.isPropertyAssignment(node) && node.name.getStart(source) === at
      ? node
      : ts.forEachChild(node, (child) => (child.pos <= at && at < child.end ? search(child) : undefined));
  return search(source);
}

/** A wrong value because of a mistake inside it: the inner one is told, not both. */
function isFollowUp(finding: Finding, all: readonly Finding[]): boolean {
  return (
    finding.covers &&
    all.some((other) => other !== finding && other.start > finding.start && other.end <= finding.end)
  );
}

function reportAtSpec(
  file: EmittedFile,
  source: ts.SourceFile,
  { diagnostic, start, end }: Finding,
  conversions: readonly string[],
): SourceFault | undefined {
  const region = smallestAround(file.regions, start);
  const raw = ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n");
  if (!region)
    return { file: file.path, line: source.getLineAndCharacterOfPosition(start).line + 1, message: raw };
  const { message, hint } = explainType(raw, conversions);
  const [offset, length] = placeOf(region, start, end - start);
  region.place.spec.report(offset, length, `TS${diagnostic.code}`, message, hint);
  return undefined;
}

/** What TypeScript lets pass, in files that it has nothing to say about; whether there is any. */
function reportMixes(
  file: EmittedFile,
  source: ts.SourceFile,
  checker: ts.TypeChecker,
  tool: ToolSpec | undefined,
): boolean {
  const mixes = [
    ...findMixes(source, checker),
    ...findEmptyProofs(source, checker),
    ...findBareWords(source, checker),
    ...findTextsOfIds(source, checker),
    ...findLooseResults(source, checker),
    ...findNeedless(source, checker),
  ];
  const told = mixes.filter((mix) => reportMix(file, source, mix));
  return told.length > 0 || reportUnread(file, source, checker, tool);
}

/** What nothing reads, where nothing else is wrong: a misspelt name leaves what was meant unread. */
function reportUnread(
  file: EmittedFile,
  source: ts.SourceFile,
  checker: ts.TypeChecker,
  tool: ToolSpec | undefined,
): boolean {
  const reading = new Reading(source, checker);
  const fields = findUnread(source, reading).filter((mix) => reportMix(file, source, mix));
  const unread = tool ? unreadInputs(source, checker, reading) : new Set();
  const inputs = tool?.inputs.filter(({ name }) => unread.has(name)) ?? [];
  for (const { name, place } of inputs) {
    const { spec, start, end } = place;
    const hint = `input.${name} in a step, or remove it`;
    spec.report(start, end - start, "field", `no step reads the input "${name}"`, hint);
  }
  return fields.length + inputs.length > 0;
}

/** Whether it is one where it stands. */
function reportMix(file: EmittedFile, source: ts.SourceFile, { node, code, message, hint }: Mix): boolean {
  const start = node.getStart(source);
  const region = smallestAround(file.regions, start);
  if (!region || (LOOSE.has(code) && isOfGroup(region))) return false;
  const [offset, length] = placeOf(region, start, node.getEnd() - start);
  region.place.spec.report(offset, length, code, message, hint);
  return true;
}

/** What is right in one of the tools that share a group of fields may be idle in another. */
const LOOSE: ReadonlySet<Mix["code"]> = new Set(["field", "guard", "output"]);

function isOfGroup({ place }: Region): boolean {
  return place.spec.path.startsWith("specs/vocabulary/");
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

/** Offset and length in the YAML text: exact inside an expression, else the whole place. */
function placeOf(region: Region, start: number, length: number): [number, number] {
  const { place, offsets } = region;
  if (!offsets) return [place.start, place.end - place.start];
  const at = offsets[start - region.start] ?? place.start;
  const end = offsets[Math.min(start - region.start + length, offsets.length - 1)] ?? at + 1;
  return [at, Math.max(1, end - at)];
}
