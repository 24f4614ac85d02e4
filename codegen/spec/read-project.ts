import { checkShape } from "../check/shape.js";
import type { SpecSet } from "../read/load-specs.js";
import { child, entries } from "../read/nodes.js";
import type { SpecFile } from "../read/spec-file.js";
import type { TypeNames } from "./field-type.js";
import { refsIn } from "./json-schema.js";
import type { Project, SchemaSpec, Vocabulary } from "./model.js";
import { TakenNames } from "./name-checks.js";
import { pascal } from "./names.js";
import { readEndpoints } from "./read-endpoints.js";
import { readSchemas } from "./read-schemas.js";
import { readTools } from "./read-tools.js";
import { readViews } from "./read-views.js";
import { readVocabulary } from "./read-vocabulary.js";
import { endpointsShape, schemasShape, toolShape, viewsShape, vocabularyShape } from "./shapes.js";

/** Checks every file against its shape. False when one does not fit: reading it further would only make noise. */
export function checkShapes(specs: SpecSet): boolean {
  const shapes = {
    vocabulary: vocabularyShape,
    schemas: schemasShape,
    endpoints: endpointsShape,
    views: viewsShape,
    tools: toolShape,
  };
  return (Object.keys(shapes) as (keyof SpecSet)[])
    .flatMap((kind) => specs[kind].map((spec) => checkShape(spec, shapes[kind])))
    .every(Boolean);
}

/** Reads all specs into one model; mistakes are reported at their files. */
export function readProject(specs: SpecSet): Project {
  const vocabulary = readVocabulary(specs.vocabulary);
  const names = typeNames(specs, vocabulary);
  const project: Project = {
    vocabulary,
    schemas: [...tableTypes(vocabulary), ...readSchemas(specs.schemas, names, vocabulary)],
    endpoints: readEndpoints(specs.endpoints, names, vocabulary),
    views: readViews(specs.views, names, vocabulary),
    tools: readTools(specs.tools, names, vocabulary),
  };
  refuseCircles(project);
  return project;
}

/** Names of schemas and views must be known before any type is read; both share one space. */
function typeNames(specs: SpecSet, vocabulary: Vocabulary): TypeNames {
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
