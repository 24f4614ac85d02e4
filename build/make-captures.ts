import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { CAPTURES, captures } from "./captures.js";

/** `npm run captures`: the pictures of the program at a terminal that the README and the docs show. */
const folder = resolve(import.meta.dirname, "..", CAPTURES);
mkdirSync(folder, { recursive: true });
for (const [name, picture] of await captures()) writeFileSync(join(folder, name), picture);
