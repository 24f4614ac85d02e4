import { isMap, type Node } from "yaml";
import { child, entries, plain, text } from "../read/nodes.js";
import type { SpecFile } from "../read/spec-file.js";
import type { TypeNames } from "./field-type.js";
import { readField, readFields } from "./fields.js";
import type { EndpointError, EndpointSpec, Evidence, Vocabulary } from "./model.js";
import { checkName, readArea, TakenNames } from "./name-checks.js";
import { CAMEL_CASE } from "./names.js";
import { refuseDefault } from "./read-schemas.js";

/** One entry per HTTP endpoint of TrainingPeaks. */
export function readEndpoints(
  specs: readonly SpecFile[],
  names: TypeNames,
  vocabulary: Vocabulary,
): EndpointSpec[] {
  const taken = new TakenNames();
  const routes = new TakenNames();
  return specs.flatMap((spec) => {
    const area = readArea(spec, vocabulary);
    return entries(child(spec.root, "endpoints")).map(({ key, keyNode, value }) => {
      checkName(spec, keyNode, key, CAMEL_CASE, "getWorkout");
      taken.claim(spec, keyNode, key, "endpoint");
      routes.claim(spec, child(value, "route"), text(value, "route") ?? "", "route");
      return readEndpoint(spec, area, key, value, names);
    });
  });
}

function readEndpoint(
  spec: SpecFile,
  area: string,
  name: string,
  node: Node | undefined,
  names: TypeNames,
): EndpointSpec {
  const [method = "GET", path = "/"] = (text(node, "route") ?? "").split(" ");
  const paramsNode = child(node, "params");
  for (const { key, keyNode, value } of entries(paramsNode)) {
    checkName(spec, keyNode, key, CAMEL_CASE, "workoutId");
    refuseDefault(spec, key, value);
  }
  const params = readFields(spec, paramsNode, names);
  const pathParams = [...path.matchAll(/\{(\w+)\}/g)].map(([, param]) => param ?? "");
  for (const missing of pathParams.filter((param) => !params.properties?.[param]))
    spec.reportNode(
      child(node, "route"),
      "route",
      `path parameter "${missing}" is not declared under params`,
    );
  for (const { key, keyNode, value } of entries(paramsNode))
    if (pathParams.includes(key) && !params.required?.includes(key) && !child(value, "default"))
      spec.reportNode(keyNode, "route", `"${key}" is part of the path and can't be left out`, 'remove "?"');
  if (/[{}]/.test(path.replace(/\{\w+\}/g, "")))
    spec.reportNode(child(node, "route"), "route", "a path parameter is one word in braces", "{workoutId}");
  const body = child(node, "body");
  return {
    name,
    area,
    method: method as EndpointSpec["method"],
    path,
    host: (text(node, "host") ?? "api") as EndpointSpec["host"],
    summary: text(node, "summary") ?? "",
    pathParams,
    queryParams: Object.keys(params.properties ?? {}).filter((param) => !pathParams.includes(param)),
    params,
    ...(body ? { body: readField(spec, body, names).schema } : {}),
    ...readResponse(spec, child(node, "response"), names),
    nothing: readNothing(spec, node),
    errors: readErrors(child(node, "errors")),
    reads: text(node, "reads") === "true",
    slow: text(node, "slow") === "true",
    keepsRecent: text(node, "keeps_recent") === "true",
    evidence: text(node, "evidence") as Evidence,
    source: plain(child(node, "source")) as string[],
    sandbox: plain(child(node, "sandbox")) as Record<string, unknown>,
    spec,
  };
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

function readNothing(spec: SpecFile, node: Node | undefined): number[] {
  const statuses = child(node, "nothing");
  if (statuses && !text(node, "response")?.endsWith("?"))
    spec.reportNode(
      statuses,
      "nothing",
      '"nothing" needs a response that may be missing',
      "response: Event?",
    );
  return (plain(statuses) ?? []) as number[];
}

function readErrors(node: Node | undefined): EndpointError[] {
  return entries(node).flatMap(({ key, value }) =>
    (isMap(value) ? [plain(value)] : (plain(value) as unknown[])).map((rule) => ({
      status: Number(key),
      ...(rule as Omit<EndpointError, "status">),
    })),
  );
}
