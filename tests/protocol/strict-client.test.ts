import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import openapi from "../../generated/openapi.json" with { type: "json" };
import { registry } from "../../generated/registry.js";
import manifest from "../../generated/tools.json" with { type: "json" };
import { type Sandbox, startSandbox } from "../../sandbox/index.js";
import { hurried } from "../kit/hurried.js";
import { type ServerHere, serveHere } from "../kit/serve-here.js";
import { FRIDAY } from "../kit/server.js";
import { completedRide } from "../server/season.js";

/**
 * A client that throws an answer away when it does not fit the listed output schema. Every tool that only reads is called with what
 * can be made up for its required arguments.
 */
let client: Client;
let server: ServerHere;
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ openapi, now: FRIDAY });
  server = serveHere([], { TP_MCP_SANDBOX_URL: sandbox.url, TP_MCP_NOW: FRIDAY }, hurried());
  client = new Client({ name: "strict", version: "1" });
  // A transport reads lines and writes lines; only who starts makes it a client's or a server's.
  await client.connect(new StdioServerTransport(server.stdout, server.stdin));
  await client.listTools();
});
afterAll(async () => {
  await client.close();
  server.stdin.end();
  await server.closed;
  await sandbox.close();
});

type Schema = { description?: string; type?: unknown; enum?: unknown[]; minimum?: number };

/** Something that fits the schema of an argument. */
function madeUp(name: string, { type, enum: choices, minimum }: Schema): unknown {
  if (name === "workout_id") return String(completedRide(sandbox).workoutId);
  if (name.startsWith("start")) return "2026-03-20";
  if (name.endsWith("date") || name.endsWith("day")) return "2026-04-10";
  if (choices) return choices[0];
  if (type === "integer" || type === "number") return minimum ?? 1;
  if (type === "boolean") return false;
  if (type === "array") return [];
  return "1";
}

const reads = manifest.filter((tool) =>
  registry.some(({ name, effect }) => name === tool.name && effect === "read"),
);

describe.each(reads.map((tool) => [tool.name, tool] as const))("%s", (name, { inputSchema }) => {
  test("gives what its output schema promises, in both halves", async () => {
    const required: string[] = "required" in inputSchema ? (inputSchema.required ?? []) : [];
    const properties: Record<string, Schema | undefined> = inputSchema.properties;
    const args = Object.fromEntries(required.map((field) => [field, madeUp(field, properties[field] ?? {})]));
    const result = await client.callTool({ name, arguments: args });
    expect(result.content).toEqual([{ type: "text", text: JSON.stringify(result.structuredContent) }]);
    expect(JSON.stringify(result.structuredContent)).not.toMatch(/went wrong inside|null/);
  });
});

test("a planned write fits too", async () => {
  const result = await client.callTool({
    name: "tp_create_workout",
    arguments: { date: "2026-04-14", sport: "Bike", title: "Ride", duration_minutes: 60, dry_run: true },
  });
  expect(result.structuredContent).toMatchObject({
    dry_run: true,
    would: [expect.stringContaining("60 min")],
  });
});
