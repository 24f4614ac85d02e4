import type { Known } from "../../model/known.js";
import type { EndpointSpec, Project, ToolSpec } from "../../model/project.js";
import { groupBy } from "../schemas.js";
import { inputsInWords } from "../tool-inputs.js";

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
    return [
      `## ${title}`,
      "",
      description,
      "",
      ...tools.flatMap((tool) => toolSection(tool, endpoints, project)),
    ];
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

function toolSection(
  tool: ToolSpec,
  endpoints: ReadonlyMap<string, EndpointSpec>,
  project: Project,
): string[] {
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
    ...inputTable(tool, project),
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

function inputTable(tool: ToolSpec, project: Project): string[] {
  const rows = inputsInWords(tool, project).map(
    ({ name, required, type, notes }) =>
      `| \`${name}\`${required ? "" : " (optional)"} | ${cell(type)} | ${cell(notes)} |`,
  );
  return rows.length === 0 ? ["No input.", ""] : ["| Input | Type | |", "|---|---|---|", ...rows, ""];
}

function firstSentence(text: string): string {
  return /^[\s\S]*?[.!?](?=\s|$)/.exec(text)?.[0].replace(/\s+/g, " ") ?? text;
}

/** Text safe in a table cell. */
export function cell(text: string): string {
  return text.replace(/\s+/g, " ").replaceAll("|", "\\|").trim();
}
