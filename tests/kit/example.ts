import { isDeepStrictEqual } from "node:util";
import { runTool } from "../../src/server/run-tool.js";
import type { RegistryEntry } from "../../src/tool/registry-entry.js";
import { play, type WrittenExchange } from "./recorded.js";
import { servicesFor } from "./services.js";

/** An entry of a tool's `examples:`. */
export interface Example {
  name: string;
  today?: string;
  input?: Record<string, unknown>;
  http?: WrittenExchange[];
  output?: Record<string, unknown>;
  error?: { code: string; message?: string };
}

/** Runs an example through the real request path against its recorded exchanges; what goes otherwise than it says, in words. */
export async function mistakesOf(entry: RegistryEntry, example: Example): Promise<string[]> {
  const recorded = await play(example.http ?? []);
  const services = servicesFor(recorded.url, example.today ?? "2026-04-10");
  try {
    const { data, isError } = await runTool(entry, example.input ?? {}, async () => services, {
      deleteMode: "safe",
    });
    return [...recorded.surprises(), ...differences(example, data, isError === true)];
  } finally {
    await services.close();
    await recorded.close();
  }
}

function differences({ output, error }: Example, data: Record<string, unknown>, isError: boolean): string[] {
  if (!error)
    return isError ? [`failed: ${JSON.stringify(data)}`] : missingFrom(data, output ?? {}, "output");
  const told = data.error as { code?: string; message?: string } | undefined;
  if (told?.code !== error.code || !told.message?.includes(error.message ?? ""))
    return [`expected the error ${JSON.stringify(error)}, got ${JSON.stringify(told ?? data)}`];
  return [];
}

/** Where `found` does not say what `wanted` says; an object may say more, a list may not be longer. */
function missingFrom(found: unknown, wanted: unknown, at: string): string[] {
  if (isList(wanted) && isList(found) && wanted.length === found.length)
    return wanted.flatMap((item, index) => missingFrom(found[index], item, `${at}[${index}]`));
  if (isRecord(wanted) && isRecord(found))
    return Object.entries(wanted).flatMap(([key, value]) => missingFrom(found[key], value, `${at}.${key}`));
  if (isDeepStrictEqual(found, wanted)) return [];
  return [`${at}: expected ${JSON.stringify(wanted)}, got ${JSON.stringify(found)}`];
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
