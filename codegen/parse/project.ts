import type { z } from "zod";
import { endpointsShape } from "../model/endpoint-shapes.js";
import { refsIn } from "../model/json-schema.js";
import { pascal } from "../model/names.js";
import type { Project, SchemaSpec, Vocabulary } from "../model/project.js";
import { promptShape } from "../model/prompt.js";
import { recordingsShape } from "../model/recordings.js";
import { schemasShape, viewsShape } from "../model/shapes.js";
import { readsShape, toolShape } from "../model/tool-shapes.js";
import { vocabularyShape } from "../model/vocabulary-shape.js";
import type { SpecSet } from "../read/load-specs.js";
import { child, entries } from "../read/nodes.js";
import type { SpecFile } from "../read/spec-file.js";
import { answered } from "./answered.js";
import { readEndpoints } from "./endpoints.js";
import type { TypeNames } from "./field-type.js";
import { readGroups } from "./groups.js";
import { TakenNames } from "./name-checks.js";
import { readPrompts } from "./prompts.js";
import { readRecordings } from "./recordings.js";
import { readSchemas } from "./schemas.js";
import { fitting, type Shaped } from "./shape.js";
import { readSharedReads } from "./shared-reads.js";
import { readTools } from "./tools.js";
import { readViews } from "./views.js";
import { readVocabulary } from "./vocabulary.js";

/** The files of a project, each of which fits its shape. */
interface ShapedSpecs {
  vocabulary: Shaped<z.infer<typeof vocabularyShape>>[];
  schemas: Shaped<z.infer<typeof schemasShape>>[];
  endpoints: Shaped<z.infer<typeof endpointsShape>>[];
  views: Shaped<z.infer<typeof viewsShape>>[];
  reads: Shaped<z.infer<typeof readsShape>>[];
  recordings: Shaped<z.infer<typeof recordingsShape>>[];
  tools: Shaped<z.infer<typeof toolShape>>[];
  prompts: Shaped<z.infer<typeof promptShape>>[];
}

/**
 * Reads all specs into one model; mistakes are reported at their files. Undefined where a file does not fit its shape: reading it
 * further would only make noise.
 */
export function readProject(specs: SpecSet): Project | undefined {
  const shaped = readShapes(specs);
  if (!shaped) return undefined;
  const vocabulary = readVocabulary(shaped.vocabulary);
  const groups = readGroups(shaped.vocabulary.map(({ spec }) => spec));
  const names = { ...typeNames(specs, vocabulary), groups };
  const endpoints = readEndpoints(shaped.endpoints, names, vocabulary);
  const byName = new Map(endpoints.map((endpoint) => [endpoint.name, endpoint]));
  const reads = readSharedReads(shaped.reads, names, vocabulary, byName);
  const project: Project = {
    vocabulary,
    schemas: [
      ...tableTypes(vocabulary),
      ...answered(readSchemas(shaped.schemas, names, vocabulary), endpoints),
    ],
    endpoints,
    views: readViews(shaped.views, names, vocabulary),
    reads,
    recordings: readRecordings(shaped.recordings, vocabulary),
    tools: readTools(shaped.tools, names, vocabulary, {
      endpoints: byName,
      reads: new Map(reads.map((read) => [read.name, read])),
    }),
    prompts: readPrompts(shaped.prompts),
    groups: groups.all,
  };
  groups.refuseUnused();
  refuseCircles(project);
  return project;
}

function readShapes(specs: SpecSet): ShapedSpecs | undefined {
  const shaped: ShapedSpecs = {
    vocabulary: fitting(specs.vocabulary, vocabularyShape),
    schemas: fitting(specs.schemas, schemasShape),
    endpoints: fitting(specs.endpoints, endpointsShape),
    views: fitting(specs.views, viewsShape),
    reads: fitting(specs.reads, readsShape),
    recordings: fitting(specs.recordings, recordingsShape),
    tools: fitting(specs.tools, toolShape),
    prompts: fitting(specs.prompts, promptShape),
  };
  const count = (set: object): number => Object.values(set).flat().length;
  return count(shaped) === count(specs) ? shaped : undefined;
}

/** Names of schemas and views must be known before any type is read; both share one space. */
function typeNames(specs: SpecSet, vocabulary: Vocabulary): Omit<TypeNames, "groups"> {
  const taken = new TakenNames();
  const schemas = new Set<string>();
  const add = (files: readonly SpecFile[], part: "schemas" | "views"): void => {
    for (const spec of files)
      for (const { key, keyNode } of entries(child(spec.root, part))) {
        taken.claim(spec, keyNode, pascal(key), part === "schemas" ? "schema" : "view");
        schemas.add(pascal(key));
      }
  };
  for (const { type, spec } of vocabulary.tables) {
    taken.claim(spec, undefined, type, "schema");
    schemas.add(type);
  }
  add(specs.schemas, "schemas");
  add(specs.views, "views");
  return { units: new Set(vocabulary.units.keys()), ids: new Set(vocabulary.ids.keys()), schemas };
}

/** The names of a table as an enum type. */
function tableTypes(vocabulary: Vocabulary): SchemaSpec[] {
  return vocabulary.tables.map(({ name, type, description, values, aliases, spec }) => ({
    name: type,
    description,
    schema: {
      type: "string",
      enum: [...new Set(values.map(([, name]) => name))],
      ...(Object.keys(aliases).length > 0 ? { "x-table": name } : {}),
    },
    spec,
  }));
}

/** A schema inside itself has no end in `tools.json`, where references are put in. */
function refuseCircles({ schemas, views }: Project): void {
  const all = [
    ...schemas.map(({ name, schema, spec }) => ({ name, schema, spec })),
    ...views.map((view) => ({ ...view, name: pascal(view.name) })),
  ];
  const refs = new Map(all.map(({ name, schema }) => [name, refsIn(schema)]));
  for (const { name, spec } of all) {
    const seen = new Set<string>();
    const leadsBack = (from: string): boolean =>
      (refs.get(from) ?? []).some((next) => {
        if (next === name) return true;
        if (seen.has(next)) return false;
        seen.add(next);
        return leadsBack(next);
      });
    if (!leadsBack(name)) continue;
    const part = child(spec.root, "schemas") ?? child(spec.root, "views");
    const entry = entries(part).find(({ key }) => pascal(key) === name);
    spec.reportNode(entry?.keyNode, "type", `"${name}" contains itself`, "write the inner level out");
  }
}
