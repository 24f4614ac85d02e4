import openapi from "../../../generated/openapi.json" with { type: "json" };
import { fieldsOf, type JsonObject } from "../../../src/values/json.js";
import type { Asked } from "./front.js";

/** The way to a field of an answer; `[]` is every item of a list. */
export type Path = readonly string[];

const OPERATIONS = Object.entries(openapi.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    method: method.toUpperCase(),
    segments: path.split("/"),
    id: operation.operationId,
    operation: fieldsOf(operation),
  })),
);

/** The endpoint that a request asks. */
export function operationOf({ method, url }: Pick<Asked, "method" | "url">): string | undefined {
  const path = (url.split("?")[0] ?? "").split("/");
  const fits = OPERATIONS.filter(
    (one) =>
      one.method === method &&
      one.segments.length === path.length &&
      one.segments.every((segment, index) => segment.startsWith("{") || segment === path[index]),
  );
  const literal = (segments: readonly string[]) => segments.filter((one) => !one.startsWith("{")).length;
  return fits.sort((one, other) => literal(other.segments) - literal(one.segments))[0]?.id;
}

/** Every field of what an endpoint answers, as its contract says. */
export function pathsOf(id: string): Path[] {
  const { operation } = OPERATIONS.find((one) => one.id === id) ?? {};
  const content = fieldsOf(fieldsOf(fieldsOf(operation?.responses)["200"]).content);
  return within(fieldsOf(fieldsOf(content["application/json"]).schema));
}

function within(schema: JsonObject): Path[] {
  if (typeof schema.$ref === "string") return within(named(schema.$ref));
  if (Array.isArray(schema.anyOf)) return schema.anyOf.flatMap((one) => within(fieldsOf(one)));
  if (schema.items) return within(fieldsOf(schema.items)).map((path) => ["[]", ...path]);
  return Object.entries(fieldsOf(schema.properties)).flatMap(([name, inner]) => [
    [name],
    ...within(fieldsOf(inner)).map((path) => [name, ...path]),
  ]);
}

function named(ref: string): JsonObject {
  const schemas: Record<string, object> = openapi.components.schemas;
  return fieldsOf(schemas[ref.split("/").at(-1) ?? ""]);
}
