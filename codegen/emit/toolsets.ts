import type { Project } from "../model/project.js";
import type { ManifestTool } from "./manifest.js";

/** A choice of tools, and how much of it a model reads before its first call. */
export interface Toolset {
  name: string;
  title: string;
  description: string;
  /** Names, descriptions and input schemas of its tools. */
  characters: number;
  tools: string[];
}

/** `generated/toolsets.json`: all tools, the choices of the vocabulary, and every area that has tools. */
export function toolsets({ vocabulary, tools }: Project, manifest: readonly ManifestTool[]): Toolset[] {
  const sizes = new Map(manifest.map((tool) => [tool.name, charactersRead(tool)]));
  const entry = (name: string, title: string, description: string, names: readonly string[]): Toolset => ({
    name,
    title,
    description,
    characters: names.reduce((sum, one) => sum + (sizes.get(one) ?? 0), 0),
    tools: [...names],
  });
  const everything = tools.map(({ name }) => name);
  const areas = [...vocabulary.areas].map(([name, { title, description }]) =>
    entry(
      name,
      title,
      description,
      tools.filter(({ area }) => area === name).map((tool) => tool.name),
    ),
  );
  return [
    entry("all", "All", "Every tool; the same as none named.", everything),
    ...vocabulary.toolsets.map(({ name, title, description, tools: named }) =>
      entry(
        name,
        title,
        description,
        named.map((tool) => tool.name),
      ),
    ),
    ...areas.filter((area) => area.tools.length > 0),
  ];
}

/** Characters of a tool that a model is shown. */
export function charactersRead({
  name,
  description,
  inputSchema,
}: Pick<ManifestTool, "name" | "description" | "inputSchema">): number {
  return name.length + description.length + JSON.stringify(inputSchema).length;
}
