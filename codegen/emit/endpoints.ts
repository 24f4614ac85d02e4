import { type JsonSchema, refName } from "../model/json-schema.js";
import type { Known } from "../model/known.js";
import { propertyKey } from "../model/names.js";
import type { EndpointSpec, SchemaSpec } from "../model/project.js";
import { printChangeRules } from "./change-rules.js";
import { docComment } from "./layout.js";
import { type EmittedFile, SourceWriter } from "./source-writer.js";
import { typeText } from "./ts-type.js";
import { ValueWriter } from "./values.js";
import { zodText } from "./zod.js";

type Fields = Readonly<Record<string, JsonSchema>>;

/** One file for each area: an `Endpoint` constant for each HTTP endpoint. */
export function emitEndpoints(
  area: string,
  endpoints: readonly EndpointSpec[],
  schemas: readonly SchemaSpec[],
  zodModuleOf: (schema: string) => string,
  known: Known,
): EmittedFile {
  const writer = new SourceWriter(`generated/endpoints/${area}.ts`);
  const values = new ValueWriter(writer, known);
  for (const endpoint of endpoints)
    values.tied(endpoint.place, () =>
      emitEndpoint(values, endpoint, bodyFields(endpoint.body, schemas), zodModuleOf),
    );
  return writer.finish(endpoints[0]?.spec.path ?? "");
}

function emitEndpoint(
  values: ValueWriter,
  endpoint: EndpointSpec,
  bodyFields: Fields,
  zodModuleOf: (schema: string) => string,
): void {
  const { writer } = values;
  const { out } = writer;
  const type = writer.useType("src/http/endpoint.ts", "Endpoint");
  const params = typeText(endpoint.params, writer);
  const body = endpoint.body ? typeText(endpoint.body, writer) : "undefined";
  const evidence = `Evidence: ${endpoint.evidence} (${endpoint.source.join(", ")}).`;
  out.writeLine(docComment(`${endpoint.summary} ${evidence}`));
  const start = `export const ${endpoint.name}: ${type}`;
  out.write(`${start}<${[params, body, responseText(endpoint, writer)].join(", ")}> = `).inlineBlock(() => {
    out.writeLine(`id: ${JSON.stringify(endpoint.name)},`);
    out.writeLine(`method: ${JSON.stringify(endpoint.method)},`);
    out.writeLine(`host: ${JSON.stringify(endpoint.host)},`);
    out.writeLine(`path: ${JSON.stringify(endpoint.path)},`);
    out.writeLine(`query: [${endpoint.queryParams.map((param) => JSON.stringify(param)).join(", ")}],`);
    out.writeLine(
      `response: ${JSON.stringify(typeof endpoint.response === "string" ? endpoint.response : "json")},`,
    );
    out.writeLine(`safe: ${endpoint.method === "GET" || endpoint.reads},`);
    if (endpoint.wrapped) out.writeLine("wrapped: true,");
    if (endpoint.steady) out.writeLine("steady: true,");
    if (endpoint.standing) out.writeLine("standing: true,");
    if (endpoint.slow) out.writeLine("slow: true,");
    if (endpoint.upserts) out.writeLine("upsert: true,");
    if (endpoint.newIds) out.writeLine(`newIds: ${JSON.stringify(endpoint.newIds)},`);
    if (endpoint.keepsRecent) out.writeLine("keepsRecent: true,");
    const encoded = encodings(endpoint.params.properties ?? {}, bodyFields);
    if (encoded) out.writeLine(`encode: ${encoded},`);
    const writeOnly = Object.keys(bodyFields).filter((field) => bodyFields[field]?.writeOnly);
    if (writeOnly.length > 0)
      out.writeLine(`writeOnly: [${writeOnly.map((field) => JSON.stringify(field)).join(", ")}],`);
    out.writeLine(`errors: [${endpoint.errors.map(errorText).join(", ")}],`);
    if (endpoint.nothing.length > 0)
      out.writeLine(`nothing: [${endpoint.nothing.map((one) => JSON.stringify(one)).join(", ")}],`);
    if (typeof endpoint.response !== "string") {
      const schema = zodText(endpoint.response, { writer, kind: "wire", moduleOf: zodModuleOf });
      out
        .write(
          `check: ${writer.use("src/http/response-check.ts", "checkWith")}(() => ${schema}${endpoint.mayBeNothing ? ".nullish()" : ""}),`,
        )
        .newLine();
    }
    printKept(values, endpoint);
    printChangeRules(values, endpoint);
  });
  out.write(";").blankLine();
}

/** `kept: (item: Ride): Ride => withoutDrawing(item),` */
function printKept(values: ValueWriter, { keptAs, response }: EndpointSpec): void {
  const { writer } = values;
  if (!keptAs || typeof response === "string" || !response.items) return;
  const type = typeText(response.items, writer);
  writer.out.write(`kept: (item: ${type}): ${type} => `);
  values.value(keptAs);
  writer.out.write(",").newLine();
}

/** The fields of a body, or of each of its items. */
function bodyFields(body: JsonSchema | undefined, schemas: readonly SchemaSpec[]): Fields {
  const one = body?.items ?? body;
  const named = one && refName(one);
  return (named ? schemas.find(({ name }) => name === named)?.schema : one)?.properties ?? {};
}

/** `{ params: { startDate: "midnight" }, body: { structure: "json-text" } }`, or nothing. */
function encodings(params: Fields, body: Fields): string | undefined {
  const parts = Object.entries({ params, body }).flatMap(([part, fields]) => {
    const written = Object.entries(fields).flatMap(([field, schema]) => {
      const wire = wireOf(schema);
      return wire ? `${propertyKey(field)}: ${JSON.stringify(wire)}` : [];
    });
    return written.length > 0 ? `${part}: { ${written.join(", ")} }` : [];
  });
  return parts.length > 0 ? `{ ${parts.join(", ")} }` : undefined;
}

function wireOf(schema: JsonSchema): JsonSchema["x-wire"] {
  return schema["x-wire"] ?? schema.anyOf?.find((option) => option["x-wire"])?.["x-wire"];
}

function responseText(endpoint: EndpointSpec, writer: SourceWriter): string {
  if (endpoint.response === "none") return "undefined";
  const type = endpoint.response === "bytes" ? "Uint8Array" : typeText(endpoint.response, writer);
  return endpoint.mayBeNothing ? `${type} | null | undefined` : type;
}

function errorText(rule: EndpointSpec["errors"][number]): string {
  const parts = Object.entries(rule).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `{ ${parts.join(", ")} }`;
}
