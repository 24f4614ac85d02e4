import type { Project as SourceProject } from "ts-morph";
import { checkEffect } from "./check/effects.js";
import { checkNameClashes } from "./check/name-clashes.js";
import { checkSideBySide } from "./check/side-by-side.js";
import { helperFunctions, hookFunctions, openSources } from "./check/source-project.js";
import { typecheck, type UnmappedDiagnostic } from "./check/typecheck.js";
import { emitDocs } from "./emit/docs.js";
import { emitEditorSchemas } from "./emit/editor-schemas.js";
import { emitEndpoints } from "./emit/endpoints.js";
import { type Known, knownNames } from "./emit/known.js";
import { manifest } from "./emit/manifest.js";
import { toolHelp } from "./emit/tool-help.js";
import { emitRegistry } from "./emit/registry.js";
import { emitSchemas, groupBy, zodModules } from "./emit/schemas.js";
import type { EmittedFile } from "./emit/source-writer.js";
import { emitTables } from "./emit/tables.js";
import { emitTool } from "./emit/tool.js";
import { emitViews } from "./emit/view.js";
import { assembleOpenApi, type OpenApiDocument, withToolSchemas } from "./openapi/assemble.js";
import { namedTypes, openApiTypes } from "./openapi/types.js";
import type { GeneratedFiles } from "./output/files.js";
import { byPlace, type Problem } from "./problem.js";
import { allSpecs, parseSpecs, type SpecSet, type SpecTexts } from "./read/load-specs.js";
import type { Project } from "./spec/model.js";
import { checkShapes, readProject } from "./spec/read-project.js";

export interface Generated {
  /** Empty when there is any problem: nothing is written then. */
  files: GeneratedFiles;
  problems: Problem[];
  /** Type errors that no spec explains: a fault of the generator or of hand-written code. */
  unmapped: UnmappedDiagnostic[];
}

/**
 * Compiles the specs: read, check shapes, read the model, assemble OpenAPI, print, type-check.
 * @param root absolute path of the repository, for the hand-written sources
 * @param texts the specs, path -> text
 */
export async function generate(root: string, texts: SpecTexts): Promise<Generated> {
  const specs = parseSpecs(texts);
  if (problemsOf(specs).length > 0 || !checkShapes(specs)) return failed(specs);
  const project = readProject(specs);
  if (problemsOf(specs).length > 0) return failed(specs);

  const sources = openSources(root);
  const known = knownNames(project, helperFunctions(sources, root), hookFunctions(sources, root));
  checkNameClashes(project, [...known.helpers.values()], [...known.hooks.values()]);
  if (problemsOf(specs).length > 0) return failed(specs);
  const document = assembleOpenApi(project);
  const types = await emitTypes(document, project);
  const code = emitCode(project, known);
  if (problemsOf(specs).length > 0) return failed(specs);

  const unmapped = check(sources, root, [...types, ...code], known);
  if (problemsOf(specs).length > 0 || unmapped.length > 0) return { ...failed(specs), unmapped };
  return { files: collect(root, [...types, ...code], document, project, known), problems: [], unmapped: [] };
}

function problemsOf(specs: SpecSet): Problem[] {
  return allSpecs(specs).flatMap((spec) => spec.problems);
}

function failed(specs: SpecSet): Generated {
  return { files: new Map(), problems: problemsOf(specs).sort(byPlace), unmapped: [] };
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
      emitEndpoints(area, members, project.schemas, modules("wire")),
    ),
    ...[...groupBy(project.views, ({ area }) => area)].map(([area, members]) =>
      emitViews(area, members, known),
    ),
    ...project.tools.map((tool) => {
      checkEffect(tool, known.endpoints);
      checkSideBySide(tool, known.endpoints);
      return emitTool(tool, known);
    }),
    ...emitSchemas(project, modules),
    { path: "generated/registry.ts", text: emitRegistry(project), regions: [] },
  ];
}

function check(
  sources: SourceProject,
  root: string,
  files: readonly EmittedFile[],
  known: Known,
): UnmappedDiagnostic[] {
  const conversions = [...known.helpers.values()].map(({ name, signature }) => `${name}${signature}`);
  return typecheck(sources, root, files, conversions);
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
    ["generated/tool-help.json", json(toolHelp(project))] as const,
    ...emitEditorSchemas(project, known),
    ...emitDocs(root, project, known),
  ]);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
