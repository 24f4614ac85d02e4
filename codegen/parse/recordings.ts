import type { z } from "zod";
import { CAMEL_CASE } from "../model/names.js";
import type { Vocabulary } from "../model/project.js";
import type { Recording, recordingsShape } from "../model/recordings.js";
import { child, entries } from "../read/nodes.js";
import { checkName, readArea, TakenNames } from "./name-checks.js";
import type { Shaped } from "./shape.js";
import { wordAt } from "./values.js";

/** Answers that several examples play, by their names. What they are is told where they are played. */
export function readRecordings(
  files: readonly Shaped<z.infer<typeof recordingsShape>>[],
  vocabulary: Vocabulary,
): ReadonlyMap<string, Recording> {
  const taken = new TakenNames();
  return new Map(
    files.flatMap(({ spec }) => {
      readArea(spec, vocabulary);
      return entries(child(spec.root, "recordings")).map(({ key, keyNode, value }) => {
        checkName(spec, keyNode, key, CAMEL_CASE, "easyRide");
        taken.claim(spec, keyNode, key, "recording");
        return [key, { name: wordAt(spec, keyNode, key), node: value }] as const;
      });
    }),
  );
}
