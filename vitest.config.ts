import { defineConfig } from "vitest/config";

/** Folders whose tests only call functions: their files share what is loaded, which is most of what they cost. */
const IN_PROCESS = [
  "analysis",
  "codegen",
  "expressions",
  "faults",
  "files",
  "http",
  "sandbox",
  "scenarios",
  "server",
  "sqlite",
  "structure",
  "tool",
  "tools",
  "training",
  "values",
].map((folder) => `tests/${folder}/**/*.test.ts`);

/** Nothing is judged by its time: a test ends when what it waits for has come, and only one that hangs is given up. */
const HANGS_MS = 300_000;
const shared = { globalSetup: "tests/kit/build.ts", testTimeout: HANGS_MS, hookTimeout: HANGS_MS };

export default defineConfig({
  test: {
    // One more than cores: many tests wait, for a pace or a process.
    maxWorkers: 3,
    projects: [
      { test: { ...shared, name: "in-process", include: IN_PROCESS, isolate: false } },
      {
        test: {
          ...shared,
          name: "of its own",
          include: ["tests/**/*.test.ts"],
          exclude: ["node_modules/**", ...IN_PROCESS],
        },
      },
    ],
  },
});
