import { camel } from "../model/names.js";
import { needsAthlete, needsIdentity } from "../model/needs.js";
import { changesData, type EndpointSpec, type Project, type ToolSpec } from "../model/project.js";
import { allSteps } from "../model/walk.js";
import { listed } from "./layout.js";
import { header } from "./source-writer.js";

const BRACES = ["{ ", " }"] as const;

/** `generated/registry.ts`: what the server needs to know of each tool before and while it is called. */
export function emitRegistry(project: Project): string {
  const areas = [...project.vocabulary.areas].map(([name, { title, description }]) =>
    listed(
      [
        `name: ${JSON.stringify(name)}`,
        `title: ${JSON.stringify(title)}`,
        `description: ${JSON.stringify(description)}`,
      ],
      BRACES,
    ),
  );
  return [
    header("specs/"),
    'import type { Area, RegistryEntry } from "../src/tool/registry-entry.js";',
    "",
    `export const areas: readonly Area[] = ${listed(areas, ["[", "]"])};`,
    "",
    `export const registry: readonly RegistryEntry[] = ${listed(
      project.tools.map((tool) => entry(tool, changedAreas(tool, project.endpoints))),
      ["[", "]"],
    )};`,
    "",
  ].join("\n");
}

/** Areas of the endpoints that a tool changes data with, and those that its hooks say. */
function changedAreas({ calls, steps }: ToolSpec, endpoints: readonly EndpointSpec[]): string[] {
  const writes = endpoints.filter(changesData);
  const areasOf = (some: readonly EndpointSpec[]) => some.map(({ area }) => area);
  const byHooks = allSteps(steps).flatMap((step) => {
    if (step.kind !== "hook" || !step.changes) return [];
    return step.changes === "all" ? areasOf(writes) : step.changes;
  });
  const byCalls = areasOf(writes.filter((endpoint) => calls.includes(endpoint.name)));
  return [...new Set([...byCalls, ...byHooks])].sort();
}

function entry(tool: ToolSpec, changes: readonly string[]): string {
  const load = [
    `run: (await import("./tools/${tool.area}/${tool.name}.js")).${camel(tool.name)}`,
    `...(await import("./schemas/tools/${tool.name}.js"))`,
  ];
  return listed(
    [
      `name: ${JSON.stringify(tool.name)}`,
      `area: ${JSON.stringify(tool.area)}`,
      `effect: ${JSON.stringify(tool.effect)}`,
      `needsAthlete: ${needsAthlete(tool)}`,
      `needsIdentity: ${needsIdentity(tool)}`,
      ...(changes.length > 0 ? [`changes: ${JSON.stringify(changes)}`] : []),
      ...(tool.aliases.length > 0 ? [`aliases: ${JSON.stringify(tool.aliases)}`] : []),
      `load: async () => (${listed(load, BRACES)})`,
    ],
    BRACES,
  );
}
