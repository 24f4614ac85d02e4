import type { Known, KnownFunction } from "../../model/known.js";
import type { Project } from "../../model/project.js";
import { cell } from "./tools.js";

/** What may be written in a spec: units, ids, helpers, hooks and views, from the specs and the doc comments themselves. */
export function specLanguagePage(project: Project, known: Known): string[] {
  return [
    "# Names that specs may use",
    "",
    "How specs are written stands in [docs/spec-language.md](../../docs/spec-language.md). This page lists the words.",
    "",
    "## Units",
    "",
    ...wordTable(project.vocabulary.units),
    "## Kinds of ids",
    "",
    ...wordTable(project.vocabulary.ids),
    "## Helpers in expressions",
    "",
    ...functionTable([...known.helpers.values()]),
    "## Hooks",
    "",
    ...functionTable([...known.hooks.values()]),
    "## Views",
    "",
    "| View | From | |",
    "|---|---|---|",
    ...project.views.map(
      (view) =>
        `| \`${view.name}\` | ${view.from.map(({ name }) => `\`${name.name}\``).join(", ")} | ${cell(view.description)} |`,
    ),
  ];
}

function wordTable(words: ReadonlyMap<string, string>): string[] {
  return [
    "| Word | Meaning |",
    "|---|---|",
    ...[...words].map(([word, meaning]) => `| \`${word}\` | ${cell(meaning)} |`),
    "",
  ];
}

function functionTable(functions: readonly KnownFunction[]): string[] {
  return [
    "| Name | |",
    "|---|---|",
    ...functions.map(
      ({ name, signature, description }) => `| \`${cell(`${name}${signature}`)}\` | ${cell(description)} |`,
    ),
    "",
  ];
}
