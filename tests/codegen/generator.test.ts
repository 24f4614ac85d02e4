import { describe } from "vitest";

/**
 * All that loads the generator, in one file and so in one process: each that meets TypeScript spends ten seconds before it is quick.
 * One of the suites: `npx vitest run tests/codegen -t ^steps`.
 */
const SUITES = [
  "problems",
  "steps",
  "values",
  "short-steps",
  "given-values",
  "groups",
  "needs",
  "coverage",
  "output",
  "functions",
  "expressions",
  "units-of-helpers",
  "manifest",
  "docs",
  "lean-sdk",
  "width",
  "generated",
  "worked-example",
] as const;

for (const name of SUITES) describe(name, async () => void (await import(`./${name}.suite.ts`)));
