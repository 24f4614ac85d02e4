import { type JsonSchema, refName } from "../model/json-schema.js";
import type { EndpointSpec, Project } from "../model/project.js";
import { child } from "../read/nodes.js";

/** `new_ids` names a field of text that the body has somewhere; a misspelt one would send what is made without an id. */
export function checkNewIds({ endpoints, schemas }: Project): void {
  const named = new Map(schemas.map(({ name, schema }) => [name, schema]));
  for (const endpoint of endpoints) {
    const { newIds, body } = endpoint;
    if (newIds === undefined) continue;
    if (!body) tell(endpoint, '"new_ids" is about a body, and there is none');
    else if (!fieldsCalled(newIds, body, named).some(isText))
      tell(endpoint, `no text of the body is called "${newIds}"`, "the client makes UUIDs, which are text");
  }
}

function tell({ spec, name }: EndpointSpec, message: string, hint?: string): void {
  spec.reportNode(child(child(child(spec.root, "endpoints"), name), "new_ids"), "field", message, hint);
}

/** The types of all fields of that name, at any depth: no schema contains itself. */
function fieldsCalled(
  name: string,
  schema: JsonSchema,
  named: ReadonlyMap<string, JsonSchema>,
): JsonSchema[] {
  const { properties = {}, items, anyOf = [] } = named.get(refName(schema) ?? "") ?? schema;
  const own = properties[name];
  const inner = [...Object.values(properties), ...anyOf, ...(items ? [items] : [])];
  return [...(own ? [own] : []), ...inner.flatMap((one) => fieldsCalled(name, one, named))];
}

function isText({ type }: JsonSchema): boolean {
  return [type ?? []].flat().includes("string");
}
