import { type JsonSchema, refName } from "../model/json-schema.js";
import type { EndpointSpec, Project } from "../model/project.js";
import { child } from "../read/nodes.js";

/** `replaces: false` is for a PUT of a name or a comment. One that takes what is read loses whatever is left out. */
export function checkPartialPuts({ endpoints }: Project): void {
  const read = new Map(endpoints.filter(({ method }) => method === "GET").flatMap(typesRead));
  for (const endpoint of endpoints.filter(saysPart)) {
    const node = child(child(child(endpoint.spec.root, "endpoints"), endpoint.name), "replaces");
    const reader = read.get(typeOf(endpoint.body) ?? "");
    if (endpoint.method !== "PUT")
      endpoint.spec.reportNode(node, "call", "only a PUT replaces what is there", "remove this line");
    else if (reader)
      endpoint.spec.reportNode(
        node,
        "call",
        `${typeOf(endpoint.body)} is what ${reader} answers, so this PUT replaces it`,
        "remove this line",
      );
  }
}

function saysPart({ name, spec }: EndpointSpec): boolean {
  return child(child(child(spec.root, "endpoints"), name), "replaces") !== undefined;
}

function typesRead({ name, response }: EndpointSpec): [string, string][] {
  const type = typeof response === "string" ? undefined : typeOf(response);
  return type === undefined ? [] : [[type, name]];
}

/** Name of the type, or of the items of a list. */
function typeOf(schema: JsonSchema | undefined): string | undefined {
  return schema && refName(schema.items ?? schema);
}
