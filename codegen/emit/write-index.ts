import { changesData, type EndpointSpec } from "../model/project.js";
import { header } from "./source-writer.js";

/** `generated/endpoints/writes.ts`: every endpoint that changes data by its id, each area loaded when it is wanted. */
export function emitWriteIndex(endpoints: readonly EndpointSpec[]): string {
  const lines = endpoints
    .filter(changesData)
    .map(({ name, area }) => `  ${name}: async () => (await import("./${area}.js")).${name} as Endpoint,`);
  return [
    header("specs/endpoints/"),
    'import type { Endpoint } from "../../src/http/endpoint.js";',
    "",
    "/** Every endpoint that changes data. */",
    "export const writeEndpoints: Readonly<Record<string, () => Promise<Endpoint>>> = {",
    ...lines,
    "};",
    "",
  ].join("\n");
}
