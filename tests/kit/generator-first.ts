import { BaseSequencer, type TestSpecification } from "vitest/node";

const LONGEST = "tests/codegen/generator.test.ts";

/** Vitest begins with the largest files where it remembers no earlier run. The longest of all is small, and would run on alone at the end. */
export class GeneratorFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => Number(isLongest(b)) - Number(isLongest(a)));
  }
}

function isLongest({ moduleId }: TestSpecification): boolean {
  return moduleId.endsWith(LONGEST);
}
