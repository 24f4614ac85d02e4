import { defineConfig } from "vitest/config";
import { GeneratorFirst } from "./tests/kit/generator-first.js";

/** Nothing is judged by its time: a test ends when what it waits for has come, and only one that hangs is given up. */
const HANGS_MS = 300_000;

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: "tests/kit/build.ts",
    // Files share what is loaded, which is most of what most of them cost; whoever changes the process puts it back.
    isolate: false,
    // One more than cores: many tests wait, for a pace or a process.
    maxWorkers: 3,
    sequence: { sequencer: GeneratorFirst },
    testTimeout: HANGS_MS,
    hookTimeout: HANGS_MS,
  },
});
