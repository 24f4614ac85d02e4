import { resolve } from "node:path";
import { packageBytes } from "./budget.js";
import { bundle } from "./bundle.js";

/** Prints the bytes of the package. A program, so that `codegen --check` can have it found while it compiles the specs. */
const root = resolve(import.meta.dirname, "..");
process.stdout.write(`${packageBytes(await bundle(root, { maps: false }))}\n`);
