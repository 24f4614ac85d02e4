import type { Known } from "../model/known.js";
import type { Project } from "../model/project.js";
import type { PromptSpec } from "../model/prompt.js";
import { expressionsIn } from "../model/walk.js";
import { suggestion } from "../suggest.js";
import { reportAt } from "./report.js";
import { checkValue } from "./values.js";

/** A prompt names tools that there are, and uses every argument that it asks for. */
export function checkPrompts({ prompts, tools }: Project, known: Known): void {
  const names = tools.map(({ name }) => name);
  for (const prompt of prompts) {
    checkValue(prompt.text, new Set(["input"]), known);
    for (const { name, place } of prompt.tools)
      if (!names.includes(name))
        reportAt(place, "tool", `no tool is called "${name}"`, suggestion(name, names));
    checkArguments(prompt);
  }
}

function checkArguments(prompt: PromptSpec): void {
  const uses = expressionsIn(prompt.text).flatMap((expression) => expression.uses);
  const read = new Set(uses.flatMap(({ name, member }) => (name === "input" && member ? [member] : [])));
  for (const { name } of prompt.arguments)
    if (!read.has(name.name))
      reportAt(
        name.place,
        "field",
        `the text does not use "${name.name}"`,
        `\${input.${name.name}}, or remove it`,
      );
}
