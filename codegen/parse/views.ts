import type { Node } from "yaml";
import type { z } from "zod";
import { CAMEL_CASE, SNAKE_CASE } from "../model/names.js";
import { placeOf } from "../model/place.js";
import type { ViewSpec, Vocabulary } from "../model/project.js";
import type { viewsShape } from "../model/shapes.js";
import { child, entries, keyNode } from "../read/nodes.js";
import type { SpecFile } from "../read/spec-file.js";
import type { TypeNames } from "./field-type.js";
import { readField, readFields } from "./fields.js";
import { readGivenValues } from "./given-values.js";
import { checkName, readArea } from "./name-checks.js";
import type { Shaped } from "./shape.js";

/** Named mappings from an API object to the shape that tools answer with. */
export function readViews(
  files: readonly Shaped<z.infer<typeof viewsShape>>[],
  names: TypeNames,
  vocabulary: Vocabulary,
): ViewSpec[] {
  return files.flatMap(({ spec, data }) => {
    const area = readArea(spec, vocabulary);
    return entries(child(spec.root, "views")).map(({ key, keyNode: nameNode, value }) => {
      checkName(spec, nameNode, key, CAMEL_CASE, "workoutSummary");
      const fields = child(value, "fields");
      for (const field of names.groups.fieldsOf(spec, fields))
        checkName(field.spec, field.keyNode, field.key, SNAKE_CASE, "duration_minutes");
      return {
        name: key,
        area,
        description: data.views[key]?.description ?? "",
        from: readParameters(spec, child(value, "from"), { ...names, nothing: "both" }),
        schema: readFields(spec, fields, { ...names, plainOnly: true, given: true, nothing: "both" }),
        map: readGivenValues(spec, value, ["fields", "map"], names.groups),
        places: {
          from: placeOf(spec, child(value, "from")),
          map: placeOf(spec, keyNode(value, "map") ?? keyNode(value, "fields")),
        },
        spec,
      };
    });
  });
}

function readParameters(spec: SpecFile, node: Node | undefined, names: TypeNames): ViewSpec["from"] {
  return entries(node).map(({ key, keyNode: nameNode, value }) => ({
    name: { name: key, place: placeOf(spec, nameNode) },
    schema: readField(spec, value, names).schema,
  }));
}
