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
  ["generated/openapi.ts"],
  ["generated/types.ts"],
  ["src/security", "src/disk", "src/training", "generated/tables.ts"],
  ["src/sqlite", "src/files", "src/structure", "src/strength", "src/http"],
  ["src/auth", "src/analysis"],
  ["src/expressions"],
  ["generated/views"],
  ["generated/schemas"],
  ["generated/endpoints"],
  ["src/tool"],
  ["src/journal"],
  ["generated/schemas/input"],
  ["generated/schemas/tools"],
  ["src/hooks", "generated/reads"],
  ["generated/tools"],
  ["generated/prompts"],
  ["generated/prompts.ts"],
  ["generated/registry.ts"],
  ["sandbox"],
  ["src/server"],
  ["src/demo"],
  ["src/cli"],
  ["src/cli.ts"],
];

/** The innermost rooms first. */
const ROOMS = FLOORS.flatMap((rooms, floor) => rooms.map((room) => ({ room, floor }))).sort(
  (a, b) => b.room.length - a.room.length,
);

function placeOf(file: string): { room: string; floor: number } | undefined {
  return ROOMS.find(({ room }) => file === room || file.startsWith(`${room}/`));
}

const product = [...imports].filter(([file]) => /^(src|generated|sandbox)\//.test(file));

test("every file of the product has a floor", () => {
  expect(product.map(([file]) => file).filter((file) => placeOf(file) === undefined)).toEqual([]);
});

test("imports run one way", () => {
  const upwards = product.flatMap(([file, imported]) => {
    const from = placeOf(file);
    return imported
      .filter((other) => other.endsWith(".ts"))
      .flatMap((other) => {
        const to = placeOf(other);
        return !from || !to || to.room === from.room || to.floor < from.floor
          ? []
          : `${file} imports ${other}`;
      });
  });
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
