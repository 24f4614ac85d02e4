import { dirname, join } from "node:path/posix";
import { type FunctionDeclaration, Project, type ResolutionHost, type SourceFile, ts } from "ts-morph";
import type { KnownFunction } from "../model/known.js";

/** The folders of hand-written code whose exported functions specs may name. */
const HELPERS = "src/expressions";
const HOOKS = "src/hooks";

/** One project for each repository: `--watch` and the tests parse the libraries and unchanged sources only once. */
const opened = new Map<string, Project>();

/** A ts-morph project over the hand-written sources that specs may name, as they were when they were last looked at. */
export function openSources(root: string): Project {
  const known = opened.get(root);
  if (known) return known;
  const project = newProject();
  opened.set(root, project);
  addSources(project, root);
  return project;
}

/** Looks at the hand-written sources again: `--watch` goes on while they are edited. */
export function refreshSources(root: string): void {
  const project = opened.get(root);
  if (!project) return;
  for (const file of project.getSourceFiles()) if (!isGenerated(root, file)) file.refreshFromFileSystemSync();
  addSources(project, root);
}

function addSources(project: Project, root: string): void {
  for (const folder of [HELPERS, HOOKS]) project.addSourceFilesAtPaths(`${root}/${folder}/**/*.ts`);
}

/** The hand-written code that expressions call, and what that imports. */
export function textsOf(project: Project, root: string): string[] {
  const files = project.getProgram().compilerObject.getSourceFiles();
  return files.flatMap(({ fileName, text }) => (fileName.startsWith(`${root}/src/`) ? [text] : []));
}

/** Puts the generated files of this run in place of those of an earlier one. */
export function placeGenerated(project: Project, root: string, texts: ReadonlyMap<string, string>): void {
  for (const file of project.getSourceFiles())
    if (isGenerated(root, file) && !texts.has(file.getFilePath().slice(root.length + 1))) file.forget();
  for (const [path, text] of texts) {
    const same = project.getSourceFile(`${root}/${path}`)?.getFullText() === text;
    if (!same) project.createSourceFile(`${root}/${path}`, text, { overwrite: true });
  }
}

function isGenerated(root: string, file: SourceFile): boolean {
  return file.getFilePath().startsWith(`${root}/generated/`);
}

function newProject(): Project {
  return new Project({
    compilerOptions: {
      strict: true,
      noUncheckedIndexedAccess: true,
      noUnusedLocals: true,
      noUnusedParameters: true,
      verbatimModuleSyntax: true,
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2023.d.ts"],
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      noEmit: true,
      skipLibCheck: true,
      types: [],
    },
    skipAddingFilesFromTsConfig: true,
    skipFileDependencyResolution: true,
    resolutionHost: ownFilesOnly,
  });
}

/** Packages and Node's own types stay out: no expression sees them, and reading them takes longer than everything else. */
function ownFilesOnly(host: ts.ModuleResolutionHost, options: () => ts.CompilerOptions): ResolutionHost {
  return {
    resolveModuleNames: (names, from) =>
      names.map((name) => {
        if (!name.startsWith(".")) return undefined;
        const beside = join(dirname(from), name).replace(/\.js$/, ".ts");
        return beside.endsWith(".ts") && host.fileExists(beside)
          ? { resolvedFileName: beside }
          : ts.resolveModuleName(name, from, options(), host).resolvedModule;
      }),
  };
}

/** Pure functions callable in expressions: every export of src/expressions. */
export function helperFunctions(project: Project, root: string): KnownFunction[] {
  return exportedFunctions(project, root, HELPERS);
}

/** Async functions callable as `hook:` steps: every export of src/hooks. */
export function hookFunctions(project: Project, root: string): KnownFunction[] {
  return exportedFunctions(project, root, HOOKS);
}

function exportedFunctions(project: Project, root: string, folder: string): KnownFunction[] {
  const found = project
    .getSourceFiles()
    .filter((file) => file.getFilePath().startsWith(`${root}/${folder}/`))
    .flatMap((file) => functionsOf(file, root));
  return found.sort((a, b) => Number(a.name > b.name) - Number(a.name < b.name));
}

/** A file that is read again, because it changed, is parsed anew. */
const described = new WeakMap<ts.SourceFile, KnownFunction[]>();

function functionsOf(file: SourceFile, root: string): KnownFunction[] {
  const known = described.get(file.compilerNode);
  if (known) return known;
  const module = file.getFilePath().slice(root.length + 1);
  const functions = file
    .getFunctions()
    .filter((declaration) => declaration.hasExportKeyword() && !declaration.isOverload())
    .map((declaration) => describe(declaration, module));
  described.set(file.compilerNode, functions);
  return functions;
}

function describe(declaration: FunctionDeclaration, module: string): KnownFunction {
  const shown = declaration.getOverloads()[0] ?? declaration;
  // The one right above it: a comment further up is the file's own.
  const doc = declaration.getJsDocs().at(-1) ?? shown.getJsDocs().at(-1);
  const parameters = shown.getParameters().map((parameter) => parameter.getText());
  const types = shown.getTypeParameters().map((parameter) => parameter.getText());
  const generics = types.length > 0 ? `<${types.join(", ")}>` : "";
  return {
    name: declaration.getName() ?? "",
    module,
    line: declaration.getStartLineNumber(),
    description: (doc?.getDescription() ?? "").trim().replace(/\s+/g, " "),
    takesContext: parameters.length > 1,
    changesComputer: doc?.getTags().some((tag) => tag.getTagName() === "changes") ?? false,
    signature: `${generics}(${parameters.join(", ")})${shown.getReturnTypeNode() ? `: ${shown.getReturnTypeNodeOrThrow().getText()}` : ""}`,
  };
}
