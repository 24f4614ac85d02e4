import { type PackageFacts, repositoryPage } from "./package-facts.js";

/** Files at the top of the repository that make it an extension of a client: path -> what they say. A test holds them against this. */
export function clientExtensions(facts: PackageFacts): Record<string, object> {
  const { name, version, description, author, homepage, license, keywords } = facts;
  const server = { command: "npx", args: ["-y", `${name}@${version}`, "serve"] };
  return {
    ".claude-plugin/plugin.json": {
      name,
      version,
      description,
      author,
      homepage,
      repository: repositoryPage(facts),
      license,
      keywords,
      mcpServers: { trainingpeaks: server },
    },
    "gemini-extension.json": {
      name,
      version,
      description,
      contextFileName: "skills/trainingpeaks/SKILL.md",
      mcpServers: { trainingpeaks: server },
    },
  };
}
