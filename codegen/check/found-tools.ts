import type { Project } from "../model/project.js";
import { suggestion } from "../suggest.js";
import { reportAt } from "./report.js";

/** Whoever has to look whether something was made is told of a tool that there is. */
export function checkFoundTools({ endpoints, tools }: Project): void {
  const known = new Set(tools.map(({ name }) => name));
  for (const { found } of endpoints)
    if (found && "look" in found && !known.has(found.look.name))
      reportAt(
        found.look.place,
        "name",
        `no tool is called "${found.look.name}"`,
        suggestion(found.look.name, known),
      );
}
