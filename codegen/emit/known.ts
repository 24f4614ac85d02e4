import type { EndpointSpec, Project } from "../spec/model.js";

/** A function that specs can name, and the module it is imported from. */
export interface KnownFunction {
  name: string;
  /** Path below the repository. */
  module: string;
  /** Its doc comment, for the spec reference. */
  description: string;
  signature: string;
  /** How many parameters it takes: a hook with only one works without the context. */
  parameters: number;
}

/** Everything that can be named in a step or an expression. */
export interface Known {
  endpoints: ReadonlyMap<string, EndpointSpec>;
  helpers: ReadonlyMap<string, KnownFunction>;
  hooks: ReadonlyMap<string, KnownFunction>;
  /** Views by name -> module. */
  views: ReadonlyMap<string, string>;
  /** Names of the lookup tables. */
  tables: ReadonlySet<string>;
  /** Helpers, views and tables: what an expression may import. */
  importable: ReadonlySet<string>;
}

export function knownNames(
  project: Project,
  helpers: readonly KnownFunction[],
  hooks: readonly KnownFunction[],
): Known {
  const views = new Map(project.views.map((view) => [view.name, `generated/views/${view.area}.ts`]));
  const tables = new Set(project.vocabulary.tables.map(({ name }) => name));
  return {
    endpoints: new Map(project.endpoints.map((endpoint) => [endpoint.name, endpoint])),
    helpers: new Map(helpers.map((helper) => [helper.name, helper])),
    hooks: new Map(hooks.map((hook) => [hook.name, hook])),
    views,
    tables,
    importable: new Set([...helpers.map(({ name }) => name), ...views.keys(), ...tables]),
  };
}

/** Module of a table, view or helper that an expression uses. */
export function moduleOf(known: Known, name: string): string {
  if (known.tables.has(name)) return "generated/tables.ts";
  return known.views.get(name) ?? known.helpers.get(name)?.module ?? "";
}

export function endpointModule(endpoint: EndpointSpec): string {
  return `generated/endpoints/${endpoint.area}.ts`;
}
