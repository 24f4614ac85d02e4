import type { Node } from "yaml";
import { COLLECTIONS, HANDLERS } from "../../sandbox/behaviours.js";
import { type JsonSchema, refName } from "../model/json-schema.js";
import type { EndpointSpec, Project } from "../model/project.js";
import { child, entries, items, text } from "../read/nodes.js";
import { suggestion } from "../suggest.js";
import { mistakesIn } from "./data.js";

/** The methods that each operation on a collection answers. */
const METHODS: Readonly<Record<string, readonly string[]>> = {
  list: ["GET"],
  get: ["GET"],
  create: ["POST"],
  replace: ["PUT"],
  upsert: ["PUT", "POST"],
  delete: ["DELETE"],
};
/** Kinds of ids of those who sign in. */
const PEOPLE = ["athleteId", "userId", "personId"];
/** Keys that name a field of the records. */
const FIELDS = ["key", "owner", "day"];

/** Holds `sandbox:` against what the sandbox knows, so that an endpoint without a behaviour is told here and not by a 501. */
export function checkSandbox({ endpoints, schemas }: Project): void {
  const types = new Map(schemas.map(({ name, schema }) => [name, schema] as const));
  const begun = new Set(
    endpoints.flatMap(({ sandbox }) =>
      "seed" in sandbox || "empty" in sandbox ? String(sandbox.collection) : [],
    ),
  );
  for (const endpoint of endpoints) {
    const node = child(child(child(endpoint.spec.root, "endpoints"), endpoint.name), "sandbox");
    checkSamples(endpoint, node);
    if (text(node, "handler") !== undefined) checkHandler(endpoint, node);
    else checkCollection(endpoint, node, begun, types);
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

function checkCollection(
  endpoint: EndpointSpec,
  node: Node | undefined,
  begun: ReadonlySet<string>,
  types: ReadonlyMap<string, JsonSchema>,
): void {
  const { spec, method } = endpoint;
  const [collection = "", op = ""] = [text(node, "collection"), text(node, "op")];
  if (!Object.hasOwn(COLLECTIONS, collection) && !begun.has(collection))
    spec.reportNode(
      child(node, "collection"),
      "sandbox",
      `nothing is known of the collection "${collection}"`,
      suggestion(collection, [...Object.keys(COLLECTIONS), ...begun]) ??
        "say what is in it: seed: [{ ... }] or empty: true",
    );
  const wrongOp = METHODS[op] ? `"${op}" does not answer a ${method}` : `no operation is called "${op}"`;
  if (!METHODS[op]?.includes(method))
    spec.reportNode(child(node, "op"), "sandbox", wrongOp, suggestion(op, opsFor(method)));
  const parent = child(child(node, "within"), "parameter");
  if (parent && !endpoint.pathParams.includes(String(text(child(node, "within"), "parameter"))))
    spec.reportNode(
      parent,
      "sandbox",
      "this is not a parameter of the path",
      suggestion("", endpoint.pathParams),
    );
  checkRecords(endpoint, node, types);
}

/** Fields that are named, and seeds, are those of the records. */
function checkRecords(
  endpoint: EndpointSpec,
  node: Node | undefined,
  schemas: ReadonlyMap<string, JsonSchema>,
): void {
  const record = recordOf(endpoint, schemas);
  if (!record) return;
  const known = Object.keys(record.properties ?? {});
  for (const key of FIELDS) {
    const field = text(node, key);
    if (field !== undefined && !known.includes(field))
      endpoint.spec.reportNode(
        child(node, key),
        "sandbox",
        `"${field}" is not a field of the records`,
        suggestion(field, known),
      );
  }
  for (const seed of items(child(node, "seed")))
    for (const { node: at, message, hint } of mistakesIn(seed, record, { schemas, mayBePart: false }))
      endpoint.spec.reportNode(at, "sandbox", message, hint);
}

/** The type of one record: of what is answered, or else of what is sent. */
function recordOf(
  { response, body }: EndpointSpec,
  schemas: ReadonlyMap<string, JsonSchema>,
): JsonSchema | undefined {
  const whole = typeof response === "object" ? response : body;
  const one = whole?.items ?? whole;
  const found = one && (schemas.get(refName(one) ?? "") ?? one);
  return found?.properties ? found : undefined;
}

function opsFor(method: string): string[] {
  return Object.keys(METHODS).filter((op) => METHODS[op]?.includes(method));
}
