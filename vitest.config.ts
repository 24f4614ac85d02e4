import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: "tests/kit/build.ts",
    include: ["tests/**/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
