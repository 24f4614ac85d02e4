import { isDeepStrictEqual } from "node:util";
import { parse } from "yaml";
import { withRecordings } from "../../codegen/model/recordings.js";
import type { SpecTexts } from "../../codegen/read/load-specs.js";
import { runTool } from "../../src/server/run-tool.js";
import type { RegistryEntry } from "../../src/tool/registry-entry.js";
import { inFull, play, type WrittenExchange } from "./recorded.js";
import { servicesFor } from "./services.js";

/** An entry of a tool's `examples:`. */
export interface Example {
  name: string;
  today?: string | undefined;
  input?: Record<string, unknown>;
  http?: WrittenExchange[];
  output?: Record<string, unknown>;
  error?: { code: string; message?: string };
}

/** An entry of `refuses:`: an error, and what of the first example is otherwise. */
interface Refusal {
  says: string;
  code?: string;
  today?: string;
  with?: Record<string, unknown>;
  input?: Record<string, unknown>;
  http?: WrittenExchange[];
}

/** What a tool's file shows of it. */
export interface Shown {
  examples: Example[];
  refuses?: Refusal[];
  /** Parts that the examples can do without. */
  without?: string[];
}

export interface Check {
  name: string;
  /** Runs it through the real request path against recorded exchanges; what goes otherwise than the file says, in words. */
  mistakes: (entry: RegistryEntry) => Promise<string[]>;
}

/** What the file of a tool shows, with the recordings that its exchanges name. */
export function shownIn(specs: SpecTexts, path: string): Shown {
  const { examples, refuses, without } = parse(specs.get(path) ?? "") as Shown;
  const named = recordingsIn(specs);
  const played = <One extends { http?: WrittenExchange[] }>(one: One): One => ({
    ...one,
    ...(one.http ? { http: withRecordings(one.http, named) } : {}),
  });
  return {
    examples: examples.map(played),
    ...(refuses ? { refuses: refuses.map(played) } : {}),
    ...(without ? { without } : {}),
  };
}

/** All tools of some specs share the recordings, which take longer to read than a tool. */
const recordings = new WeakMap<SpecTexts, Record<string, unknown>>();

function recordingsIn(specs: SpecTexts): Record<string, unknown> {
  const files = [...specs].filter(([path]) => path.startsWith("specs/recordings/"));
  const read = () => files.map(([, text]) => (parse(text) as { recordings: object }).recordings);
  const known = recordings.get(specs) ?? Object.assign({}, ...read());
  recordings.set(specs, known);
  return known;
}

export function checksOf({ examples, refuses = [], without = [] }: Shown): Check[] {
  return [
    ...examples.map((example) => ({
      name: example.name,
      mistakes: (entry: RegistryEntry) => mistakesOf(entry, example),
    })),
    ...refuses.map((refusal) => ({
      name: `refuses: ${refusal.says}`,
      mistakes: (entry: RegistryEntry) => mistakesOf(entry, ...refused(examples[0], refusal)),
    })),
    ...without.map((part) => ({
      name: `without ${part}`,
      mistakes: (entry: RegistryEntry) => mistakesWithout(entry, examples, part),
    })),
  ];
}

async function mistakesOf(
  entry: RegistryEntry,
  example: Example,
  spare: readonly WrittenExchange[] = [],
): Promise<string[]> {
  const { data, isError, surprises } = await run(entry, example, example.http, spare);
  return [...surprises, ...differences(example, data, isError)];
}

interface Ran {
  data: Record<string, unknown>;
  isError: boolean;
  surprises: string[];
}

async function run(
  entry: RegistryEntry,
  { today = "2026-04-10", input = {} }: Example,
  http: readonly WrittenExchange[] = [],
  spare: readonly WrittenExchange[] = [],
): Promise<Ran> {
  const recorded = await play(http, spare);
  const services = servicesFor(recorded.url, today);
  try {
    const { data, isError } = await runTool(entry, input, async () => services, { deleteMode: "safe" });
    return { data, isError: isError === true, surprises: recorded.surprises() };
  } finally {
    await services.close();
    await recorded.close();
  }
}

/** A refusal as an example, and what the first one was answered before it changed anything: the rest is never asked. */
function refused(first: Example | undefined, refusal: Refusal): [Example, WrittenExchange[]] {
  const { says, code = "VALIDATION_ERROR", http = [] } = refusal;
  const given = refusal.input ?? { ...first?.input, ...refusal.with };
  const own = new Set(http.map((exchange) => inFull(exchange).call));
  const asked = first?.http ?? [];
  const change = asked.findIndex((exchange) => /^(PUT|DELETE) /.test(inFull(exchange).call));
  return [
    {
      name: says,
      today: refusal.today ?? first?.today,
      input: Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)),
      http,
      error: { code, message: says },
    },
    asked.slice(0, change < 0 ? asked.length : change).filter((exchange) => !own.has(inFull(exchange).call)),
  ];
}

/** One request of an example fails, whichever it is that the part hangs on. What is sent may then be something else. */
async function mistakesWithout(
  entry: RegistryEntry,
  examples: readonly Example[],
  part: string,
): Promise<string[]> {
  for (const example of examples)
    for (const failing of example.http?.keys() ?? []) {
      const http = example.http?.map((exchange, index) =>
        index === failing
          ? { ...inFull(exchange), status: 400, reply: undefined }
          : { ...inFull(exchange), body: undefined },
      );
      const { data, isError } = await run(entry, example, http);
      if (!isError && failedParts(data).includes(part)) return [];
    }
  return [`no failed request of an example makes the tool go on without ${part}`];
}

function failedParts({ failed_parts: parts = [] }: Record<string, unknown>): string[] {
  return (parts as { part: string }[]).map(({ part }) => part);
}

function differences({ output, error }: Example, data: Record<string, unknown>, isError: boolean): string[] {
  if (!error)
    return isError
      ? [`failed: ${JSON.stringify(data)}`]
      : [...unsaid(data, output), ...missingFrom(data, output ?? {}, "output")];
  const told = data.error as { code?: string; message?: string } | undefined;
  if (told?.code !== error.code || !told.message?.includes(error.message ?? ""))
    return [`expected the error ${JSON.stringify(error)}, got ${JSON.stringify(told ?? data)}`];
  return [];
}

/** Messages and notes are said in cases of their own, so an example that does not name them says that there are none. */
function unsaid(data: Record<string, unknown>, output: Record<string, unknown> = {}): string[] {
  return ["message", "notes"]
    .filter((key) => data[key] !== undefined && !(key in output))
    .map((key) => `output.${key}: not named, got ${JSON.stringify(data[key])}`);
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
