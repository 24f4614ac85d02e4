import { keyOf } from "../http/change-rules.js";
import type { Endpoint, LaterRequest, Search } from "../http/endpoint.js";
import { isObject, type JsonObject } from "../values/json.js";
import type { Write } from "./context.js";
import type { SeenReads } from "./seen-reads.js";

type AnyWrite = Write<unknown, unknown, unknown, unknown>;

/** What a look for something new came to. */
export type MadeLook =
  | { found: "found"; record: JsonObject; tells: boolean }
  | { found: "not found" }
  /** What was there before is not known, or several look like it: `like` are their ids. */
  | { found: "unknown"; like: string[] };

/** Looks for what a write made, and the tool that shows it to a caller. */
export interface Lookout {
  tool: string;
  /** The id of a record, as `like` names those that could be it. */
  idOf(record: object): string | undefined;
  look(): Promise<MadeLook>;
}

/**
 * Finds what a write made although its answer was lost: what looks like it now and did not before. So a twin that stood there already,
 * or that the same call has made, is never taken for it.
 */
export class LostAnswers {
  /** Of each endpoint that finds, what this call has made. */
  private readonly made = new Map<string, Set<string>>();

  constructor(
    private readonly seen: SeenReads,
    private readonly ask: (request: LaterRequest) => Promise<unknown>,
  ) {}

  /** Notes what is there before a write; undefined for one that is proved without its answer, or can't be found. */
  async lookout(endpoint: Endpoint, write: AnyWrite): Promise<Lookout | undefined> {
    const { found: rule } = endpoint;
    if (!rule || "none" in rule || write.readBack || write.gone || !write.readBackOf) return undefined;
    const request = rule.read((write.params ?? {}) as never, (write.body ?? {}) as never);
    const before = await this.before(rule, request, write);
    return {
      tool: rule.look,
      idOf: (record) => keyOf(record, rule.keys),
      look: async () => compared(rule, write, await this.ask(request), before, this.made.get(endpoint.id)),
    };
  }

  /** What the write made is not what the next one like it makes. */
  note({ found: rule, id }: Endpoint, answer: unknown): void {
    const key = rule && "keys" in rule && isObject(answer) ? keyOf(answer, rule.keys) : undefined;
    if (key === undefined) return;
    this.made.set(id, (this.made.get(id) ?? new Set()).add(key));
  }

  /** Keys of what looked like it before, where the answer is a list; undefined where nobody could be asked. */
  private async before(
    rule: Search,
    request: LaterRequest,
    write: AnyWrite,
  ): Promise<ReadonlySet<string> | undefined> {
    try {
      const seen = this.seen.covering(request);
      if (!seen && write.listed) return undefined;
      const value = seen ? seen.value : await this.ask(request);
      return new Set(alike(rule, write, value).map((one) => identity(one, rule)));
    } catch {
      return undefined;
    }
  }
}

function compared(
  rule: Search,
  write: AnyWrite,
  value: unknown,
  before: ReadonlySet<string> | undefined,
  made: ReadonlySet<string> | undefined,
): MadeLook {
  const fresh = alike(rule, write, value).filter((one) => {
    const id = identity(one, rule);
    return !before?.has(id) && !made?.has(id);
  });
  const [only] = fresh;
  if (!only) return { found: "not found" };
  if (!before || fresh.length > 1)
    return { found: "unknown", like: fresh.map((one) => identity(one, rule)).slice(0, 10) };
  return { found: "found", record: only, tells: rule.tells !== false };
}

function alike({ is }: Search, { params, body }: AnyWrite, value: unknown): JsonObject[] {
  const all = Array.isArray(value) ? value : [value];
  return all.filter(
    (one): one is JsonObject =>
      isObject(one) && is(one as never, (body ?? {}) as never, (params ?? {}) as never),
  );
}

/** Of a single record there is only one. */
function identity(one: JsonObject, { keys }: Search): string {
  return keyOf(one, keys) ?? "";
}
