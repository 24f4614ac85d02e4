import type { Endpoint } from "../http/endpoint.js";
import { isObject } from "../values/json.js";
import { ToolError } from "../values/tool-error.js";
import type { ChangeLog, EndedChange, StartedChange } from "./change-log.js";
import { changedFields } from "./compare-stored.js";
import { type GuardedWrite, guarded } from "./conflict-guard.js";
import type { Write } from "./context.js";
import type { LostAnswers } from "./lost-answers.js";
import type { DeletionRules } from "./protect.js";
import { labelFields, recordLabel } from "./record-label.js";
import { madeRecord, type Records } from "./records.js";
import { replacedBy } from "./replaced.js";
import type { SeenReads } from "./seen-reads.js";
import type { WriteOutcome, Writes } from "./writes.js";

type AnyWrite = Write<unknown, unknown, unknown, unknown>;

/** Changes on what stands right before, each kept with what it replaced and with what it left. */
export class KeptWrites {
  constructor(
    private readonly writes: Writes,
    private readonly records: Records,
    private readonly seen: SeenReads,
    private readonly lost: LostAnswers,
    private readonly rules: DeletionRules,
    private readonly log: ChangeLog | undefined,
  ) {}

  async send(endpoint: Endpoint, asked: AnyWrite): Promise<unknown> {
    const { writes, seen } = this;
    const guardedWrite = await guarded(endpoint, asked, this.records, this.rules);
    const { write, before } = guardedWrite;
    const parts = await this.partsOf(endpoint, write, before);
    const lookout = await this.lost.lookout(endpoint, write);
    const accepted = writes.accepted;
    seen.noteWrite();
    const since = seen.count + 1;
    const sent = Object.keys(changedFields(write.body, write.before));
    const change = recordLabel(endpoint.id, { ...fieldsOf(before), ...fieldsOf(write.body) });
    const end = await this.log?.begin({
      endpoint: endpoint.id,
      params: write.params ?? {},
      before,
      sent,
      ...(before === undefined && isObject(write.body) ? { asked: labelFields(write.body) } : {}),
      parts,
    });
    let answer: unknown;
    const left = (stored?: unknown) => this.left(endpoint, guardedWrite, { answer, stored, since });
    try {
      const stored = await writes.send(endpoint, write, {
        lookout,
        wasThere: before !== undefined,
        onAnswer: (response) => {
          answer = response;
          this.lost.note(endpoint, response);
        },
      });
      const kept = left(stored);
      await end?.({ outcome: "made", ...kept });
      writes.outcomes.push({ change, outcome: "made" });
      writes.record.replaced.push(...(await replacedBy(endpoint, { before, after: kept.after, sent })));
      return stored;
    } catch (error) {
      writes.outcomes.push({ change, outcome: outcomeOf(error) });
      if (writes.accepted > accepted) await end?.({ outcome: "made", ...left() });
      else await end?.({ outcome: isDoubt(error) ? "unsure" : "failed" });
      throw error;
    }
  }

  /** What a deletion takes with it, as it was. */
  private async partsOf(
    { parts }: Endpoint,
    { params }: AnyWrite,
    before: unknown,
  ): Promise<StartedChange[]> {
    if (!parts || !this.log || !isObject(before)) return [];
    const list = await this.records.parts(parts, params ?? {}, before);
    return list.map((part) => {
      const alone = parts.as((params ?? {}) as never, part as never);
      return { endpoint: alone.endpoint.id, params: alone.params, before: isObject(part) ? part : before };
    });
  }

  /** The record as the change left it: as it was read back, else as the proof or the answer gave it. */
  private left(
    endpoint: Endpoint,
    { write, before }: GuardedWrite,
    { answer, stored, since }: { answer: unknown; stored: unknown; since: number },
  ): Omit<EndedChange, "outcome"> {
    const { record: rule, method } = endpoint;
    if (method === "DELETE") return {};
    if (!rule) return answer === undefined ? {} : { answer };
    const made = rule.answered ? madeRecord(endpoint, write.body, answer) : undefined;
    // The answer did not say what was made: nothing can be read of it.
    if (rule.answered && !made) return {};
    const known = made ?? (isObject(before) ? { ...before, ...fieldsOf(write.body) } : before);
    const read = this.records.known(rule, write.params ?? {}, known, since);
    const told = Array.isArray(before) ? (answer ?? write.body) : { ...fieldsOf(known), ...fieldsOf(stored) };
    return { after: read ?? told };
  }
}

function fieldsOf(value: unknown): object {
  return isObject(value) ? value : {};
}

function outcomeOf(error: unknown): WriteOutcome["outcome"] {
  return isDoubt(error) ? "unsure" : "not made";
}

function isDoubt(error: unknown): boolean {
  return error instanceof ToolError && error.code === "WRITE_UNCERTAIN";
}
