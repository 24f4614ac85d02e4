import { resolve } from "node:path";
import { expect, test } from "vitest";
import { allSteps, expressionsIn, valuesOf } from "../../codegen/model/walk.js";
import { readProject } from "../../codegen/parse/project.js";
import { parseSpecs, readSpecTexts } from "../../codegen/read/load-specs.js";

const WIDEST = 110;

test("no expression in a spec is wider than a line: name a part with let, or break it", () => {
  const project = readProject(parseSpecs(readSpecTexts(resolve(import.meta.dirname, "../.."))));
  const values = [
    ...(project?.tools ?? []).flatMap(({ steps, result }) => [...allSteps(steps).flatMap(valuesOf), result]),
    ...(project?.reads ?? []).flatMap((read) => [...allSteps(read.steps).flatMap(valuesOf), read.yield]),
    ...(project?.views ?? []).map(({ map }) => map),
  ];
  const wide = values.flatMap(expressionsIn).flatMap(({ place: { spec, start, end } }) =>
    spec.text
      .slice(start, end)
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line.length > WIDEST)
      .map((line) => `${spec.path}: ${line}`),
  );
  expect(values.length).toBeGreaterThan(0);
  expect([...new Set(wide)]).toEqual([]);
});
