import type { Project } from "../spec/model.js";
import { camel } from "../spec/names.js";
import { header } from "./source-writer.js";
import { needsAthlete, needsIdentity } from "./traits.js";

/** `generated/registry.ts`: what the server needs to know of each tool before and while it is called. */
export function emitRegistry(project: Project): string {
  const rows = project.tools.map((tool) => {
    const parts = [
      `name: ${JSON.stringify(tool.name)}`,
      `area: ${JSON.stringify(tool.area)}`,
      `effect: ${JSON.stringify(tool.effect)}`,
      `needsAthlete: ${needsAthlete(tool)}`,
      `needsIdentity: ${needsIdentity(tool)}`,
      ...(tool.aliases.length > 0 ? [`aliases: ${JSON.stringify(tool.aliases)}`] : []),
      `load: async () => ({ run: (await import("./tools/${tool.area}/${tool.name}.js")).${camel(tool.name)}, ...(await import("./schemas/tools/${tool.name}.js")) })`,
    ];
    return `  { ${parts.slice(0, -1).join(", ")},\n    ${parts.at(-1)} },`;
  });
  const areas = [...project.vocabulary.areas].map(
    ([name, { title, description }]) =>
      `  { name: ${JSON.stringify(name)}, title: ${JSON.stringify(title)}, description: ${JSON.stringify(description)} },`,
  );
  return [
    header("specs/"),
    'import type { Area, RegistryEntry } from "../src/runtime/registry-entry.js";',
    "",
    "export const areas: readonly Area[] = [",
    ...areas,
    "];",
    "",
    "export const registry: readonly RegistryEntry[] = [",
    ...rows,
    "];",
    "",
  ].join("\n");
}
