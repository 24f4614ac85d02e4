import type { z } from "zod";
import { CAMEL_CASE } from "../model/names.js";
import { placeOf } from "../model/place.js";
import type { SharedRead, Vocabulary } from "../model/project.js";
import type { readsShape } from "../model/tool-shapes.js";
import { allSteps } from "../model/walk.js";
import { child, entries, keyNode } from "../read/nodes.js";
import type { TypeNames } from "./field-type.js";
import { readFields } from "./fields.js";
import { checkName, readArea } from "./name-checks.js";
import type { Surroundings } from "./parameters.js";
import { checkSteps, type Shaped } from "./shape.js";
import { readSteps } from "./steps.js";
import { readValue, wordAt } from "./values.js";

/** Reads that several tools make, each a function of what it is told: `specs/reads/<area>.yaml`. */
export function readSharedReads(
  files: readonly Shaped<z.infer<typeof readsShape>>[],
  names: TypeNames,
  vocabulary: Vocabulary,
  endpoints: Surroundings["endpoints"],
): SharedRead[] {
  return files.flatMap(({ spec, data }) => {
    const area = readArea(spec, vocabulary);
    return entries(child(spec.root, "reads")).flatMap(({ key, keyNode: nameNode, value }) => {
      checkName(spec, nameNode, key, CAMEL_CASE, "dayPlan");
      const inner = child(value, "steps");
      if (!checkSteps(spec, inner, ["reads", key, "steps"])) return [];
      const from = entries(child(value, "from"));
      const params = readFields(spec, child(value, "from"), { ...names, nothing: "both" });
      const known = Object.fromEntries(from.map((parameter) => [parameter.key, parameter.key]));
      const around = { spec, endpoints, reads: new Map(), input: {}, known, isExplicit: true };
      const steps = readSteps(around, inner);
      return {
        name: key,
        area,
        description: data.reads[key]?.description ?? "",
        from: from.map((parameter) => wordAt(spec, parameter.keyNode, parameter.key)),
        params,
        steps,
        yield: readValue(spec, child(value, "yield")),
        calls: allSteps(steps).flatMap((step) => (step.kind === "call" ? step.endpoint.name : [])),
        places: { name: placeOf(spec, nameNode), from: placeOf(spec, keyNode(value, "from")) },
        spec,
      };
    });
  });
}
