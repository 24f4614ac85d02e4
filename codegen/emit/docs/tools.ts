import type { JsonSchema } from "../../model/json-schema.js";
import type { Known } from "../../model/known.js";
import { needsAthlete } from "../../model/needs.js";
import { type EndpointSpec, type Project, type ToolSpec, WRITES } from "../../model/project.js";
import { groupBy } from "../schemas.js";

/** A row for each tool: what the README shows. */
export function toolTable(project: Project): string[] {
  return [...project.vocabulary.areas]
    .flatMap(([area, { title }]) => {
      const tools = project.tools.filter((tool) => tool.area === area);
      if (tools.length === 0) return [];
      return [
        `**${title}**`,
        "",
        "| Tool | What it does |",
        "|---|---|",
        ...tools.map((tool) => `| \`${tool.name}\` | ${cell(firstSentence(tool.description))} |`),
        "",
      ];
    })
    .slice(0, -1);
}

/** All tools: an overview with endpoints and evidence, then one section each. */
export function toolPage(project: Project, known: Known): string[] {
  const endpoints = new Map(project.endpoints.map((endpoint) => [endpoint.name, endpoint]));
  const overview = project.tools.map((tool) => overviewRow(tool, endpoints));
  const sections = [...groupBy(project.tools, ({ area }) => area)].flatMap(([area, tools]) => {
    const { title, description } = project.vocabulary.areas.get(area) ?? { title: area, description: "" };
    return [`## ${title}`, "", description, "", ...tools.flatMap((tool) => toolSection(tool, endpoints))];
  });
  return [
    "# Tools",
    "",
    `${project.tools.length} tools. *Evidence* is that of the weakest endpoint a tool calls: \`live\` was seen on the real service, \`report\` was reported by users, \`code\` was read from other clients, \`inferred\` follows from the rest.`,
    "",
    "| Tool | Effect | Endpoints | Evidence | Example |",
    "|---|---|---|---|---|",
    ...overview,
    "",
    ...hookList(project.tools, known),
    "",
    ...sections,
  ];
}

/** The tools that are more than YAML, and what their hooks are for. */
function hookList(tools: readonly ToolSpec[], known: Known): string[] {
  const withHook = tools.filter((tool) => tool.hooks.length > 0);
  const rows = withHook.flatMap((tool) =>
    tool.hooks.map((hook) => `- \`${tool.name}\`: \`${hook}\`. ${known.hooks.get(hook)?.description ?? ""}`),
  );
  return [
    `${tools.length - withHook.length} tools are YAML alone; the other ${withHook.length} call a hand-written hook:`,
    "",
    ...rows,
  ];
}

function overviewRow(tool: ToolSpec, endpoints: ReadonlyMap<string, EndpointSpec>): string {
  const calls = [...new Set(tool.calls)];
  const names = calls.map((call) => `\`${call}\``).join(", ") || "none";
  return `| [\`${tool.name}\`](#${tool.name}) | ${tool.effect} | ${names} | ${weakest(calls, endpoints)} | ${cell(tool.examples[0]?.name ?? "")} |`;
}

const GRADES = ["live", "report", "code", "inferred"] as const;

function weakest(calls: readonly string[], endpoints: ReadonlyMap<string, EndpointSpec>): string {
  const grades = calls.map((call) => GRADES.indexOf(endpoints.get(call)?.evidence ?? "live"));
  return GRADES[Math.max(-1, ...grades)] ?? "offline";
}

function toolSection(tool: ToolSpec, endpoints: ReadonlyMap<string, EndpointSpec>): string[] {
  const routes = [...new Set(tool.calls)].map((call) => {
    const endpoint = endpoints.get(call);
    return `- \`${endpoint?.method} ${endpoint?.path}\``;
  });
  return [
    `### ${tool.name}`,
    "",
    `*${tool.title}* (${tool.effect})`,
    "",
    tool.description,
    "",
    ...inputTable(tool),
    ...(routes.length > 0 ? ["Calls:", "", ...routes, ""] : []),
    ...tool.examples
      .slice(0, 1)
      .flatMap((example) => [
        `Example: ${example.name}`,
        "",
        "```json",
        JSON.stringify(example.input, null, 2),
        "```",
        "",
      ]),
  ];
}

function inputTable(tool: ToolSpec): string[] {
  const required = new Set(tool.input.required);
  const rows = Object.entries(tool.input.properties ?? {}).map(
    ([name, schema]) =>
      `| \`${name}\`${required.has(name) ? "" : " (optional)"} | ${cell(typeWords(schema))} | ${cell(inputNotes(schema))} |`,
  );
  if (needsAthlete(tool))
    rows.push("| `athlete` (optional) | text | Coach accounts: the athlete's name or id. |");
  if (WRITES.has(tool.effect))
    rows.push("| `dry_run` (optional) | yes or no | Only show what would be sent. |");
  return rows.length === 0 ? ["No input.", ""] : ["| Input | Type | |", "|---|---|---|", ...rows, ""];
}

function inputNotes(schema: JsonSchema): string {
  const range = [
    schema.minimum !== undefined ? `at least ${schema.minimum}` : "",
    schema.maximum !== undefined ? `at most ${schema.maximum}` : "",
  ]
    .filter(Boolean)
    .join(", ");
  const standard = schema.default === undefined ? "" : `default ${JSON.stringify(schema.default)}`;
  return [schema.description ?? "", range, standard].filter(Boolean).join(" ");
}

function typeWords(schema: JsonSchema): string {
  if (schema.enum) return schema.enum.join(", ");
  if (schema["x-input"] === "id") return "id";
  if (schema["x-input"] === "date-or-datetime") return "day, or day and time";
  if (schema["x-input"] === "comma-list") return "words with commas, or a list";
  if (schema.format === "date") return "day";
  if (schema.type === "array") return `list of ${typeWords(schema.items ?? {})}`;
  const unit = schema["x-unit"] ? ` (${schema["x-unit"]})` : "";
  if (schema.$ref || schema.anyOf)
    return schema.$ref?.split("/").at(-1) ?? (schema.anyOf ?? []).map(typeWords).join(" or ");
  return `${Array.isArray(schema.type) ? schema.type.join(" or ") : (schema.type ?? "any")}${unit}`;
}

function firstSentence(text: string): string {
  return /^[\s\S]*?[.!?](?=\s|$)/.exec(text)?.[0].replace(/\s+/g, " ") ?? text;
}

/** Text safe in a table cell. */
export function cell(text: string): string {
  return text.replace(/\s+/g, " ").replaceAll("|", "\\|").trim();
}
