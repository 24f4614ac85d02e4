import { expect, test } from "vitest";
import { compileSpecs, stale } from "../../codegen/compile-specs.js";
import { root } from "./fixture.js";

test("generated/ is what the specs say", async () => {
  const { files, problems } = await compileSpecs(root);
  expect(problems.join("\n")).toBe("");
  expect(stale(root, files).join("\n")).toBe("");
});
