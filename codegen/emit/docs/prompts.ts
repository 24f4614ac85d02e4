import type { Project } from "../../model/project.js";

/** `generated/docs/prompts.md`: what can be chosen, and what is asked then. */
export function promptPage({ prompts }: Project): string[] {
  return [
    "# Prompts",
    "",
    "Questions worth asking, to be chosen in clients that show prompts (Claude Code, Gemini CLI, Copilot CLI, Qwen Code, Continue and others).",
    "",
    ...prompts.flatMap(({ name, title, description, arguments: all }) => [
      `## ${title}`,
      "",
      `\`${name.name}\`: ${description}`,
      "",
      ...all.map(({ name: argument, description: says, default: standard }) => {
        const without = standard === undefined ? " Needed." : ` Left out: ${standard}.`;
        return `- \`${argument.name}\`: ${says}${without}`;
      }),
      ...(all.length > 0 ? [""] : []),
    ]),
  ].slice(0, -1);
}
