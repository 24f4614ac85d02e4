import { replaces } from "../http/change-rules.js";
import { encodeBody } from "../http/encode.js";
import type { Endpoint, RecordRule } from "../http/endpoint.js";
import { type Fields, isObject } from "../values/json.js";
import { ToolError } from "../values/tool-error.js";
import type { Write } from "./context.js";
import { mergedList } from "./merge-lists.js";
import { type ChangedMeanwhile, changedMeanwhile, exactlyChanged, onTopOf } from "./merge-records.js";
import { type DeletionRules, deletionRefused } from "./protect.js";
import { nameOf, valueIn } from "./record-words.js";
import type { Records } from "./records.js";

type AnyWrite = Write<unknown, unknown, unknown, unknown>;

/** A write as it is sent, on what stands right before. */
export interface GuardedWrite {
  write: AnyWrite;
  /** The record as it stands right before. */
  before?: unknown;
}

/**
 * Looks again right before a write. What somebody else changed meanwhile stays where the write does not touch it; where it does, the
 * write is not made. What a deletion protects is judged on this look.
 * @throws ToolError CONFLICT, NOT_FOUND, DELETE_MODE
 */
export async function guarded(
  endpoint: Endpoint,
  write: AnyWrite,
  records: Records,
  rules: DeletionRules,
): Promise<GuardedWrite> {
  const { record: rule } = endpoint;
  if (!rule || (rule.answered && !replaces(endpoint, write.before))) return { write, before: write.before };
  const params = write.params ?? {};
  const isList = Array.isArray(write.body);
  const known = (isList ? undefined : (write.protect?.known ?? write.before)) ?? recordNamed(rule, params);
  const base = isList ? records.known(rule, params, known) : write.before;
  // What only adds something overwrites nothing: the record is kept as the call has read it.
  const seen =
    endpoint.method === "POST" && !endpoint.upsert ? records.known(rule, params, known) : undefined;
  const now = seen ?? (await records.now(rule, params, known));
  if (endpoint.method === "DELETE") return deletion(endpoint, write, now, rules);
  if (isList) return { write: listOnTop(endpoint, rule, write, base, now), before: now };
  if (base && now === undefined) throw gone(endpoint);
  return { write: recordOnTop(endpoint, write, base, now), before: now };
}

/** The record as far as the path names it. */
function recordNamed({ keys, named }: RecordRule, params: object): Fields {
  const given: Fields = { ...params };
  const [key] = keys;
  return key !== undefined && named !== undefined ? { ...given, [key]: given[named] } : given;
}

function deletion(endpoint: Endpoint, write: AnyWrite, now: unknown, rules: DeletionRules): GuardedWrite {
  if (now === undefined) throw gone(endpoint);
  const { protect } = write;
  const refused = deletionRefused(
    endpoint,
    protect?.known === undefined ? write : { ...write, protect: { ...protect, known: now } },
    rules,
  );
  if (refused) throw refused;
  return { write, before: now };
}

function recordOnTop(endpoint: Endpoint, write: AnyWrite, base: unknown, now: unknown): AnyWrite {
  const { body } = write;
  if (!isObject(base) || !isObject(body) || !isObject(now)) return write;
  const [was, stands]: Fields[] = [encodeBody(endpoint, { ...base }), encodeBody(endpoint, now)];
  if (!was || !stands) return write;
  const fields = exactlyChanged(body, was);
  refuse(endpoint, changedMeanwhile(fields, was, stands, body));
  return { ...write, body: onTopOf(stands, body, fields), before: now };
}

function listOnTop(
  endpoint: Endpoint,
  { keys }: RecordRule,
  write: AnyWrite,
  base: unknown,
  now: unknown,
): AnyWrite {
  const { body } = write;
  if (!Array.isArray(body) || !Array.isArray(base) || !Array.isArray(now)) return write;
  const { list, conflicts } = mergedList({
    base: encodeBody(endpoint, base),
    wanted: body,
    now: encodeBody(endpoint, now),
    keys,
    writeOnly: endpoint.writeOnly ?? [],
  });
  refuse(endpoint, conflicts);
  return { ...write, body: list };
}

function refuse({ id, record }: Endpoint, conflicts: readonly ChangedMeanwhile[]): void {
  if (conflicts.length === 0) return;
  const fields = [...new Set(conflicts.map(({ field }) => nameOf(field, record)))];
  throw new ToolError(
    "CONFLICT",
    `Somebody else changed ${fields.join(", ")} a moment ago, and ${id} would overwrite that. Nothing was written.`,
    {
      nextStep: "Look at it again, tell the user, and repeat the call if it is still wanted.",
      facts: {
        changed_meanwhile: conflicts.slice(0, 10).map(({ field, before, now }) => ({
          field: nameOf(field, record),
          before: valueIn(field, before, record),
          now: valueIn(field, now, record),
        })),
      },
    },
  );
}

function gone({ id }: Endpoint): ToolError {
  return new ToolError("NOT_FOUND", `What ${id} was to change is not there any more. Nothing was written.`);
}
