import { resolve } from "node:path";
import { expect, test } from "vitest";
import * as z from "zod";
import { packageFacts, repositoryPage } from "../../build/package-facts.js";
import { LONGEST_DESCRIPTION, serverJson } from "../../build/server-json.js";
import { SETTINGS } from "../../build/settings.js";
import { VARIABLES } from "../../src/cli/variables.js";

const root = resolve(import.meta.dirname, "../..");
const facts = packageFacts(root);

/** What the registry's schema of 2025-12-11 asks of a server that is an npm package. */
const listing = z.strictObject({
  $schema: z.literal("https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json"),
  name: z
    .string()
    .regex(/^[a-zA-Z0-9.-]+\/[a-zA-Z0-9._-]+$/)
    .min(3)
    .max(200),
  title: z.string().min(1).max(100),
  description: z.string().min(1).max(LONGEST_DESCRIPTION),
  version: z.string().regex(/^\d+\.\d+\.\d+/),
  websiteUrl: z.url(),
  repository: z.strictObject({ url: z.url(), source: z.string() }),
  packages: z.tuple([
    z.strictObject({
      registryType: z.literal("npm"),
      registryBaseUrl: z.url(),
      identifier: z.string(),
      version: z.string().regex(/^\d+\.\d+\.\d+/),
      transport: z.strictObject({ type: z.literal("stdio") }),
      packageArguments: z.array(z.strictObject({ type: z.literal("positional"), value: z.string() })),
      environmentVariables: z.array(
        z.strictObject({
          name: z.string(),
          description: z.string(),
          format: z.enum(["string", "number", "boolean", "filepath"]),
          isRequired: z.boolean(),
          isSecret: z.boolean(),
          choices: z.array(z.string()).optional(),
        }),
      ),
    }),
  ]),
});

test("server.json is what the registry takes, and agrees with the package", () => {
  const made = listing.parse(serverJson(facts));
  expect(made).toMatchObject({ name: facts.mcpName, version: facts.version });
  expect(made.packages[0]).toMatchObject({ identifier: facts.name, version: facts.version });
});

test("the registry's name follows from the repository", () => {
  const [, owner = "", name = ""] = /github\.com\/([^/]+)\/([^/]+)$/.exec(repositoryPage(facts)) ?? [];
  expect(facts.mcpName).toBe(`io.github.${owner}/${name}`);
  expect(facts.bugs.url).toBe(`${repositoryPage(facts)}/issues`);
  expect(facts.homepage.startsWith(repositoryPage(facts))).toBe(true);
});

test("every setting is a variable of ours, and the cookie is the one secret", () => {
  for (const { variable } of SETTINGS) expect(VARIABLES).toContain(variable);
  expect(SETTINGS.filter(({ secret }) => secret).map(({ variable }) => variable)).toEqual(["TP_AUTH_COOKIE"]);
});
