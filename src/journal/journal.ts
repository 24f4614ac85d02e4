import type { Change, ChangeHistory, ChangeStore } from "../tool/change.js";
import type { ChangeLog, EndedChange, StartedChange } from "../tool/change-log.js";
import { ToolError } from "../values/tool-error.js";
import { changeId, newCallId } from "./change-id.js";

/** Whose call it is, as far as every change of it is the same. */
export interface CallFacts {
  tool: string;
  person: number;
  host: string;
  athlete?: { id: number; name: string };
}

/** Notes each change before it is sent and again when its end is known. */
export class CallJournal implements ChangeLog {
  readonly id: string;
  /** A change could not be kept. */
  lost = false;
  /** Set while a change is taken back. */
  undoes: string | undefined;
  private count = 0;

  constructor(
    private readonly store: ChangeStore,
    private readonly facts: CallFacts,
    private readonly now: Date,
  ) {
    this.id = newCallId();
  }

  get isUsed(): boolean {
    return this.count > 0;
  }

  async begin(started: StartedChange): Promise<(end: EndedChange) => Promise<void>> {
    const parts = (started.parts ?? []).map((part) => this.changeOf(part));
    const change = this.changeOf(started);
    for (const one of [...parts, change]) await this.keep(one);
    return async (end) => {
      for (const part of parts) await this.keep({ ...part, outcome: end.outcome });
      await this.keep({ ...change, ...end });
    };
  }

  /** What goes with a record stands before it, so that the latest, which is taken back first, is the record. */
  private changeOf({ endpoint, params, before, sent, asked }: StartedChange): Change {
    this.count += 1;
    return {
      id: changeId(this.id, this.count),
      call: this.id,
      at: this.now.toISOString(),
      ...this.facts,
      endpoint,
      params: { ...params },
      outcome: "sent",
      ...(before === undefined ? {} : { before }),
      ...(sent ? { fields: [...sent] } : {}),
      ...(asked ? { asked } : {}),
      ...(this.undoes === undefined ? {} : { undoes: this.undoes }),
    };
  }

  private async keep(change: Change): Promise<void> {
    if (!(await this.store.save(change).catch(() => false))) this.lost = true;
  }
}

/** All that is known of earlier changes, and where those of a new call go. */
export class Journal {
  constructor(
    readonly store: ChangeStore,
    private readonly host: string,
    private readonly now: () => Date,
    private readonly isOn = true,
  ) {}

  /** Where the changes of a call go; undefined when nothing is to be kept. */
  open(tool: string, person = 0, athlete?: { id: number; name: string }): CallJournal | undefined {
    if (!this.isOn) return undefined;
    const facts = {
      tool,
      person,
      host: this.host,
      ...(athlete ? { athlete: { id: athlete.id, name: athlete.name } } : {}),
    };
    return new CallJournal(this.store, facts, this.now());
  }

  /** The changes of this host, as the tools of a call see them. */
  historyFor(call: CallJournal | undefined, timeZone?: string | null): ChangeHistory {
    return {
      here: { now: this.now(), timeZone },
      of: async (person) =>
        (await this.store.all()).filter((change) => change.person === person && change.host === this.host),
      save: (change) => this.store.save(change),
      // A dry run changes nothing, and has no call.
      alone: (work) => (call ? this.alone(work) : work()),
      takeBack: (change) => {
        if (call) call.undoes = change;
        return call?.id ?? "";
      },
    };
  }

  private async alone<T>(work: () => Promise<T>): Promise<T> {
    const release = await this.store.claim();
    if (!release)
      throw new ToolError("CONFLICT", "Another tp-mcp is taking changes back right now. Nothing was done.", {
        nextStep: "Look with tp_list_changes in a minute, and repeat the call if it is still wanted.",
      });
    try {
      return await work();
    } finally {
      await release();
    }
  }
}
