import { type FunctionDeclaration, Project, ts } from "ts-morph";
import type { KnownFunction } from "../emit/known.js";

/** The folders of hand-written code whose exported functions specs may name. */
const HELPERS = "src/expressions";
const HOOKS = "src/hooks";

/** A ts-morph project over the hand-written sources that generated code imports. */
export function openSources(root: string): Project {
  const project = new Project({
    compilerOptions: {
      strict: true,
      noUncheckedIndexedAccess: true,
      verbatimModuleSyntax: true,
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2023.d.ts"],
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      noEmit: true,
      skipLibCheck: true,
      types: [],
    },
    skipAddingFilesFromTsConfig: true,
    skipFileDependencyResolution: true,
  });
  for (const folder of [HELPERS, HOOKS, "src/runtime"])
    project.addSourceFilesAtPaths(`${root}/${folder}/**/*.ts`);
  return project;
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
    .flatMap((file) => {
      const module = file.getFilePath().slice(root.length + 1);
      return file
        .getFunctions()
        .filter((declaration) => declaration.isExported() && !declaration.isOverload())
        .map((declaration) => describe(declaration, module));
    });
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function describe(declaration: FunctionDeclaration, module: string): KnownFunction {
  const shown = declaration.getOverloads()[0] ?? declaration;
  const doc = [...declaration.getJsDocs(), ...shown.getJsDocs()][0];
  const parameters = shown.getParameters().map((parameter) => parameter.getText());
  return {
    name: declaration.getName() ?? "",
    module,
    description: (doc?.getDescription() ?? "").trim().replace(/\s+/g, " "),
    parameters: parameters.length,
    signature: `(${parameters.join(", ")})${shown.getReturnTypeNode() ? `: ${shown.getReturnTypeNodeOrThrow().getText()}` : ""}`,
  };
}
