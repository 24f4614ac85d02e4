import type { Node } from "yaml";
import type { z } from "zod";
import type { SpecFile } from "../read/spec-file.js";
import type { FoundSpec, PartsSpec, RecordSpec, UndoSpec } from "./change-specs.js";
import type { endpointShape } from "./endpoint-shapes.js";
import type { JsonSchema } from "./json-schema.js";
import type { Place, Word } from "./place.js";
import type { PromptSpec } from "./prompt.js";
import type { Recording } from "./recordings.js";
import type { Step } from "./step.js";
import type { exampleShape, refusalShape, toolShape } from "./tool-shapes.js";
import type { Mapping, Text, Value } from "./value.js";

/** Words that the other specs are written with: specs/vocabulary/. */
export interface Vocabulary {
  tables: LookupTable[];
  units: Map<string, string>;
  ids: Map<string, string>;
  areas: Map<string, { title: string; description: string }>;
  /** Choices of tools across the areas. */
  toolsets: ToolsetSpec[];
}

/** Ids and their names, as the API numbers things: sports, event types, peak types. */
export interface LookupTable {
  name: string;
  description: string;
  /** Name of the enum type of its names. */
  type: string;
  /** Kind of its ids; plain numbers or texts without. */
  ids?: string;
  values: [string | number, string][];
  /** Further ids that are read as one of the names but never written. */
  readOnly: [string | number, string][];
  /** Everyday names of the names, in plain form. */
  aliases: Record<string, string>;
  spec: SpecFile;
}

export interface ToolsetSpec {
  name: string;
  title: string;
  description: string;
  tools: readonly Word[];
  place: Place;
}

export interface SchemaSpec {
  name: string;
  description: string;
  schema: JsonSchema;
  spec: SpecFile;
}

type EndpointShape = z.infer<typeof endpointShape>;

export type Evidence = EndpointShape["evidence"];

export type Sample = string | number | boolean;

export interface EndpointError {
  status: number;
  when?: string;
  as: string;
  message?: string;
}

export interface EndpointSpec {
  name: string;
  area: string;
  method: "GET" | "POST" | "PUT" | "DELETE";
  path: string;
  host: NonNullable<EndpointShape["host"]>;
  summary: string;
  pathParams: string[];
  queryParams: string[];
  params: JsonSchema;
  body?: JsonSchema;
  /** Fields of the body that are the same in every call. */
  sends?: Mapping;
  response: JsonSchema | "bytes" | "none";
  /** Written `Event?`: the body may be empty or null when there is nothing to show. */
  mayBeNothing: boolean;
  /** Statuses that mean the same. */
  nothing: ("empty" | number)[];
  errors: EndpointError[];
  /** The answer stands under `data`, beside `errors`. */
  wrapped: boolean;
  /** A catalogue that no change touches. */
  steady: boolean;
  standing: boolean;
  /** A POST that only computes. */
  reads: boolean;
  /** A PUT whose body is the whole object. */
  replaces: boolean;
  /** A POST that replaces too, where its body is a changed copy of what was read. */
  upserts: boolean;
  slow: boolean;
  /** The field of its body, at any depth, in which the client names what it makes. */
  newIds?: string;
  /** A change that leaves what `recent` reads as it was. */
  keepsRecent: boolean;
  /** What of each item of a list `recent` keeps. */
  keptAs?: Value;
  /** As written; `changeRules` tells what follows where nothing is. */
  record?: RecordSpec;
  undo?: UndoSpec;
  found?: FoundSpec;
  parts?: PartsSpec;
  evidence: Evidence;
  source: string[];
  sandbox: Record<string, unknown>;
  /** Values of parameters that the sandbox knows. */
  samples: Readonly<Record<string, Sample>>;
  /** Where its name stands. */
  place: Place;
  spec: SpecFile;
}

export interface ViewSpec {
  name: string;
  area: string;
  description: string;
  /** Its parameters, in order. */
  from: readonly { name: Word; schema: JsonSchema }[];
  schema: JsonSchema;
  map: Mapping;
  /** Where its parameters stand, and the word `map`. */
  places: { from: Place; map: Place };
  spec: SpecFile;
}

/** Steps that only read, for several tools: specs/reads/. */
export interface SharedRead {
  name: string;
  area: string;
  description: string;
  /** Names of what it is told, in order, and the types of them. */
  from: readonly Word[];
  params: JsonSchema;
  steps: readonly Step[];
  yield: Value;
  /** Endpoints called by the steps. */
  calls: string[];
  /** Where its name and its parameters stand. */
  places: { name: Place; from: Place };
  spec: SpecFile;
}

/** What `safe`, the usual delete mode, keeps; or why there is nothing to keep. */
export type Protect = { place: Place } & ({ when: Value; says: Text } | { never: string });

/** `local` changes something on this computer only, such as the sign-in. */
export type Effect = z.infer<typeof toolShape>["effect"];

export const WRITES: ReadonlySet<Effect> = new Set(["create", "update", "delete"]);

export interface ToolSpec {
  name: string;
  area: string;
  title: string;
  effect: Effect;
  description: string;
  aliases: string[];
  /** Input as written, without what the effect adds. */
  input: JsonSchema;
  /** Names of the inputs, and where each is written, or the group that it comes from. */
  inputs: readonly Word[];
  /** Names that are often taken for an input -> the sentence that helps. */
  instead: Record<string, string>;
  output: JsonSchema;
  protect?: Protect;
  steps: readonly Step[];
  result: Value;
  /** Endpoints called by the steps, in order, those that prove a write included. */
  calls: string[];
  hooks: string[];
  examples: ToolExample[];
  refuses: ToolRefusal[];
  /** Parts that are shown to be missing. */
  without: string[];
  /** Where its name and effect stand, and the word `return`. */
  places: { name: Place; effect: Place; return: Place };
  spec: SpecFile;
}

export type ToolExample = z.infer<typeof exampleShape>;
export type ToolRefusal = z.infer<typeof refusalShape>;

/** Fields that several tools or views have. */
export interface GroupSpec {
  spec: SpecFile;
  nameNode: Node;
  node: Node | undefined;
  /** Steps that refuse what is given. */
  checks?: Node;
}

/** Everything the emitters need, read and checked. */
export interface Project {
  vocabulary: Vocabulary;
  schemas: SchemaSpec[];
  endpoints: EndpointSpec[];
  views: ViewSpec[];
  reads: SharedRead[];
  recordings: ReadonlyMap<string, Recording>;
  tools: ToolSpec[];
  prompts: PromptSpec[];
  groups: ReadonlyMap<string, GroupSpec>;
}

/** What an endpoint answers with as it comes over the wire; undefined for bytes, or nothing that is read. */
export function answerOf({ response, wrapped }: EndpointSpec): JsonSchema | undefined {
  if (typeof response === "string") return undefined;
  if (!wrapped) return response;
  const properties = { data: response, errors: { type: "object" } };
  return { anyOf: [{ type: "object", properties, required: ["data"] }, response] };
}

/** Whether a call of the endpoint changes something at TrainingPeaks. */
export function changesData({ method, reads }: EndpointSpec): boolean {
  return method !== "GET" && !reads;
}
