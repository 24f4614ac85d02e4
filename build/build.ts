import { resolve } from "node:path";
import { type Bundle, bundle } from "./bundle.js";
import { collectLicenses } from "./licenses.js";
import { packageFacts } from "./package-facts.js";
import { publish } from "./publish.js";
import { serverJson } from "./server-json.js";

/** Builds what users run into `dist/`. @param root absolute path of the repository */
export async function build(root: string, { maps = false, clean = false } = {}): Promise<Bundle> {
  const made = await bundle(root, { maps });
  const { files, inputs } = made;
  publish(
    resolve(root, "dist"),
    new Map([
      ...files,
      ["LICENSES.txt", collectLicenses(root, inputs)],
      ["server.json", `${JSON.stringify(serverJson(packageFacts(root)), null, 2)}\n`],
    ]),
    { clean },
  );
  return made;
}
