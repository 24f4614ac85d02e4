import { isScalar, type Node } from "yaml";
import type { z } from "zod";
import { SNAKE_CASE } from "../model/names.js";
import type { Word } from "../model/place.js";
import type { PromptSpec, promptShape } from "../model/prompt.js";
import { child, entries } from "../read/nodes.js";
import type { SpecFile } from "../read/spec-file.js";
import { checkName, TakenNames } from "./name-checks.js";
import type { Shaped } from "./shape.js";
import { readText, wordAt } from "./values.js";

/** One file for each prompt, called like it. */
export function readPrompts(files: readonly Shaped<z.infer<typeof promptShape>>[]): PromptSpec[] {
  const taken = new TakenNames();
  return files.map(({ spec, data }) => {
    const node = child(spec.root, "name");
    if (checkName(spec, node, data.name, SNAKE_CASE, "plan_my_week") && checkFile(spec, node, data.name))
      taken.claim(spec, node, data.name, "prompt");
    const body = child(spec.root, "text");
    return {
      name: wordAt(spec, node, data.name),
      title: data.title,
      description: data.description,
      arguments: entries(child(spec.root, "arguments")).map(({ key, keyNode }) => {
        checkName(spec, keyNode, key, SNAKE_CASE, "race_day");
        return { name: wordAt(spec, keyNode, key), ...(data.arguments?.[key] ?? { description: "" }) };
      }),
      text: readText(spec, body),
      tools: toolsIn(spec, body),
      spec,
    };
  });
}

function checkFile(spec: SpecFile, node: Node | undefined, name: string): boolean {
  if (spec.path === `specs/prompts/${name}.yaml`) return true;
  spec.reportNode(
    node,
    "name",
    `this file is "${spec.path.split("/").at(-1)}", its prompt "${name}"`,
    "give both the same name",
  );
  return false;
}

/** Where the YAML text itself names a tool. */
function toolsIn(spec: SpecFile, node: Node | undefined): Word[] {
  const [start, end] = node?.range ?? [0, 0];
  if (!isScalar(node)) return [];
  return [...spec.text.slice(start, end).matchAll(/\btp_\w+/g)].map(({ 0: name, index }) => ({
    name,
    place: { spec, start: start + index, end: start + index + name.length },
  }));
}
