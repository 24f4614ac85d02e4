import type { JsonSchema } from "./json-schema.js";
import type { EndpointSpec, LookupTable, Project, SharedRead } from "./project.js";

/** A function that specs can name, and the module it is imported from. */
export interface KnownFunction {
  name: string;
  /** Path below the repository. */
  module: string;
  /** Where it stands in there. */
  line: number;
  /** Its doc comment, for the spec reference. */
  description: string;
  signature: string;
  /** Of a hook: whether it works with the context. Without, it only looks at what it is given. */
  takesContext: boolean;
  /** Of a hook: `@changes this computer` in its doc comment. */
  changesComputer: boolean;
}

/** Everything that can be named in a step or an expression. */
export interface Known {
  endpoints: ReadonlyMap<string, EndpointSpec>;
  /** API schemas by name. */
  schemas: ReadonlyMap<string, JsonSchema>;
  helpers: ReadonlyMap<string, KnownFunction>;
  hooks: ReadonlyMap<string, KnownFunction>;
  /** Views by name -> area. */
  views: ReadonlyMap<string, string>;
  reads: ReadonlyMap<string, SharedRead>;
  /** Names of the lookup tables. */
  tables: ReadonlySet<string>;
  /** Kind of an id -> the table that names such ids; of several the one that knows most everyday names. */
  tablesOfIds: ReadonlyMap<string, string>;
  /** Helpers, views and tables: what an expression may import. */
  importable: ReadonlySet<string>;
}

export function knownNames(
  project: Project,
  helpers: readonly KnownFunction[],
  hooks: readonly KnownFunction[],
): Known {
  const views = new Map(project.views.map(({ name, area }) => [name, area]));
  const tables = new Set(project.vocabulary.tables.map(({ name }) => name));
  return {
    schemas: new Map(project.schemas.map(({ name, schema }) => [name, schema])),
    endpoints: new Map(project.endpoints.map((endpoint) => [endpoint.name, endpoint])),
    helpers: new Map(helpers.map((helper) => [helper.name, helper])),
    hooks: new Map(hooks.map((hook) => [hook.name, hook])),
    views,
    reads: new Map(project.reads.map((read) => [read.name, read])),
    tables,
    tablesOfIds: tablesOfIds(project.vocabulary.tables),
    importable: new Set([...helpers.map(({ name }) => name), ...views.keys(), ...tables]),
  };
}

function tablesOfIds(tables: readonly LookupTable[]): Map<string, string> {
  const words = ({ aliases }: LookupTable) => Object.keys(aliases).length;
  const best = tables.toSorted((one, other) => words(one) - words(other));
  return new Map(best.flatMap(({ ids, name }) => (ids ? [[ids, name]] : [])));
}
