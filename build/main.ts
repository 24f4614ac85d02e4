import { resolve } from "node:path";
import { bundle } from "./bundle.js";
import { collectLicenses } from "./licenses.js";
import { packageFacts } from "./package-facts.js";
import { publish } from "./publish.js";
import { serverJson } from "./server-json.js";

/** `npm run build`: what users run, in `dist/`. `--maps` adds source maps, which the package leaves out; `--clean` forgets earlier builds. */
const root = resolve(import.meta.dirname, "..");
const flags = new Set(process.argv.slice(2));
const { files, inputs } = await bundle(root, { maps: flags.has("--maps") });
publish(
  resolve(root, "dist"),
  new Map([
    ...files,
    ["LICENSES.txt", collectLicenses(root, inputs)],
    ["server.json", `${JSON.stringify(serverJson(packageFacts(root)), null, 2)}\n`],
  ]),
  {
    clean: flags.has("--clean"),
  },
);
