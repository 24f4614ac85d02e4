import type { Known } from "../model/known.js";
import type { EndpointSpec, SharedRead, ToolSpec } from "../model/project.js";

/** Where generated files stand, as paths below the repository. */

export function endpointModule({ area }: Pick<EndpointSpec, "area">): string {
  return `generated/endpoints/${area}.ts`;
}

export function viewModule(area: string): string {
  return `generated/views/${area}.ts`;
}

export function readModule({ area }: Pick<SharedRead, "area">): string {
  return `generated/reads/${area}.ts`;
}

export function toolModule({ area, name }: ToolSpec): string {
  return `generated/tools/${area}/${name}.ts`;
}

export function toolSchemaModule({ name }: ToolSpec): string {
  return `generated/schemas/tools/${name}.ts`;
}

/** Module of a table, view or helper that an expression uses; undefined for a name of the function itself. */
export function importedFrom(name: string, { tables, views, helpers }: Known): string | undefined {
  if (tables.has(name)) return "generated/tables.ts";
  const area = views.get(name);
  return area === undefined ? helpers.get(name)?.module : viewModule(area);
}
