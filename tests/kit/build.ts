import { resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { packageBytes } from "../../build/budget.js";
import { build } from "../../build/build.js";

declare module "vitest" {
  interface ProvidedContext {
    /** What `dist/` adds to the package. */
    packageBytes: number;
  }
}

/** Builds `dist/cli.js` once for all suites: they test what users run. */
export default async function setup({ provide }: TestProject): Promise<void> {
  provide("packageBytes", packageBytes(await build(resolve(import.meta.dirname, "../.."))));
}
