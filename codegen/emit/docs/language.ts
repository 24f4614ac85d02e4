import { COLLECTIONS, HANDLERS, OPERATIONS } from "../../../sandbox/behaviours.js";
import type { Known, KnownFunction } from "../../model/known.js";
import type { Project } from "../../model/project.js";
import { child, entries } from "../../read/nodes.js";
import { cell } from "./tools.js";

/** What may be written in a spec: units, ids, helpers, hooks, views and shared reads, from the specs and the doc comments themselves. */
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
    "## Groups of fields",
    "",
    "| Group | Fields |",
    "|---|---|",
    ...[...project.groups].map(([name, { node }]) => {
      const fields = entries(child(node, "fields")).map(({ key }) => `\`${key}\``);
      return `| \`${name}\` | ${fields.join(", ")} |`;
    }),
    "",
    "## Views",
    "",
    "| View | From | |",
    "|---|---|---|",
    ...project.views.map(
      (view) =>
        `| \`${view.name}\` | ${view.from.map(({ name }) => `\`${name.name}\``).join(", ")} | ${cell(view.description)} |`,
    ),
    "",
    "## Shared reads",
    "",
    "| Read | From | |",
    "|---|---|---|",
    ...project.reads.map(
      (read) =>
        `| \`${read.name}\` | ${read.from.map(({ name }) => `\`${name}\``).join(", ")} | ${cell(read.description)} |`,
    ),
    "",
    "## Behaviours of the sandbox",
    "",
    "Collections with records of their own; any other begins with its `seed`, or is `empty`.",
    "",
    ...wordTable(new Map(Object.entries(COLLECTIONS))),
    "Operations on a collection:",
    "",
    ...wordTable(new Map(Object.entries(OPERATIONS))),
    "Handlers, for what is more than an operation on a collection:",
    "",
    ...wordTable(new Map(Object.entries(HANDLERS))),
  ].slice(0, -1);
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
