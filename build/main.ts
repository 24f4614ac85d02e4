import { resolve } from "node:path";
import { build } from "./build.js";

/** `npm run build`: what users run, in `dist/`. `--maps` adds source maps, which the package leaves out; `--clean` forgets earlier builds. */
const flags = new Set(process.argv.slice(2));
await build(resolve(import.meta.dirname, ".."), { maps: flags.has("--maps"), clean: flags.has("--clean") });
