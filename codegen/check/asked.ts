import type { JsonSchema } from "../model/json-schema.js";
import type { EndpointSpec } from "../model/project.js";

/** Whether a recorded call goes to an endpoint: method, path, and no query parameter that it does not know. */
export function isAsked({ method, path, params, queryParams }: EndpointSpec, asked: string): boolean {
  const [verb, target = ""] = asked.split(" ");
  const { pathname, searchParams } = new URL(target, "https://example.invalid");
  const [given, wanted] = [pathname.split("/"), path.split("/")];
  if (verb !== method || given.length !== wanted.length) return false;
  if ([...searchParams.keys()].some((name) => !queryParams.includes(name))) return false;
  return wanted.every((part, index) => {
    const [, name] = /^\{(\w+)\}$/.exec(part) ?? [];
    return name === undefined ? part === given[index] : fits(params.properties?.[name], given[index] ?? "");
  });
}

function fits(schema: JsonSchema | undefined, text: string): boolean {
  if (schema?.format === "date") return /^\d{4}-\d\d-\d\d$/.test(text);
  return schema?.type === "integer" ? /^\d+$/.test(text) : text !== "";
}
