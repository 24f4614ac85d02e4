import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");
const read = (path: string) => JSON.parse(readFileSync(resolve(root, path), "utf8"));

test("KB-102 every dependency has one exact version, in the manifest and in the lock file", () => {
  const { dependencies, devDependencies } = read("package.json");
  const versions = Object.values({ ...dependencies, ...devDependencies }) as string[];
  for (const version of versions) expect(version).toMatch(/^(npm:@?[\w/.-]+@)?\d+\.\d+\.\d+$/);
  const { packages } = read("package-lock.json");
  expect(packages[""].dependencies).toEqual(dependencies);
  expect(packages[""].devDependencies).toEqual(devDependencies);
});
