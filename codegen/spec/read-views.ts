import type { Node } from "yaml";
import { child, entries, plain, text } from "../read/nodes.js";
import type { SpecFile } from "../read/spec-file.js";
import type { TypeNames } from "./field-type.js";
import { readField, readFields } from "./fields.js";
import type { ViewSpec, Vocabulary } from "./model.js";
import { checkName, readArea } from "./name-checks.js";
import { CAMEL_CASE, SNAKE_CASE } from "./names.js";

/** Named mappings from an API object to the shape that tools answer with. */
export function readViews(specs: readonly SpecFile[], names: TypeNames, vocabulary: Vocabulary): ViewSpec[] {
  return specs.flatMap((spec) => {
    const area = readArea(spec, vocabulary);
    return entries(child(spec.root, "views")).map(({ key, keyNode, value }) => {
      checkName(spec, keyNode, key, CAMEL_CASE, "workoutSummary");
      const fields = child(value, "fields");
      for (const field of entries(fields))
        checkName(spec, field.keyNode, field.key, SNAKE_CASE, "duration_minutes");
      return {
        name: key,
        area,
        description: text(value, "description") ?? "",
        from: readParameters(spec, child(value, "from"), names),
        schema: readFields(spec, fields, names),
        map: child(value, "map") as Node,
        spec,
      };
    });
  });
}

function readParameters(spec: SpecFile, node: Node | undefined, names: TypeNames): ViewSpec["from"] {
  return new Map(
    entries(node).map(({ key, keyNode, value }) => {
      checkName(spec, keyNode, key, CAMEL_CASE, "workout");
      if (plain(value) === undefined) spec.reportNode(keyNode, "type", `"${key}" needs a type`);
      return [key, readField(spec, value, names).schema];
    }),
  );
}
