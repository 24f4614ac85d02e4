import type { Known } from "../model/known.js";
import { camel } from "../model/names.js";
import type { Project } from "../model/project.js";
import type { PromptSpec } from "../model/prompt.js";
import { docComment, listed } from "./layout.js";
import { type EmittedFile, header, SourceWriter } from "./source-writer.js";
import { ValueWriter } from "./values.js";

const BRACES = ["{ ", " }"] as const;

/** One function for each prompt, which gives its text: `generated/prompts/<prompt>.ts`. */
export function emitPrompt(prompt: PromptSpec, known: Known): EmittedFile {
  const writer = new SourceWriter(`generated/prompts/${prompt.name.name}.ts`);
  const values = new ValueWriter(writer, known);
  const { out } = writer;
  const fields = prompt.arguments.map(({ name }) => `${name.name}: string`);
  const parameter = fields.length > 0 ? `input: { ${fields.join("; ")} }` : "";
  out.writeLine(docComment(`${prompt.title}.`));
  values.tied(prompt.name.place, () =>
    out.write(`export function ${camel(prompt.name.name)}(${parameter}): string `),
  );
  out.block(() => {
    out.write("return ");
    values.value(prompt.text);
    out.write(";");
  });
  return writer.finish(prompt.spec.path);
}

/** `generated/prompts.ts`: what the server lists; a text is loaded when it is asked for. */
export function emitPromptList({ prompts }: Project): string {
  return [
    header("specs/prompts/"),
    'import type { PromptEntry } from "../src/tool/prompt-entry.js";',
    "",
    `export const prompts: readonly PromptEntry[] = ${listed(prompts.map(entry), ["[", "]"])};`,
    "",
  ].join("\n");
}

function entry({ name, title, description, arguments: all, tools }: PromptSpec): string {
  const each = all.map(({ name: { name }, ...rest }) =>
    listed(
      Object.entries({ name, ...rest }).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
      BRACES,
    ),
  );
  const named = [...new Set(tools.map((tool) => tool.name))];
  return listed(
    [
      `name: ${JSON.stringify(name.name)}`,
      `title: ${JSON.stringify(title)}`,
      `description: ${JSON.stringify(description)}`,
      `arguments: ${listed(each, ["[", "]"])}`,
      `tools: ${listed(
        named.map((tool) => JSON.stringify(tool)),
        ["[", "]"],
      )}`,
      `load: async () => (await import("./prompts/${name.name}.js")).${camel(name.name)}`,
    ],
    BRACES,
  );
}
