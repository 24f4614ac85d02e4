import { posix } from "node:path";
import { refsIn } from "../model/json-schema.js";
import { pascal } from "../model/names.js";
import type { Project, SchemaSpec, ToolSpec, ViewSpec } from "../model/project.js";
import { toolSchemaModule } from "./modules.js";
import { type EmittedFile, SourceWriter } from "./source-writer.js";
import { type ZodKind, zodName, zodText } from "./zod.js";

/** Finds the module that holds the zod constant of a named schema, for one kind of check. */
export type ZodModules = (kind: ZodKind) => (schema: string) => string;

/** API schemas are checked loosely as answers (`wire`) and strictly as parts of tool inputs; views are outputs. */
export function zodModules(project: Project): ZodModules {
  const views = new Map(project.views.map((view) => [pascal(view.name), view.area]));
  const files = new Map(project.schemas.map(({ name, spec }) => [name, fileOf(spec.path)]));
  return (kind) => (name) => {
    const view = views.get(name);
    return view
      ? `generated/schemas/views/${view}.ts`
      : `generated/schemas/${kind === "wire" ? "" : `${kind}/`}${files.get(name)}.ts`;
  };
}

/** The zod files: API schemas by area, views by area, and one small file for each tool. */
export function emitSchemas(project: Project, modules: ZodModules): EmittedFile[] {
  const input = closure(
    project,
    project.tools.flatMap((tool) => refsIn(tool.input)),
  );
  const output = closure(project, [
    ...project.tools.flatMap((tool) => refsIn(tool.output)),
    ...project.views.flatMap((view) => refsIn(view.schema)),
  ]);
  const wire = closure(
    project,
    project.endpoints.flatMap(({ response }) => (typeof response === "string" ? [] : refsIn(response))),
  );
  return [
    ...groups(
      project.schemas.filter(({ name }) => wire.has(name)),
      "wire",
      modules,
    ),
    ...groups(
      project.schemas.filter(({ name }) => input.has(name)),
      "input",
      modules,
    ),
    ...groups(
      project.schemas.filter(({ name }) => output.has(name)),
      "output",
      modules,
    ),
    ...viewFiles(project.views, modules),
    ...project.tools.map((tool) => toolFile(tool, modules)),
  ];
}

function groups(schemas: readonly SchemaSpec[], kind: ZodKind, modules: ZodModules): EmittedFile[] {
  const moduleOf = modules(kind);
  return [...groupBy(schemas, ({ name }) => moduleOf(name))].map(([module, members]) => {
    const writer = new SourceWriter(module);
    for (const { name, schema } of members)
      constant(writer, name, zodText(schema, { writer, kind, moduleOf }));
    const paths = new Set(members.map(({ spec }) => spec.path));
    return writer.finish(paths.size === 1 ? [...paths].join() : "specs/vocabulary/");
  });
}

function viewFiles(views: readonly ViewSpec[], modules: ZodModules): EmittedFile[] {
  return [...groupBy(views, ({ area }) => area)].map(([area, members]) => {
    const writer = new SourceWriter(`generated/schemas/views/${area}.ts`);
    const named = members.map((view) => ({ name: pascal(view.name), schema: view.schema }));
    for (const { name, schema } of named)
      constant(writer, name, zodText(schema, { writer, kind: "output", moduleOf: modules("output") }));
    return writer.finish(members[0]?.spec.path ?? "");
  });
}

/** The annotation proves that the schema and the TypeScript type of the tool say the same. */
function toolFile(tool: ToolSpec, modules: ZodModules): EmittedFile {
  const writer = new SourceWriter(toolSchemaModule(tool));
  for (const kind of ["input", "output"] as const) {
    const type = writer.useType("generated/types.ts", pascal(`${tool.name}_${kind}`));
    const text = zodText(tool[kind], { writer, kind, moduleOf: modules(kind) });
    const instead = kind === "input" && Object.keys(tool.instead).length > 0 ? metaInstead(tool.instead) : "";
    writer.out.write(`export const ${kind}: z.ZodType<${type}> = ${text}${instead};`).blankLine();
  }
  return writer.finish(tool.spec.path);
}

function metaInstead(instead: Readonly<Record<string, string>>): string {
  const lines = Object.entries(instead).map(([name, sentence]) => `${name}: ${JSON.stringify(sentence)},`);
  return `.meta({\n  instead: {\n${lines.join("\n").replace(/^/gm, "    ")}\n  },\n})`;
}

/** Built when it is first needed: a tool needs a few of the schemas of its area. */
function constant(writer: SourceWriter, schema: string, text: string): void {
  const type = writer.useType("generated/types.ts", schema);
  writer.use("zod", "* as z");
  const start = `export const ${zodName(schema)}: z.ZodType<${type}> = z.lazy(() =>`;
  writer.out.write(`${start} ${text});`).blankLine();
}

/** The named schemas that `names` lead to. */
function closure(project: Project, names: readonly string[]): Set<string> {
  const schemas = new Map(project.schemas.map(({ name, schema }) => [name, schema]));
  const found = new Set<string>();
  const add = (name: string): void => {
    const schema = schemas.get(name);
    if (!schema || found.has(name)) return;
    found.add(name);
    for (const inner of refsIn(schema)) add(inner);
  };
  for (const name of names) add(name);
  return found;
}

export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** `specs/schemas/workouts.yaml` -> `workouts`; the enums of the vocabulary's tables stand together. */
function fileOf(path: string): string {
  return path.startsWith("specs/vocabulary/") ? "tables" : posix.basename(path, ".yaml");
}
