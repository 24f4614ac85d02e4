import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generate } from "../../codegen/generate.js";
import { findDrift, type GeneratedFiles, writeFiles } from "../../codegen/write/files.js";
import { formatted } from "../../codegen/write/format.js";
import { fixture, root } from "./fixture.js";

test("what is printed is put into the form of the hand-written sources", async () => {
  const { files } = await generate(root, fixture);
  const path = "generated/views/rides.ts";
  const text = formatted(root, new Map([[path, files.get(path) ?? ""]])).get(path) ?? "";
  expect(text).toContain('title: ride.title ?? "Untitled",');
  expect(formatted(root, new Map([[path, text]])).get(path)).toBe(text);
});

test("the order of the files on disk changes nothing", async () => {
  const one = await generate(root, fixture);
  const other = await generate(root, new Map([...fixture].reverse()));
  expect([...other.files]).toEqual([...one.files]);
});

test("a second run prints the same", async () => {
  const runs = [await generate(root, fixture), await generate(root, fixture)];
  expect([...(runs[1]?.files ?? [])]).toEqual([...(runs[0]?.files ?? [])]);
});

test("nothing is printed while anything is wrong", async () => {
  const broken = new Map(fixture).set("specs/tools/rides/tp_broken.yaml", "name: tp_broken\n");
  expect((await generate(root, broken)).files.size).toBe(0);
});

test("a table that both an input and an output name is imported from both", async () => {
  const tool = `name: tp_try
title: Try
description: A tool to try one construct with.
effect: compute
input: { kind: RideKind }
output: { kind: RideKind }
return: { kind: input.kind }
examples: [{ name: one, input: { kind: Road }, output: { kind: Road } }]
`;
  const path = "specs/tools/rides/tp_try.yaml";
  const { files } = await generate(root, new Map([...fixture, [path, tool]]));
  const text = files.get("generated/schemas/tools/tp_try.ts") ?? "";
  expect(text).toContain('import { rideKindSchema } from "../input/tables.js";');
  expect(text).toContain('import { rideKindSchema as rideKindSchema2 } from "../output/tables.js";');
  expect(text).toMatch(/input: [^=]*= z\.strictObject\(\{\s*kind: rideKindSchema,/);
  expect(text).toMatch(/output: [^=]*= z\.object\(\{\s*kind: rideKindSchema2,/);
});

describe("drift", () => {
  const folder = mkdtempSync(join(tmpdir(), "codegen-"));
  let files: GeneratedFiles = new Map();

  beforeAll(async () => {
    files = (await generate(root, fixture)).files;
    writeFiles(folder, files);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("none right after writing", () => {
    expect(findDrift(folder, files)).toEqual([]);
  });

  test("an edit of any generated file is stale", () => {
    for (const [path, text] of files) {
      writeFileSync(join(folder, path), `${text}// edited\n`);
      expect(findDrift(folder, files)).toEqual([`stale    ${path}`]);
      writeFileSync(join(folder, path), text);
    }
  });

  test("a removed file is missing, one without a spec an orphan", () => {
    const path = "generated/tools/rides/tp_move_ride.ts";
    cpSync(join(folder, path), join(folder, "generated/tools/rides/tp_old.ts"));
    rmSync(join(folder, path));
    expect(findDrift(folder, files)).toEqual([
      `missing  ${path}`,
      "orphan   generated/tools/rides/tp_old.ts",
    ]);
  });

  test("writing removes orphans and restores the rest", () => {
    writeFiles(folder, files);
    expect(findDrift(folder, files)).toEqual([]);
  });
});
