import { type PackageFacts, repositoryPage } from "./package-facts.js";
import { SETTINGS } from "./settings.js";

/** How long the registry lets a description be. */
export const LONGEST_DESCRIPTION = 100;

/** `server.json`: what the MCP registry is told, from package.json. */
export function serverJson(facts: PackageFacts): object {
  return {
    $schema: "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json",
    name: facts.mcpName,
    title: "TrainingPeaks",
    description: facts.description,
    version: facts.version,
    websiteUrl: facts.homepage,
    repository: { url: repositoryPage(facts), source: "github" },
    packages: [
      {
        registryType: "npm",
        registryBaseUrl: "https://registry.npmjs.org",
        identifier: facts.name,
        version: facts.version,
        transport: { type: "stdio" },
        packageArguments: [{ type: "positional", value: "serve" }],
        environmentVariables: SETTINGS.map(({ variable, description, type, secret, choices }) => ({
          name: variable,
          description,
          format: type,
          isRequired: false,
          isSecret: secret === true,
          ...(choices && { choices }),
        })),
      },
    ],
  };
}
