import { isMap, type Node } from "yaml";
import { COLLECTIONS } from "../../sandbox/behaviours.js";
import { type JsonSchema, refName } from "../model/json-schema.js";
import type { EndpointSpec, SchemaSpec } from "../model/project.js";
import { child, has, items, plain, text } from "../read/nodes.js";
import { didYouMean, suggestion } from "../suggest.js";
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
/** Keys that name a field of the records. */
const FIELDS = ["key", "owner", "day"];
/** What tells records apart where nothing says so. */
const USUAL_KEY = "id";

/** What the specs say of the sandbox's collections, held together: a wrong word there would only show when somebody tries a tool. */
export class Collections {
  private readonly schemas: ReadonlyMap<string, JsonSchema>;
  /** The endpoint that each collection begins with, and what it says. */
  private readonly begun = new Map<string, { name: string; seed: readonly Node[] }>();
  private readonly keys = new Map<string, string>();

  constructor(endpoints: readonly EndpointSpec[], schemas: readonly SchemaSpec[]) {
    this.schemas = new Map(schemas.map(({ name, schema }) => [name, schema]));
    for (const { name, spec, sandbox } of endpoints) {
      const collection = String(sandbox.collection);
      if (this.begun.has(collection) || !("seed" in sandbox || "empty" in sandbox)) continue;
      const node = child(child(child(spec.root, "endpoints"), name), "sandbox");
      this.begun.set(collection, { name, seed: items(child(node, "seed")) });
    }
  }

  check(endpoint: EndpointSpec, node: Node | undefined): void {
    const name = text(node, "collection") ?? "";
    const isOwn = !Object.hasOwn(COLLECTIONS, name);
    if (isOwn) this.checkBeginning(endpoint, node, name);
    checkOperation(endpoint, node);
    checkParent(endpoint, node);
    const record = this.recordOf(endpoint);
    if (!record) return;
    this.checkFields(endpoint, node, record);
    if (!isOwn) return;
    this.checkKey(endpoint, node, name, record);
    checkDays(endpoint, node, record);
    this.checkSample(endpoint, node, name);
  }

  /** Whoever begins a collection says it once, with records or without. */
  private checkBeginning({ spec, name: endpoint }: EndpointSpec, node: Node | undefined, name: string): void {
    const first = this.begun.get(name);
    if (!first)
      spec.reportNode(
        child(node, "collection"),
        "sandbox",
        `nothing is known of the collection "${name}"`,
        didYouMean(name, [...Object.keys(COLLECTIONS), ...this.begun.keys()]) ??
          "say what is in it: seed: [{ ... }] or empty: true",
      );
    const begins = ["seed", "empty"].filter((key) => has(node, key));
    if (begins.length === 2)
      spec.reportNode(child(node, "empty"), "sandbox", `"${name}" can't be empty and begin with records`);
    else if (first && begins[0] && first.name !== endpoint)
      spec.reportNode(child(node, begins[0]), "sandbox", `"${name}" begins already as ${first.name} says`);
  }

  private checkFields(endpoint: EndpointSpec, node: Node | undefined, record: JsonSchema): void {
    const { spec } = endpoint;
    const known = Object.keys(record.properties ?? {});
    const parent = child(child(node, "within"), "field");
    for (const at of [...FIELDS.map((key) => child(node, key)), parent])
      if (at && !known.includes(String(plain(at))))
        spec.reportNode(
          at,
          "sandbox",
          `"${plain(at)}" is not a field of the records`,
          suggestion(String(plain(at)), known),
        );
    for (const seed of items(child(node, "seed")))
      for (const { node: at, message, hint } of mistakesIn(seed, record, {
        schemas: this.schemas,
        mayBePart: false,
      }))
        spec.reportNode(at, "sandbox", message, hint);
  }

