import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ManifestTool } from "../codegen/emit/manifest.js";
import { type PackageFacts, packageFacts, repositoryPage } from "./package-facts.js";
import { SETTINGS } from "./settings.js";

/**
 * Lays out what a `.mcpb` bundle holds: the built program, the keyring with its native parts, and a manifest.
 * @param root absolute path of the repository, built
 * @param folder an empty one
 * @param natives folders of `@napi-rs/keyring-*` packages
 */
export function layOutExtension(root: string, folder: string, natives: readonly string[]): void {
  const facts = packageFacts(root);
  const server = join(folder, "server");
  mkdirSync(server, { recursive: true });
  for (const name of ["cli.js", "chunks", "package.json", "LICENSES.txt"])
    cpSync(join(root, "dist", name), join(server, name), { recursive: true });
  const keyring = join(server, "node_modules/@napi-rs");
  cpSync(join(root, "node_modules/@napi-rs/keyring"), join(keyring, "keyring"), { recursive: true });
  for (const native of natives) {
    const { name }: { name: string } = JSON.parse(readFileSync(join(native, "package.json"), "utf8"));
    cpSync(native, join(keyring, name.replace("@napi-rs/", "")), { recursive: true });
  }
  for (const name of ["LICENSE", "README.md"])
    if (existsSync(join(root, name))) cpSync(join(root, name), join(folder, name));
  const tools: ManifestTool[] = JSON.parse(readFileSync(join(root, "generated/tools.json"), "utf8"));
  writeFileSync(
    join(folder, "manifest.json"),
    `${JSON.stringify(extensionManifest(facts, tools), null, 2)}\n`,
  );
}

/** An optional text that is not filled in stays a `${...}` unless it has an empty default. */
function extensionManifest(facts: PackageFacts, tools: readonly ManifestTool[]): object {
  const key = (variable: string) => variable.replace(/^TP_(MCP_)?/, "").toLowerCase();
  return {
    manifest_version: "0.3",
    name: facts.name,
    display_name: "TrainingPeaks",
    version: facts.version,
    description: facts.description,
    author: facts.author,
    license: facts.license,
    homepage: facts.homepage,
    support: facts.bugs.url,
    repository: { type: "git", url: repositoryPage(facts) },
    keywords: facts.keywords,
    server: {
      type: "node",
      entry_point: "server/cli.js",
      mcp_config: {
        command: "node",
        args: [`\${__dirname}/server/cli.js`, "serve"],
        env: Object.fromEntries(
          SETTINGS.map(({ variable }) => [variable, `\${user_config.${key(variable)}}`]),
        ),
      },
    },
    tools: tools.map(({ name, description }) => ({ name, description: description.split("\n")[0] ?? "" })),
    compatibility: { platforms: ["darwin", "win32", "linux"], runtimes: { node: facts.engines.node } },
    user_config: Object.fromEntries(
      SETTINGS.map(({ variable, title, description, type, secret }) => [
        key(variable),
        {
          type,
          title,
          description,
          required: false,
          default: type === "boolean" ? false : "",
          ...(secret && { sensitive: true }),
        },
      ]),
    ),
  };
}
