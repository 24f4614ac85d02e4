import { resolve } from "node:path";
import { bundle } from "./bundle.js";
import { collectLicenses } from "./licenses.js";
import { publish } from "./publish.js";

/** `npm run build`: what users run, in `dist/`. `--maps` adds source maps, which the package leaves out; `--clean` forgets earlier builds. */
const root = resolve(import.meta.dirname, "..");
const flags = new Set(process.argv.slice(2));
const { files, inputs } = await bundle(root, { maps: flags.has("--maps") });
publish(resolve(root, "dist"), new Map([...files, ["LICENSES.txt", collectLicenses(root, inputs)]]), {
  clean: flags.has("--clean"),
});
