import type { JsonSchema } from "../../model/json-schema.js";
import { pascal } from "../../model/names.js";
import { answerOf, type EndpointSpec, type Project } from "../../model/project.js";

/** The one OpenAPI 3.1 document: TrainingPeaks' endpoints, and as components everything the specs name. */
export interface OpenApiDocument {
  openapi: "3.1.0";
  info: { title: string; version: string; description: string };
  servers: { url: string; description: string }[];
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, unknown>>;
  components: { schemas: Record<string, JsonSchema> };
}

export function assembleOpenApi(project: Project): OpenApiDocument {
  const paths: OpenApiDocument["paths"] = {};
  for (const endpoint of project.endpoints) {
    const operations = paths[endpoint.path] ?? {};
    operations[endpoint.method.toLowerCase()] = operation(endpoint);
    paths[endpoint.path] = operations;
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "TrainingPeaks web API",
      version: "0",
      description:
        "Unpublished; put together from observation. `x-evidence` says how well each operation is known.",
    },
    servers: [
      { url: "https://tpapi.trainingpeaks.com", description: "api" },
      { url: "https://api.peakswaresb.com", description: "analysis, strength" },
    ],
    tags: [...project.vocabulary.areas].map(([name, { description }]) => ({ name, description })),
    paths,
    components: {
      schemas: Object.fromEntries(
        project.schemas.map(({ name, description, schema }) => [name, { description, ...schema }]),
      ),
    },
  };
}

/** The same document with tool inputs, outputs and views beside the API's schemas: what TypeScript types are made from. */
export function withToolSchemas(document: OpenApiDocument, project: Project): OpenApiDocument {
  const schemas: Record<string, JsonSchema> = { ...document.components.schemas };
  for (const view of project.views)
    schemas[pascal(view.name)] = { description: view.description, ...view.schema };
  for (const tool of project.tools) {
    schemas[`${pascal(tool.name)}Input`] = tool.input;
    schemas[`${pascal(tool.name)}Output`] = tool.output;
  }
  return { ...document, components: { schemas } };
}

function operation(endpoint: EndpointSpec): Record<string, unknown> {
  const required = new Set(endpoint.params.required);
  return {
    operationId: endpoint.name,
    tags: [endpoint.area],
    summary: endpoint.summary,
    parameters: Object.entries(endpoint.params.properties ?? {}).map(([name, schema]) => {
      const inPath = endpoint.pathParams.includes(name);
      const example = endpoint.samples[name];
      return {
        name,
        in: inPath ? "path" : "query",
        required: inPath || required.has(name),
        schema,
        ...(example === undefined ? {} : { example }),
      };
    }),
    ...(endpoint.body ? { requestBody: { required: true, content: json(endpoint.body) } } : {}),
    responses: { 200: { description: "OK", ...responseContent(endpoint) } },
    "x-host": endpoint.host,
    "x-evidence": endpoint.evidence,
    "x-source": endpoint.source,
    "x-sandbox": endpoint.sandbox,
  };
}

function responseContent(endpoint: EndpointSpec): Record<string, unknown> {
  if (endpoint.response === "none") return {};
  const answer = answerOf(endpoint);
  return { content: answer ? json(answer) : { "application/octet-stream": {} } };
}

function json(schema: JsonSchema): Record<string, unknown> {
  return { "application/json": { schema } };
}
