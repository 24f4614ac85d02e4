import type { JsonSchema } from "../model/json-schema.js";
import type { EndpointSpec } from "../model/project.js";

/** Whether a recorded call goes to an endpoint: method, path, and no query parameter that it does not know. */
export function isAsked({ method, path, params, queryParams }: EndpointSpec, asked: string): boolean {
  if (!asked.startsWith(`${method} `)) return false;
  const [pathname = "", query = ""] = asked.slice(method.length + 1).split("?");
  const [given, wanted] = [pathname.split("/"), path.split("/")];
  if (given.length !== wanted.length) return false;
  const isThere = wanted.every((part, index) => {
    const [, name] = /^\{(\w+)\}$/.exec(part) ?? [];
    return name === undefined ? part === given[index] : fits(params.properties?.[name], given[index] ?? "");
  });
  return isThere && [...new URLSearchParams(query).keys()].every((name) => queryParams.includes(name));
}

function fits(schema: JsonSchema | undefined, text: string): boolean {
  if (schema?.format === "date") return /^\d{4}-\d\d-\d\d$/.test(text);
  return schema?.type === "integer" ? /^\d+$/.test(text) : text !== "";
}
