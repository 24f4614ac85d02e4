import type { Node } from "yaml";
import { HANDLERS } from "../../sandbox/behaviours.js";
import type { JsonSchema } from "../model/json-schema.js";
import type { EndpointSpec, Project } from "../model/project.js";
import { child, entries, text } from "../read/nodes.js";
import { suggestion } from "../suggest.js";
import { Collections } from "./sandbox-collections.js";

/** Kinds of ids of those who sign in. */
const PEOPLE = ["athleteId", "userId", "personId"];
/** Holds `sandbox:` against what the sandbox knows, so that an endpoint without a behaviour is told here and not by a 501. */
export function checkSandbox({ endpoints, schemas }: Project): void {
  const collections = new Collections(endpoints, schemas);
  for (const endpoint of endpoints) {
    const node = child(child(child(endpoint.spec.root, "endpoints"), endpoint.name), "sandbox");
    checkSamples(endpoint, node);
    if (text(node, "handler") !== undefined) checkHandler(endpoint, node);
    else collections.check(endpoint, node);
  }
}

/** Whoever tries the sandbox knows its people and its days; everything else that a read is asked with has to be said. */
function checkSamples({ spec, method, params, samples }: EndpointSpec, node: Node | undefined): void {
  const { properties = {}, required = [] } = params;
  for (const { key, keyNode } of entries(child(node, "sample")))
    if (!properties[key])
      spec.reportNode(
        keyNode,
        "sandbox",
        `"${key}" is not a parameter of this endpoint`,
        suggestion(key, Object.keys(properties)),
      );
  const isKnown = ({ format, "x-id": id }: JsonSchema): boolean =>
    format === "date" || (id !== undefined && PEOPLE.includes(id));
  const unknown = required.filter((name) => samples[name] === undefined && !isKnown(properties[name] ?? {}));
  if (method === "GET")
    for (const name of unknown)
      spec.reportNode(
        node,
        "sandbox",
        `nothing is known to ask for as "${name}"`,
        `sample: { ${name}: ... }`,
      );
}

function checkHandler({ spec }: EndpointSpec, node: Node | undefined): void {
  const name = text(node, "handler") ?? "";
  if (!Object.hasOwn(HANDLERS, name))
    spec.reportNode(
      child(node, "handler"),
      "sandbox",
      `no handler is called "${name}"`,
      suggestion(name, Object.keys(HANDLERS)),
    );
}
