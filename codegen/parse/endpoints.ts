import type { Node } from "yaml";
import type { z } from "zod";
import type { endpointShape, endpointsShape } from "../model/endpoint-shapes.js";
import type { JsonSchema } from "../model/json-schema.js";
import { CAMEL_CASE } from "../model/names.js";
import { placeOf } from "../model/place.js";
import type { EndpointError, EndpointSpec, Vocabulary } from "../model/project.js";
import { child, entries, keyNode, plain, text } from "../read/nodes.js";
import type { SpecFile } from "../read/spec-file.js";
import { readFound, readParts, readRecord, readUndo } from "./change-specs.js";
import type { TypeNames } from "./field-type.js";
import { readField, readFields } from "./fields.js";
import { checkName, readArea, TakenNames } from "./name-checks.js";
import { readSandbox, type SandboxOfFile, sandboxOfFile } from "./sandbox.js";
import { refuseDefault } from "./schemas.js";
import type { Shaped } from "./shape.js";
import { readMapping, valueAt } from "./values.js";

type EndpointShape = z.infer<typeof endpointShape>;

/** One entry per HTTP endpoint of TrainingPeaks. */
export function readEndpoints(
  files: readonly Shaped<z.infer<typeof endpointsShape>>[],
  names: TypeNames,
  vocabulary: Vocabulary,
): EndpointSpec[] {
  const taken = new TakenNames();
  const routes = new TakenNames();
  return files.flatMap(({ spec, data }) => {
    const area = readArea(spec, vocabulary);
    const defaults = readDefaults(spec, data, names);
    return entries(child(spec.root, "endpoints")).flatMap(({ key, keyNode, value }) => {
      checkName(spec, keyNode, key, CAMEL_CASE, "getWorkout");
      taken.claim(spec, keyNode, key, "endpoint");
      routes.claim(spec, child(value, "route"), text(value, "route") ?? "", "route");
      const shape = data.endpoints[key];
      const place = placeOf(spec, keyNode);
      const around = { spec, names, defaults };
      return shape ? { name: key, area, place, ...readEndpoint(around, shape, value) } : [];
    });
  });
}

/** What the endpoints of a file say unless they say otherwise. */
interface Defaults extends Pick<EndpointShape, "host" | "wrapped" | "errors"> {
  params: Readonly<Record<string, JsonSchema>>;
  sandbox: SandboxOfFile;
}

interface Around {
  spec: SpecFile;
  names: TypeNames;
  defaults: Defaults;
}

function readDefaults(
  spec: SpecFile,
  { defaults = {}, endpoints }: z.infer<typeof endpointsShape>,
  names: TypeNames,
): Defaults {
  const node = child(child(spec.root, "defaults"), "params");
  const routes = Object.values(endpoints).map(({ route }) => route);
  for (const { key, keyNode } of entries(node))
    if (!routes.some((route) => route.includes(`{${key}}`)))
      spec.reportNode(keyNode, "route", `no path of this file has a parameter "${key}"`, "remove it");
  return {
    ...defaults,
    params: readFields(spec, node, names).properties ?? {},
    sandbox: sandboxOfFile(Object.values(endpoints)),
  };
}

