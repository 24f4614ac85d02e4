import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { asTypedHere, startedAs } from "../../src/values/started-as.js";

test.each([
  ["/home/kim/.npm/_npx/1f2e/node_modules/.bin/tp-mcp", "npx -y tp-mcp"],
  ["/home/kim/.npm/_npx/1f2e/node_modules/tp-mcp/dist/cli.js", "npx -y tp-mcp"],
  ["/usr/local/bin/tp-mcp", "tp-mcp"],
  ["/usr/lib/node_modules/tp-mcp/dist/cli.js", "tp-mcp"],
  ["C:\\Users\\kim\\AppData\\Roaming\\npm\\node_modules\\tp-mcp\\dist\\cli.js", "tp-mcp"],
  [join(process.cwd(), "dist/cli.js"), `node ${relative(process.cwd(), join(process.cwd(), "dist/cli.js"))}`],
  ["/opt/my tools/tp-mcp/dist/cli.js", 'node "/opt/my tools/tp-mcp/dist/cli.js"'],
])("%s is typed as %s", (program, typed) => {
  expect(startedAs(program)).toBe(typed);
  expect(asTypedHere("Run `tp-mcp auth --store file` in a terminal.", program)).toBe(
    `Run \`${typed} auth --store file\` in a terminal.`,
  );
});

test("an unpacked bundle has no command: the app's settings take the cookie", () => {
  const folder = mkdtempSync(join(tmpdir(), "tp-mcp-bundle-"));
  mkdirSync(join(folder, "server"));
  writeFileSync(join(folder, "manifest.json"), "{}");
  const text = "Call tp_refresh_auth, or run `tp-mcp auth` in a terminal.";
  expect(asTypedHere(text, join(folder, "server/cli.js"))).toBe(
    "Call tp_refresh_auth, or put the cookie into this extension's settings.",
  );
  rmSync(folder, { recursive: true });
});
