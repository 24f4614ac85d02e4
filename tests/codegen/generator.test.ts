import { readdirSync } from "node:fs";
import { describe } from "vitest";

/**
 * All that loads the generator, in one file and so in one process: each that meets TypeScript spends ten seconds before it is quick.
 * One of the suites: `npx vitest run tests/codegen -t ^steps`.
 */
const suites = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".suite.ts"));

for (const file of suites) {
  const name = file.slice(0, -".suite.ts".length);
  describe(name, async () => void (await import(`./${name}.suite.ts`)));
}