function readEndpoint(
  { spec, names, defaults }: Around,
  shape: EndpointShape,
  node: Node | undefined,
): Omit<EndpointSpec, "name" | "area" | "place"> {
  const [, path = "/"] = shape.route.split(" ");
  const paramsNode = child(node, "params");
  for (const { key, keyNode: name, value } of entries(paramsNode)) {
    checkName(spec, name, key, CAMEL_CASE, "workoutId");
    refuseDefault(spec, key, value);
  }
  const pathParams = [...path.matchAll(/\{(\w+)\}/g)].map(([, param]) => param ?? "");
  const params = withPathParams(readFields(spec, paramsNode, names), pathParams, names, defaults);
  for (const missing of pathParams.filter((param) => !params.properties?.[param]))
    spec.reportNode(
      child(node, "route"),
      "route",
      `path parameter "${missing}" is not declared under params`,
      "the type follows only from the name of a kind of id, or from an ending in Date",
    );
  for (const { key, keyNode: name, value } of entries(paramsNode))
    if (pathParams.includes(key) && !params.required?.includes(key) && !child(value, "default"))
      spec.reportNode(name, "route", `"${key}" is part of the path and can't be left out`, 'remove "?"');
  if (/[{}]/.test(path.replace(/\{\w+\}/g, "")))
    spec.reportNode(child(node, "route"), "route", "a path parameter is one word in braces", "{workoutId}");
  const body = child(node, "body");
  const sends = child(node, "sends");
  if (sends && !body)
    spec.reportNode(keyNode(node, "sends"), "call", '"sends" is about a body, and there is none');
  return {
    method: methodOf(shape.route),
    path,
    host: shape.host ?? defaults.host ?? "api",
    summary: shape.summary,
    pathParams,
    queryParams: Object.keys(params.properties ?? {}).filter((param) => !pathParams.includes(param)),
    params,
    ...(body ? { body: readField(spec, body, names).schema } : {}),
    ...(sends ? { sends: readMapping(spec, sends) } : {}),
    ...readResponse(spec, child(node, "response"), names),
    nothing: readNothing(spec, shape, node),
    errors: [...readErrors(shape), ...readErrors(defaults)],
    wrapped: shape.wrapped ?? defaults.wrapped ?? false,
    steady: shape.steady ?? false,
    standing: shape.standing ?? false,
    reads: shape.reads ?? false,
    replaces: shape.replaces ?? methodOf(shape.route) === "PUT",
    upserts: shape.upsert ?? false,
    slow: shape.slow ?? false,
    newIds: shape.new_ids,
    keepsRecent: shape.keeps_recent ?? false,
    keptAs: node && valueAt(spec, node, "kept_as"),
    record: readRecord(spec, child(node, "record"), names),
    undo: readUndo(spec, child(node, "undo")),
    found: readFound(spec, child(node, "found")),
    parts: readParts(spec, child(node, "parts")),
    evidence: shape.evidence,
    source: shape.source,
    ...readSandbox(shape.sandbox, params, pathParams, defaults.sandbox),
    spec,
  };
}

/** A path parameter whose name is a kind of id, or ends in Date, need not be declared. */
function withPathParams(
  params: JsonSchema,
  pathParams: readonly string[],
  { ids }: TypeNames,
  defaults: Defaults,
): JsonSchema {
  const { properties = {}, required = [] } = params;
  const made = pathParams.flatMap((name): [string, JsonSchema][] => {
    if (properties[name]) return [[name, properties[name]]];
    if (defaults.params[name]) return [[name, defaults.params[name]]];
    if (ids.has(name)) return [[name, { type: "integer", "x-id": name }]];
    return name.endsWith("Date") ? [[name, { type: "string", format: "date" }]] : [];
  });
  const inPath = pathParams.filter((name) => !properties[name] || required.includes(name));
  const names = new Set([...inPath, ...required]);
  return {
    ...params,
    properties: { ...Object.fromEntries(made), ...properties },
    ...(names.size > 0 ? { required: [...names] } : {}),
  };
}

function methodOf(route: string): EndpointSpec["method"] {
  return (["POST", "PUT", "DELETE"] as const).find((method) => route.startsWith(`${method} `)) ?? "GET";
}

function readResponse(
  spec: SpecFile,
  node: Node | undefined,
  names: TypeNames,
): Pick<EndpointSpec, "response" | "mayBeNothing"> {
  const written = plain(node);
  if (written === "bytes" || written === "none") return { response: written, mayBeNothing: false };
  if (written === "bytes?") return { response: "bytes", mayBeNothing: true };
  const { schema, optional } = readField(spec, node, names);
  return { response: schema, mayBeNothing: optional };
}

/** What says that there is nothing has to be known: anything else that comes without an answer is a failure. */
function readNothing(
  spec: SpecFile,
  { nothing = [] }: EndpointShape,
  node: Node | undefined,
): EndpointSpec["nothing"] {
  const mayBeMissing = text(node, "response")?.endsWith("?") ?? false;
  if (nothing.length > 0 && !mayBeMissing)
    spec.reportNode(
      child(node, "nothing"),
      "nothing",
      '"nothing" needs a response that may be missing',
      "response: Event?",
    );
  if (nothing.length === 0 && mayBeMissing)
    spec.reportNode(
      child(node, "response"),
      "nothing",
      "the response may be missing, and nothing says what that looks like",
      "nothing: [404], [204], or [empty] for a 200 without a body",
    );
  return nothing;
}

function readErrors({ errors = {} }: Pick<EndpointShape, "errors">): EndpointError[] {
  return Object.entries(errors).flatMap(([status, rules]) =>
    [rules].flat().map((rule) => ({ status: Number(status), ...rule })),
  );
}
