import type { EndpointSpec, Project } from "../../model/project.js";
import { cell } from "./tools.js";

/** Every endpoint with how well it is known, and the tools that use it. */
export function endpointPage(project: Project): string[] {
  const users = new Map<string, string[]>();
  for (const tool of project.tools)
    for (const call of new Set(tool.calls)) users.set(call, [...(users.get(call) ?? []), tool.name]);
  return [
    "# Endpoints",
    "",
    "TrainingPeaks' web API is unpublished. Each row says what is believed, how well it is known, and from where.",
    "",
    ...[...project.vocabulary.areas].flatMap(([area, { title }]) => {
      const endpoints = project.endpoints.filter((endpoint) => endpoint.area === area);
      if (endpoints.length === 0) return [];
      return [
        `## ${title}`,
        "",
        "| Endpoint | Route | Evidence | Source | Used by |",
        "|---|---|---|---|---|",
        ...endpoints.map((endpoint) => row(endpoint, users.get(endpoint.name) ?? [])),
        "",
      ];
    }),
  ];
}

function row(endpoint: EndpointSpec, users: readonly string[]): string {
  const host = endpoint.host === "api" ? "" : ` (${endpoint.host} host)`;
  const route = `\`${endpoint.method} ${endpoint.path}\`${host}<br>${cell(endpoint.summary)}`;
  return `| \`${endpoint.name}\` | ${route} | ${endpoint.evidence} | ${cell(endpoint.source.join(", "))} | ${users.map((name) => `\`${name}\``).join(", ")} |`;
}
