import { isDay } from "../src/values/day.js";
import { isObject, type Json } from "../src/values/json.js";
import {
  type ContractDocument,
  type ContractOperation,
  type ContractSchema,
  resolveSchema,
} from "./openapi.js";

/** A place where a value leaves the contract. `unknown` is a key it does not declare, `missing` a key it requires. */
export interface ContractProblem {
  kind: "unknown" | "type" | "missing";
  path: string;
  message: string;
}

/** Checks what clients send, and what the sandbox answers, against the OpenAPI document. */
export class Contract {
  constructor(private readonly document: ContractDocument) {}

  /**
   * Problems of a value, each with its path.
   * @param stored what the value replaces: keys found there came from the server and are not `unknown`
   */
  problemsIn(value: Json, schema: ContractSchema, path: string, stored?: Json): ContractProblem[] {
    const plain = resolveSchema(this.document, schema);
    const branches = plain.anyOf ?? plain.oneOf;
    if (branches)
      return closest(
        branches.map((branch) => this.problemsIn(value, branch, path, stored)),
        path,
      );
    if (!fitsType(value, plain)) return [typeProblem(path, value, plain)];
    if (Array.isArray(value)) return this.#inList(value, plain, path, stored);
    if (isObject(value)) return this.#inObject(value, plain, path, stored);
    return [];
  }

  /** Problems of the parameters of a call: undeclared query names, missing ones, values of the wrong form. */
  parameterProblems(
    operation: ContractOperation,
    params: Record<string, string>,
    query: Record<string, string>,
  ): ContractProblem[] {
    const declared = operation.parameters.filter(({ in: place }) => place === "query" || place === "path");
    const names = new Set(declared.map(({ name }) => name));
    const unknown = Object.keys(query)
      .filter((name) => !names.has(name))
      .map((name) => problem("unknown", `query.${name}`, "is not in the contract"));
    const wrong = declared.flatMap(({ name, in: place, required, schema }) => {
      const value = place === "path" ? params[name] : query[name];
      if (value === undefined) return required ? [problem("missing", `${place}.${name}`, "is required")] : [];
      const plain = resolveSchema(this.document, schema ?? {});
      return fitsText(value, plain) ? [] : [typeProblem(`${place}.${name}`, value, plain)];
    });
    return [...unknown, ...wrong];
  }

  /** Names of the fields an operation's body may have. */
  fieldsOf(operation: ContractOperation): string[] {
    return operation.body ? Object.keys(this.#properties(operation.body)) : [];
  }

  #inList(value: Json[], schema: ContractSchema, path: string, stored: Json | undefined): ContractProblem[] {
    const { items } = schema;
    if (!items) return [];
    const known = Array.isArray(stored) ? mergedKeys(stored) : undefined;
    return value.flatMap((item, index) => this.problemsIn(item, items, `${path}[${index}]`, known));
  }

  #inObject(
    value: { [key: string]: Json },
    schema: ContractSchema,
    path: string,
    stored: Json | undefined,
  ): ContractProblem[] {
    const properties = this.#properties(schema);
    const open = Object.keys(properties).length === 0 && schema.additionalProperties !== false;
    const rest = typeof schema.additionalProperties === "object" ? schema.additionalProperties : undefined;
    const known = isObject(stored) ? stored : {};
    const missing = this.#required(schema)
      .filter((key) => !(key in value))
      .map((key) => problem("missing", `${path}.${key}`, "is required"));
    const wrong = Object.entries(value).flatMap(([key, item]) => {
      const property = properties[key] ?? rest;
      if (property) return this.problemsIn(item, property, `${path}.${key}`, known[key]);
      return open || key in known ? [] : [problem("unknown", `${path}.${key}`, "is not in the contract")];
    });
    return [...missing, ...wrong];
  }

  #properties(schema: ContractSchema): Record<string, ContractSchema> {
    const plain = resolveSchema(this.document, schema);
    const inherited = (plain.allOf ?? []).map((part) => this.#properties(part));
    return Object.assign({}, ...inherited, plain.properties);
  }

  #required(schema: ContractSchema): string[] {
    const inherited = (schema.allOf ?? []).flatMap((part) =>
      this.#required(resolveSchema(this.document, part)),
    );
    return [...(schema.required ?? []), ...inherited];
  }
}

/** The problems of the alternative the value comes nearest to: one whose kind of value it is, with the fewest inside; a key too many counts less than any other. */
function closest(alternatives: ContractProblem[][], path: string): ContractProblem[] {
  const ofItsKind = alternatives.filter((problems) => !problems.some((one) => one.path === path));
  const candidates = ofItsKind.length > 0 ? ofItsKind : alternatives;
  return candidates.reduce((best, next) => (weight(next) < weight(best) ? next : best));
}

const MORE_THAN_ALL_UNKNOWN = 1000;

function weight(problems: ContractProblem[]): number {
  return problems.length + problems.filter(({ kind }) => kind !== "unknown").length * MORE_THAN_ALL_UNKNOWN;
}

function problem(kind: ContractProblem["kind"], path: string, message: string): ContractProblem {
  return { kind, path, message };
}

function typeProblem(path: string, value: Json, schema: ContractSchema): ContractProblem {
  const wanted = schema.enum
    ? `one of ${JSON.stringify(schema.enum)}`
    : [schema.type ?? "a value"].flat().join(" or ");
  return problem("type", path, `must be ${wanted}, got ${typeName(value)}`);
}

function typeName(value: Json): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

function fitsType(value: Json, schema: ContractSchema): boolean {
  if (schema.enum && !schema.enum.some((allowed) => allowed === value)) return false;
  if (schema.const !== undefined && schema.const !== value) return false;
  if (schema.type === undefined) return true;
  const name = typeName(value);
  return [schema.type]
    .flat()
    .some((type) => type === name || (type === "integer" && Number.isInteger(value)));
}

/** Whether the text of a path or query parameter has the form its schema asks for. */
function fitsText(text: string, schema: ContractSchema): boolean {
  const types = [schema.type ?? "string"].flat();
  if (types.includes("integer") && !types.includes("string")) return /^-?\d+$/.test(text);
  if (schema.format === "date") return isDay(text);
  return schema.enum === undefined || schema.enum.some((allowed) => String(allowed) === text);
}

/** Keys the records of a stored list have between them. */
function mergedKeys(list: Json[]): Json {
  return Object.assign({}, ...list.filter(isObject));
}
