import type { TestModule } from "vitest/node";

export interface Totals {
  passed: number;
  failed: number;
  skipped: number;
}

/** Counts every test. A file that could not be loaded and an error outside any test are failures too. */
export function countTests(modules: readonly TestModule[], strayErrors: number): Totals {
  const states = modules.flatMap((module) =>
    [...module.children.allTests()].map((test) => test.result().state),
  );
  const count = (state: string) => states.filter((one) => one === state).length;
  const broken = modules.filter((module) => module.errors().length > 0).length;
  return {
    passed: count("passed"),
    failed: count("failed") + count("pending") + broken + strayErrors,
    skipped: count("skipped"),
  };
}

/** `812 passed, 0 failed, 3 skipped` */
export function totalsLine(parts: readonly Totals[]): string {
  const sum = (key: keyof Totals) => parts.reduce((total, part) => total + part[key], 0);
  const skipped = sum("skipped");
  return `${sum("passed")} passed, ${sum("failed")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
