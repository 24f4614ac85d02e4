import { expect, test } from "vitest";
import { circlesIn, importsOf } from "./imports.js";

const imports = importsOf(["src", "generated", "sandbox", "build", "codegen", "bench"]);

test("no file imports itself, on whatever way", () => {
  expect(circlesIn(imports)).toEqual([]);
});

test("a circle is found", () => {
  const circle = new Map([
    ["a.ts", ["b.ts"]],
    ["b.ts", ["c.ts"]],
    ["c.ts", ["b.ts"]],
  ]);
  expect(circlesIn(circle)).toEqual(["b.ts > c.ts > b.ts"]);
});

/** From the bottom up: a room imports what stands above it in this list, and nothing below. Rooms of one line know nothing of each other. */
const FLOORS: readonly (readonly string[])[] = [
  ["src/values", "src/version.ts"],
  ["src/security", "src/disk", "src/training", "generated/tables.ts"],
  ["src/sqlite", "src/files", "src/structure", "src/http"],
  ["src/auth", "src/analysis"],
  ["src/expressions"],
  ["generated/types.ts", "generated/openapi.ts", "generated/views"],
  ["generated/schemas"],
  ["generated/endpoints"],
  ["src/tool"],
  ["generated/schemas/tools"],
  ["src/hooks"],
  ["generated/tools"],
  ["generated/registry.ts"],
  ["sandbox"],
  ["src/server"],
  ["src/demo"],
  ["src/cli"],
  ["src/cli.ts"],
];

/** The innermost room that a file lies in. */
function roomOf(file: string): string | undefined {
  const rooms = FLOORS.flat().filter((room) => file === room || file.startsWith(`${room}/`));
  return rooms.sort((a, b) => b.length - a.length)[0];
}

function floorOf(file: string): number {
  return FLOORS.findIndex((rooms) => rooms.some((room) => room === roomOf(file)));
}

const product = [...imports].filter(([file]) => /^(src|generated|sandbox)\//.test(file));

test("every file of the product has a floor", () => {
  expect(product.map(([file]) => file).filter((file) => floorOf(file) < 0)).toEqual([]);
});

test("imports run one way", () => {
  const upwards = product.flatMap(([file, imported]) =>
    imported
      .filter((other) => other.endsWith(".ts") && roomOf(other) !== roomOf(file))
      .filter((other) => floorOf(other) >= floorOf(file))
      .map((other) => `${file} imports ${other}`),
  );
  expect(upwards).toEqual([]);
});

test("what ships knows nothing of what builds it", () => {
  const tools = product.flatMap(([file, imported]) =>
    imported
      .filter((other) => /^(codegen|build|bench|tests)\//.test(other))
      .map((other) => `${file} imports ${other}`),
  );
  expect(tools).toEqual([]);
});
