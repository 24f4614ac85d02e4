import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { generate } from "../../codegen/generate.js";
import { fixture, root } from "./fixture.js";
import { changed, type ProblemFile, readProblems } from "./problem-file.js";
import { printed, toldTogether } from "./together.js";

const problems = readProblems(resolve(import.meta.dirname, "problems"));
let together = new Map<ProblemFile, string>();
beforeAll(async () => {
  together = await toldTogether(problems);
});

test("the specs that the problems are made from are right", async () => {
  const { files, problems, unmapped } = await generate(root, fixture);
  expect(printed(problems)).toBe("");
  expect(unmapped).toEqual([]);
  expect(files.get("generated/tools/rides/tp_move_ride.ts")).toBeDefined();
});

/** `UPDATE=1 npx vitest run tests/codegen -t ^problems` writes what is printed now; read the diff. */
test.each(problems.map((problem) => [problem.path.slice(import.meta.dirname.length + 1), problem] as const))(
  "%s",
  async (_, problem) => {
    if (problem.output !== "" && together.get(problem) === problem.output) return;
    const result = await generate(root, changed(fixture, problem));
    const output = printed(result.problems);
    if (process.env.UPDATE) writeFileSync(problem.path, `${problem.change}\n\n${output}\n`);
    else expect(output).toBe(problem.output);
    expect(result.unmapped).toEqual([]);
    expect(result.files.size).toBe(0);
    expect(result.problems.length).toBeGreaterThan(0);
  },
);
