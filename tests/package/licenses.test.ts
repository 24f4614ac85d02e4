import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { collectLicenses } from "../../build/licenses.js";

/** A repository with one package in it, and the licences its bundle would carry. */
function licences(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), "tp-mcp-licences-"));
  const manifest = JSON.stringify({ name: "some", version: "1.2.3", license: "MIT" });
  for (const [path, text] of Object.entries({ "package.json": manifest, ...files })) {
    const file = join(root, "node_modules/some", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const code = Object.keys(files).filter((path) => path.endsWith(".js"));
  return collectLicenses(root, ["src/cli.ts", ...code.map((path) => `node_modules/some/${path}`)]);
}

const LICENSE = "MIT, Copyright Pat Miller";

test("T18: a package's licence, and that of a folder in it", () => {
  const text = licences({ LICENSE, "lib/other/LICENSE": "BSD, Copyright Rui Alves", "lib/other/a.js": "1" });
  expect(text).toBe(
    "some 1.2.3 (MIT)\n\nMIT, Copyright Pat Miller\n\n\nsome 1.2.3, lib/other\n\nBSD, Copyright Rui Alves\n",
  );
});

test.each<[string, Record<string, string>, RegExp]>([
  ["a package without a licence", { "a.js": "1" }, /some 1\.2\.3 has no licence file/],
  [
    "code taken over from elsewhere",
    { LICENSE, "a.js": "//#region ../../node_modules/.pnpm/left@1.0.0/node_modules/left/index.js\n" },
    /contains left; put its licence into .*left\.txt/,
  ],
  ["a program in base64", { LICENSE, "a.js": "x = 'AGFzbQEAAAAB'" }, /contains a program; name it/],
  [
    "an author whom no licence names",
    { LICENSE, "a.js": "/*! left\n * Copyright(c) 2015 Ines Moreau\n */" },
    /says "Copyright\(c\) 2015 Ines"; no licence names the holder/,
  ],
])("T18: %s ends the build", (_, files, message) => {
  expect(() => licences(files)).toThrow(message);
});
