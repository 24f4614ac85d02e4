import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { generate } from "../../codegen/generate.js";
import { fixture } from "./fixture.js";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A repository of these hand-written files, each with a comment above its one function. */
function repository(functions: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "codegen-functions-"));
  folders.push(folder);
  for (const [file, name] of Object.entries(functions)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(
      join(folder, file),
      `/** Gives what it gets. */\nexport function ${name}(value: number): number {\n  return value;\n}\n`,
    );
  }
  return folder;
}

test.each([
  ["two helpers", "src/expressions/pace.ts", "src/expressions/zones/bands.ts"],
  ["two hooks", "src/hooks/athletes.ts", "src/hooks/people.ts"],
  ["a helper and a hook", "src/expressions/pace.ts", "src/hooks/athletes.ts"],
])("%s of one name are an error: the last one must not win", async (_, one, other) => {
  const { files, unmapped } = await generate(
    repository({ [one]: "speedOfPace", [other]: "speedOfPace" }),
    fixture,
  );
  expect(unmapped).toEqual([
    { file: other, line: 2, message: `"speedOfPace" is already exported by ${one}` },
  ]);
  expect(files.size).toBe(0);
});
