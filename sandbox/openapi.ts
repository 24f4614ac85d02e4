import * as z from "zod";
import { isObject, type Json } from "../src/values/json.js";
import { OPERATION_NAMES } from "./behaviours.js";

/** The part of an OpenAPI 3.1 document the sandbox reads; `generated/openapi.json` fits as imported. */
export interface ContractDocument {
  openapi: string;
  paths: Record<string, unknown>;
  components?: Record<string, unknown>;
}

export interface ContractSchema {
  $ref?: string | undefined;
  type?: string | string[] | undefined;
  enum?: Json[] | undefined;
  const?: Json | undefined;
  format?: string | undefined;
  properties?: Record<string, ContractSchema> | undefined;
  required?: string[] | undefined;
  items?: ContractSchema | undefined;
  additionalProperties?: boolean | ContractSchema | undefined;
  anyOf?: ContractSchema[] | undefined;
  oneOf?: ContractSchema[] | undefined;
  allOf?: ContractSchema[] | undefined;
}

const jsonSchema: z.ZodType<ContractSchema> = z.lazy(() =>
  z.object({
    $ref: z.string().optional(),
    type: z.union([z.string(), z.array(z.string())]).optional(),
    enum: z.array(z.json()).optional(),
    const: z.json().optional(),
    format: z.string().optional(),
    properties: z.record(z.string(), jsonSchema).optional(),
    required: z.array(z.string()).optional(),
    items: jsonSchema.optional(),
    additionalProperties: z.union([z.boolean(), jsonSchema]).optional(),
    anyOf: z.array(jsonSchema).optional(),
    oneOf: z.array(jsonSchema).optional(),
    allOf: z.array(jsonSchema).optional(),
  }),
);

const sandboxRule = z.union([
  z.strictObject({ handler: z.string() }),
  z.strictObject({
    collection: z.string(),
    op: z.enum(OPERATION_NAMES),
    key: z.string().optional(),
    owner: z.string().optional(),
    day: z.string().optional(),
    within: z.strictObject({ field: z.string(), parameter: z.string() }).optional(),
    seed: z.array(z.record(z.string(), z.json())).optional(),
    empty: z.literal(true).optional(),
  }),
]);

/** How an operation behaves here, from its `x-sandbox` line. */
export type SandboxRule = z.infer<typeof sandboxRule>;
export type CollectionRule = Extract<SandboxRule, { collection: string }>;

const parameter = z.object({
  name: z.string(),
  in: z.string(),
  required: z.boolean().optional(),
  schema: jsonSchema.optional(),
  /** A value that means something in the seasons. */
  example: z.union([z.string(), z.number(), z.boolean()]).optional(),
});
export type Parameter = z.infer<typeof parameter>;

const content = z.object({
  content: z.record(z.string(), z.object({ schema: jsonSchema.optional() })).optional(),
});

const operationNode = z.object({
  operationId: z.string(),
  parameters: z.array(z.unknown()).optional(),
  requestBody: z.unknown().optional(),
  responses: z.record(z.string(), z.unknown()).optional(),
  "x-sandbox": sandboxRule.optional(),
});

/** One operation of the contract. */
export interface ContractOperation {
  id: string;
  method: string;
  path: string;
  rule: SandboxRule | undefined;
  parameters: Parameter[];
  /** Schema of the JSON body; undefined when the operation takes none. */
  body: ContractSchema | undefined;
  /** Schema of the successful JSON answer, when it has one. */
  response: ContractSchema | undefined;
}

const METHODS = ["get", "post", "put", "delete"];

const operations = new WeakMap<ContractDocument, ContractOperation[]>();

/** All operations of a document, in its order, read once. Throws zod's error when an operation is malformed. */
export function operationsOf(document: ContractDocument): ContractOperation[] {
  const known = operations.get(document) ?? readOperations(document);
  operations.set(document, known);
  return known;
}

function readOperations(document: ContractDocument): ContractOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) => {
    if (!isObject(item)) return [];
    const shared = z.array(z.unknown()).optional().parse(item.parameters) ?? [];
    return METHODS.filter((method) => method in item).map((method) =>
      readOperation(document, method, path, shared, item[method]),
    );
  });
}

function readOperation(
  document: ContractDocument,
  method: string,
  path: string,
  shared: unknown[],
  node: unknown,
): ContractOperation {
  const operation = operationNode.parse(node);
  const success = Object.entries(operation.responses ?? {}).find(([status]) => status.startsWith("2"))?.[1];
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    rule: operation["x-sandbox"],
    parameters: [...shared, ...(operation.parameters ?? [])].map((entry) =>
      parameter.parse(follow(document, entry)),
    ),
    body: jsonContent(document, operation.requestBody),
    response: jsonContent(document, success),
  };
}

function jsonContent(document: ContractDocument, node: unknown): ContractSchema | undefined {
  if (node === undefined) return undefined;
  return content.parse(follow(document, node)).content?.["application/json"]?.schema;
}

/** Documents do not change, and their schemas are asked for with every value of every body. */
const resolved = new WeakMap<ContractSchema, ContractSchema>();

/** The schema a `$ref` stands for. */
export function resolveSchema(document: ContractDocument, schema: ContractSchema): ContractSchema {
  if (schema.$ref === undefined) return schema;
  const known = resolved.get(schema) ?? jsonSchema.parse(follow(document, schema));
  resolved.set(schema, known);
  return known;
}

function follow(document: ContractDocument, node: unknown): unknown {
  if (!isObject(node) || typeof node.$ref !== "string") return node;
  let target: unknown = document;
  for (const step of node.$ref.replace(/^#\//, "").split("/"))
    target = isObject(target) ? target[step.replaceAll("~1", "/").replaceAll("~0", "~")] : undefined;
  if (target === undefined) throw new Error(`the OpenAPI document has no ${node.$ref}`);
  return follow(document, target);
}
