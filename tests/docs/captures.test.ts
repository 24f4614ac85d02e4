import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CAPTURES, captures } from "../../build/captures.js";
import { terminalPicture } from "../../build/terminal-picture.js";
import { ROOT } from "./pages.js";

test("the pictures are what the program shows today; `npm run captures` makes them again", async () => {
  const made = await captures();
  const folder = join(ROOT, CAPTURES);
  expect(readdirSync(folder).sort()).toEqual([...made.keys()].sort());
  for (const [name, picture] of made) expect(readFileSync(join(folder, name), "utf8"), name).toBe(picture);
});

test("a picture keeps columns straight, colours, and what looks like markup", () => {
  const picture = terminalPicture("A & B", "\u001b[31ma <b>\u001b[39m   c\n", 20);
  expect(picture).toContain("<title>A &amp; B</title>");
  expect(picture).toContain(
    '<tspan x="16" textLength="42" lengthAdjust="spacingAndGlyphs" class="red">a &lt;b&gt;</tspan>' +
      '<tspan x="83.2" textLength="8.4" lengthAdjust="spacingAndGlyphs">c</tspan>',
  );
});