  /** Records that a path names one by one have a key, and a collection has one only. */
  private checkKey(
    { spec, sandbox, pathParams, name: endpoint }: EndpointSpec,
    node: Node | undefined,
    name: string,
    record: JsonSchema,
  ): void {
    const { key, op, within } = sandbox as { key?: string; op: string; within?: { parameter: string } };
    const first = this.keys.get(name);
    const said = text(node, "key");
    if (said !== undefined && first !== undefined && said !== first)
      spec.reportNode(child(node, "key"), "sandbox", `the key of "${name}" is "${first}" elsewhere`);
    if (said !== undefined && record.properties?.[said]) this.keys.set(name, first ?? said);
    const named = pathParams.filter(
      (one) => one !== within?.parameter && !/^(athlete|calendar|coach|user)Id$/.test(one),
    );
    if (key !== undefined || op === "list" || named.length === 0 || record.properties?.[USUAL_KEY]) return;
    spec.reportNode(
      child(node, "op"),
      "sandbox",
      `nothing says which field of the records "${named.at(-1)}" of ${endpoint} is`,
      `key: ${Object.keys(record.properties ?? {}).find((field) => field === named.at(-1)) ?? "..."}`,
    );
  }

  /** What is asked for is among the records that the collection begins with. */
  private checkSample({ spec, sandbox, samples }: EndpointSpec, node: Node | undefined, name: string): void {
    const key = String(sandbox.key ?? USUAL_KEY);
    const given = child(child(node, "sample"), key);
    const seed = this.begun.get(name)?.seed ?? [];
    if (sandbox.op !== "get" || !given || seed.length === 0) return;
    const known = seed.filter(isMap).map((one) => String(plain(child(one, key))));
    if (!known.includes(String(samples[key])))
      spec.reportNode(
        given,
        "sandbox",
        `"${name}" does not begin with a record of this ${key}`,
        known.join(", "),
      );
  }

  /** The type of one record: of what is answered, or else of what is sent. */
  private recordOf({ response, body }: EndpointSpec): JsonSchema | undefined {
    const whole = typeof response === "object" ? response : body;
    const one = whole?.items ?? whole;
    const found = one && (this.schemas.get(refName(one) ?? "") ?? one);
    return found?.properties ? found : undefined;
  }
}

function checkOperation({ spec, method, response }: EndpointSpec, node: Node | undefined): void {
  const op = text(node, "op") ?? "";
  const isList = typeof response === "object" && response.items !== undefined;
  const wrong = !METHODS[op]
    ? `no operation is called "${op}"`
    : !METHODS[op].includes(method)
      ? `"${op}" does not answer a ${method}`
      : op === "list" && !isList
        ? '"list" gives a list, and this response is not one'
        : op === "get" && isList
          ? '"get" gives one record, and this response is a list'
          : undefined;
  if (wrong) spec.reportNode(child(node, "op"), "sandbox", wrong, suggestion(op, opsFor(method, op)));
}

function checkParent({ spec, pathParams }: EndpointSpec, node: Node | undefined): void {
  const parent = child(child(node, "within"), "parameter");
  if (parent && !pathParams.includes(String(plain(parent))))
    spec.reportNode(parent, "sandbox", "this is not a parameter of the path", suggestion("", pathParams));
}

/** A list of a range is one by the day of its records. */
function checkDays(
  { spec, sandbox, params: { properties = {} } }: EndpointSpec,
  node: Node | undefined,
  record: JsonSchema,
): void {
  const isRange = ["start", "end"].every((word) =>
    Object.keys(properties).some((name) => name.startsWith(word)),
  );
  if (sandbox.op !== "list" || !isRange || sandbox.day !== undefined) return;
  const days = Object.entries(record.properties ?? {}).flatMap(([name, { format }]) =>
    format ? [name] : [],
  );
  spec.reportNode(
    child(node, "op"),
    "sandbox",
    "a range is asked for, and nothing says which field of the records is their day",
    `day: ${days[0] ?? "..."}`,
  );
}

/** The operations that answer a method, but the one that was said. */
function opsFor(method: string, said: string): string[] {
  return Object.keys(METHODS).filter((op) => op !== said && METHODS[op]?.includes(method));
}
