import type { Project } from "../model/project.js";
import { type InputWords, inputsInWords } from "./tool-inputs.js";

/** What the command line tells of a tool beyond its description. */
export interface ToolHelp {
  inputs: InputWords[];
  /** The first example's name and input. */
  example: { name: string; input: unknown } | null;
}

/** `generated/tool-help.json`: inputs in words, and an example, by the name of the tool. */
export function toolHelp(project: Project): Record<string, ToolHelp> {
  return Object.fromEntries(
    project.tools.map((tool) => {
      const [example] = tool.examples;
      return [
        tool.name,
        {
          inputs: inputsInWords(tool, project),
          example: example ? { name: example.name, input: example.input } : null,
        },
      ];
    }),
  );
}
