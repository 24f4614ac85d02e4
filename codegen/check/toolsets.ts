import type { Project } from "../model/project.js";
import { suggestion } from "../suggest.js";
import { reportAt } from "./report.js";

/** A toolset has a name that no area has, and names tools, each once. */
export function checkToolsets({ vocabulary, tools }: Project): void {
  const known = new Set(tools.map(({ name }) => name));
  for (const { name: toolset, place: at, tools: named } of vocabulary.toolsets) {
    if (vocabulary.areas.has(toolset))
      reportAt(at, "name", `"${toolset}" is an area, and so a toolset already`);
    for (const [index, { name, place }] of named.entries())
      if (!known.has(name)) reportAt(place, "name", `no tool is called "${name}"`, suggestion(name, known));
      else if (named.findIndex((one) => one.name === name) < index)
        reportAt(place, "name", `"${name}" stands in this toolset twice`, "remove this line");
  }
}
