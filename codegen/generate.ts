import { checkLast, checkProject } from "./check/check.js";
import { checkNameClashes } from "./check/name-clashes.js";
import { repeatedFunctions } from "./check/repeated-functions.js";
import { checkShown } from "./check/shown.js";
import { refuseUnproven } from "./check/unproven-fields.js";
import { emitDocs } from "./emit/docs/docs.js";
import { emitEditorSchemas } from "./emit/editor-schemas.js";
import { emitEndpoints } from "./emit/endpoints.js";
import { manifest } from "./emit/manifest.js";
import { assembleOpenApi, type OpenApiDocument, withToolSchemas } from "./emit/openapi/assemble.js";
import { namedTypes, openApiTypes } from "./emit/openapi/types.js";
import { emitPrompt, emitPromptList } from "./emit/prompts.js";
import { emitRegistry } from "./emit/registry.js";
import { emitSchemas, groupBy, zodModules } from "./emit/schemas.js";
import { emitSharedReads } from "./emit/shared-reads.js";
import type { EmittedFile } from "./emit/source-writer.js";
import { emitTables } from "./emit/tables.js";
import { emitTool } from "./emit/tool.js";
import { toolHelp } from "./emit/tool-help.js";
import { toolsets } from "./emit/toolsets.js";
import { emitViews } from "./emit/views.js";
import { emitWriteIndex } from "./emit/write-index.js";
import { type Known, knownNames } from "./model/known.js";
import type { Project } from "./model/project.js";
import { readProject } from "./parse/project.js";
import { byPlace, type Problem, type SourceFault } from "./problem.js";
import { allSpecs, parseSpecs, type SpecSet, type SpecTexts } from "./read/load-specs.js";
import { helperFunctions, hookFunctions, openSources, textsOf } from "./read/sources.js";
import { type Look, typecheck } from "./typecheck/typecheck.js";
import type { GeneratedFiles } from "./write/files.js";

export interface Generated {
  /** Empty when there is any problem: nothing is written then. */
  files: GeneratedFiles;
  problems: Problem[];
  /** What no spec explains. */
  unmapped: SourceFault[];
  /** What no example shows. It is refused as well, but the specs compile. */
  unshown: Problem[];
}

/**
 * Compiles the specs: read, parse into the model, check, print, type-check. Each stage tells all it finds, and ends the run if
 * that is anything.
 * @param root absolute path of the repository, for the hand-written sources
 * @param texts the specs, path -> text
 * @param look how much of it the type check looks at
 */
export async function generate(root: string, texts: SpecTexts, look: Look = {}): Promise<Generated> {
  const specs = parseSpecs(texts);
  const project = isSound(specs) ? readProject(specs) : undefined;
  if (!project || !isSound(specs)) return failed(specs);

  const sources = openSources(root);
  const [helpers, hooks] = [helperFunctions(sources, root), hookFunctions(sources, root)];
  const repeated = repeatedFunctions([...helpers, ...hooks]);
  if (repeated.length > 0) return { ...failed(specs), unmapped: repeated };
  const known = knownNames(project, helpers, hooks);
  checkNameClashes(project, known);
  if (isSound(specs)) checkProject(project, known);
  if (!isSound(specs)) return failed(specs);

  const document = assembleOpenApi(project);
  const code = [...(await emitTypes(document, project)), ...emitCode(project, known)];
  const conversions = [...known.helpers.values()].map(({ name, signature }) => `${name}${signature}`);
  const unmapped = typecheck(sources, root, code, conversions, project.tools, look);
  if (isSound(specs)) checkLast(project, known);
  if (isSound(specs)) refuseUnproven(project, texts, textsOf(sources, root));
  if (!isSound(specs) || unmapped.length > 0) return { ...failed(specs), unmapped };
  checkShown(project, known);
  const files = collect(root, code, document, project, known);
  return { files, problems: [], unmapped: [], unshown: problemsOf(specs) };
}

function isSound(specs: SpecSet): boolean {
  return allSpecs(specs).every(({ problems }) => problems.length === 0);
}

function failed(specs: SpecSet): Generated {
  return { files: new Map(), problems: problemsOf(specs), unmapped: [], unshown: [] };
}

function problemsOf(specs: SpecSet): Problem[] {
  return allSpecs(specs)
    .flatMap((spec) => spec.problems)
    .sort(byPlace);
}

async function emitTypes(document: OpenApiDocument, project: Project): Promise<EmittedFile[]> {
  const whole = withToolSchemas(document, project);
  return [
    { path: "generated/openapi.ts", text: await openApiTypes(whole), regions: [] },
    { path: "generated/types.ts", text: namedTypes(whole.components.schemas), regions: [] },
  ];
}

function emitCode(project: Project, known: Known): EmittedFile[] {
  const modules = zodModules(project);
  return [
    emitTables(project.vocabulary.tables),
    ...[...groupBy(project.endpoints, ({ area }) => area)].map(([area, members]) =>
      emitEndpoints(area, members, project.schemas, modules("wire"), known),
    ),
    ...[...groupBy(project.views, ({ area }) => area)].map(([area, members]) =>
      emitViews(area, members, known),
    ),
    ...[...groupBy(project.reads, ({ area }) => area)].map(([area, members]) =>
      emitSharedReads(area, members, known),
    ),
    ...project.tools.map((tool) => emitTool(tool, known)),
    ...project.prompts.map((prompt) => emitPrompt(prompt, known)),
    { path: "generated/prompts.ts", text: emitPromptList(project), regions: [] },
    ...emitSchemas(project, modules),
    { path: "generated/endpoints/writes.ts", text: emitWriteIndex(project.endpoints), regions: [] },
    { path: "generated/registry.ts", text: emitRegistry(project), regions: [] },
  ];
}

function collect(
  root: string,
  code: readonly EmittedFile[],
  document: OpenApiDocument,
  project: Project,
  known: Known,
): GeneratedFiles {
  return new Map([
    ...code.map(({ path, text }) => [path, text] as const),
    ["generated/openapi.json", json(document)] as const,
    ["generated/tools.json", json(manifest(project))] as const,
    ["generated/toolsets.json", json(toolsets(project, manifest(project)))] as const,
    ["generated/tool-help.json", json(toolHelp(project))] as const,
    ...emitEditorSchemas(project, known),
    ...emitDocs(root, project, known),
  ]);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
