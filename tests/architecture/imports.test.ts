import { expect, test } from "vitest";
import { circleIn, importsOf } from "./imports.js";

/** The stages of the generator: each may import those above it, and what stands beside the folders. */
const STAGES = {
  read: ["model"],
  model: ["read"],
  parse: ["read", "model"],
  check: ["read", "model"],
  emit: ["read", "model"],
  typecheck: ["read", "model", "emit"],
  write: [],
} as const satisfies Record<string, readonly string[]>;

test.each(["codegen", "sandbox", "build"])("no import leads back to where it came from: %s", (folder) => {
  expect(circleIn(importsOf([folder]))).toBeUndefined();
});

test("circles are found", () => {
  const imports = new Map([
    ["a.ts", ["b.ts"]],
    ["b.ts", ["c.ts", "d.ts"]],
    ["c.ts", []],
    ["d.ts", ["b.ts"]],
  ]);
  expect(circleIn(imports)).toEqual(["b.ts", "d.ts", "b.ts"]);
});

test("the generator's folders import one way", () => {
  const wrong = [...importsOf(["codegen"])].flatMap(([file, imports]) =>
    imports
      .filter((imported) => !mayImport(stageOf(file), stageOf(imported)))
      .map((imported) => `${file} -> ${imported}`),
  );
  expect(wrong).toEqual([]);
});

test("the printer reports nothing", () => {
  const reporting = [...importsOf(["codegen/emit", "codegen/model"])].filter(([, imports]) =>
    imports.some((imported) => imported.endsWith("/report.ts") || imported.endsWith("/suggest.ts")),
  );
  expect(reporting).toEqual([]);
});

function stageOf(file: string): string | undefined {
  return /^codegen\/(\w+)\//.exec(file)?.[1];
}

/** Files beside the folders put the stages together, or are what all of them may use: `problem.ts`, `suggest.ts`. */
function mayImport(from: string | undefined, to: string | undefined): boolean {
  if (from === undefined || to === undefined || from === to) return true;
  const allowed: Readonly<Record<string, readonly string[]>> = STAGES;
  return allowed[from]?.includes(to) ?? false;
}
