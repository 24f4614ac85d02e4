import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface LockedPackage {
  version: string;
  dev?: boolean;
  optional?: boolean;
  hasInstallScript?: boolean;
  integrity?: string;
  resolved?: string;
}

const lock: { packages: Record<string, LockedPackage> } = JSON.parse(
  readFileSync("package-lock.json", "utf8"),
);
const manifest: { dependencies: Record<string, string> } = JSON.parse(readFileSync("package.json", "utf8"));
const shipped = Object.entries(lock.packages).filter(([path, { dev }]) => path !== "" && !dev);

test("T18: nothing that is shipped runs a script when it is installed", () => {
  expect(shipped.filter(([, one]) => one.hasInstallScript)).toEqual([]);
});

test("T18: a review shows what the lock file's changes are", () => {
  expect(readFileSync(".gitattributes", "utf8")).toMatch(
    /^package-lock\.json diff linguist-generated=false$/m,
  );
});

test("T18: sign-in brings one dependency, at an exact version", () => {
  expect(manifest.dependencies["@napi-rs/keyring"]).toMatch(/^\d+\.\d+\.\d+$/);
  const required = shipped.filter(([, { optional }]) => !optional).map(([path]) => path);
  expect(required).toEqual(["node_modules/@napi-rs/keyring"]);
});

test("T18: every shipped package is pinned by its hash", () => {
  expect(shipped.filter(([, { integrity }]) => !integrity?.startsWith("sha512-"))).toEqual([]);
});
