import type { AccountPin, Endpoint } from "../http/endpoint.js";
import { monotonicNow } from "../http/timer.js";
import type { CallJournal } from "../journal/journal.js";
import type { CallArguments } from "../tool/arguments.js";
import { askedAthlete } from "../tool/asked-athlete.js";
import type { DeleteMode, ToolCall, ToolContext, Write } from "../tool/context.js";
import { DryRun, type PlannedRequest } from "../tool/dry-run.js";
import { type Athlete, type Identity, isCoach } from "../tool/identity.js";
import { KeptWrites } from "../tool/kept-writes.js";
import { LostAnswers } from "../tool/lost-answers.js";
import { namedAthletes } from "../tool/named-athletes.js";
import { deletionRefused } from "../tool/protect.js";
import { Records } from "../tool/records.js";
import type { RegistryEntry } from "../tool/registry-entry.js";
import { SeenReads } from "../tool/seen-reads.js";
import { type WriteRecord, Writes } from "../tool/writes.js";
import { dayIn } from "../values/day.js";
import type { Answers } from "../values/question.js";
import { quoted } from "../values/quoted.js";
import { ToolError } from "../values/tool-error.js";
import { asSent } from "./as-sent.js";
import { CallReads } from "./call-reads.js";
import { type FailedPart, failedPart, isFatal, notApplied } from "./failed-part.js";
import { forgetting } from "./forgetting.js";
import type { Services } from "./services.js";
import { Unread } from "./unread.js";
import { traced, type WriteTrace } from "./write-trace.js";

/** What a caller adds to the input of a tool. */
export interface CallOptions extends Omit<CallArguments, "input" | "notes"> {
  deleteMode: DeleteMode;
  /** Whether a person can be asked in the middle of the call, and what they said. */
  asks?: boolean | undefined;
  answers?: Answers | undefined;
  readOnly?: boolean | undefined;
  signal?: AbortSignal | undefined;
  progress?: ((done: number, total: number) => void) | undefined;
  /** Told of every change that was sent. */
  onWrite?: ((trace: WriteTrace) => void) | undefined;
}

/** One call on its way: resolves the athlete, carries requests, and keeps what the result has to say about them. */
export class CallInProgress implements ToolCall {
  readonly notes: string[] = [];
  readonly failedParts: FailedPart[] = [];
  readonly notTried: string[] = [];
  /** A loop of changes ended at its first failure: whatever was proved, it was not all. */
  hasStopped = false;
  /** Items of a loop that was ended by a failure. */
  leftAlone = 0;
  private readonly failures: ToolError[] = [];
  /** Milliseconds on the monotonic clock. */
  private readonly begunAt = monotonicNow();
  private readonly pin: AccountPin = {};
  private readonly seen = new SeenReads();
  private lostAnswers: LostAnswers | undefined;
  /** Where the changes of this call are kept, once it is known whose they are. */
  journal: CallJournal | undefined;
  /** Set once the call wrote something, or would have. */
  writes: Writes | undefined;
  dryRun: DryRun | undefined;
  private leave = () => {};
  private readonly unread = new Unread((sentence) => this.note(sentence));
  /** Whose data the result is about, where several athletes are within reach. */
  athleteName: string | undefined;

  constructor(
    readonly entry: RegistryEntry,
    private readonly services: () => Promise<Services>,
    readonly options: CallOptions,
  ) {}

  /** Lets the next call that changes the same data begin. */
  end(): void {
    this.leave();
  }

  async begin(): Promise<ToolContext> {
    const services = await this.services();
    if (this.entry.changes && !this.options.dryRun)
      this.leave = await services.order.enter(this.entry.changes, this.options.signal);
    const identity =
      this.entry.needsIdentity || this.entry.changes ? await services.identity.get() : undefined;
    if (identity?.account !== undefined) this.pin.account = identity.account;
    const athlete =
      identity && this.entry.needsAthlete
        ? await askedAthlete(services.identity, this.options.athlete, this.begunAt, this.options.answers)
        : undefined;
    if (identity && athlete && isCoach(identity)) this.athleteName = athlete.name;
    if (this.entry.changes && !this.options.dryRun)
      this.journal = services.journal.open(this.entry.name, identity?.personId, athlete);
    return this.contextFor(services, identity, athlete);
  }

  /** What became of the writes so far. */
  get record(): WriteRecord | undefined {
    return this.writes?.record;
  }

  get planned(): readonly PlannedRequest[] {
    return this.dryRun?.requests ?? [];
  }

  /** The failure of a call that tried to change something and changed nothing, as each of its parts failed. */
  get totalFailure(): ToolError | undefined {
    const [first] = this.failures;
    if (!first || !this.writes || this.dryRun || this.writes.accepted) return undefined;
    if (this.failures.length === 1) return first;
    const code = this.failures.every((failure) => failure.code === first.code) ? first.code : "API_ERROR";
    const told = this.failedParts.map(({ part, message }) => `${quoted(part)}: ${message}`);
    return new ToolError(code, told.join(" "), { facts: { failed_parts: this.failedParts } });
  }

  private contextFor(
    services: Services,
    identity: Identity | undefined,
    athlete: Athlete | undefined,
  ): ToolContext {
    const reads = this.readsOf(services);
    return {
      get athleteId() {
        return known(athlete, "athleteId").id;
      },
      get personId() {
        return known(identity, "personId").personId;
      },
      get userId() {
        return known(identity, "userId").userId;
      },
      get today() {
        return dayIn(known(identity, "today").timeZone, services.clock.now());
      },
      readOnly: this.options.readOnly === true,
      athletesNamed: (wanted) => this.athletesNamed(services, wanted),
      signIn: services.signIn,
      changes: services.journal.historyFor(this.journal, identity?.timeZone),
      read: (endpoint, params, body) => reads.read(endpoint, params, body),
      recent: (maxAgeSeconds, endpoint, params) => reads.recent(maxAgeSeconds, endpoint, params),
      kept: (maxAgeSeconds, endpoint, params) => reads.kept(maxAgeSeconds, endpoint, params),
      write: (endpoint, write) => this.write(services, endpoint, write),
      attempt: (part, request) => this.attempt(part, request),
      notTried: (parts) => {
        this.hasStopped = true;
        this.notTried.push(...parts);
      },
      leftAlone: (count) => {
        this.leftAlone += count;
      },
      note: (sentence) => this.note(sentence),
      progress: (done, total) => this.options.progress?.(done, total),
    };
  }

  /** Adds a sentence to the result's `notes`. */
  note(sentence: string): void {
    this.notes.push(sentence);
  }

  /** With several athletes the result names each one itself. */
  private async athletesNamed(services: Services, wanted: readonly string[]): Promise<Athlete[]> {
    this.athleteName = undefined;
    return namedAthletes(services.identity, wanted, this.begunAt);
  }

  private readsOf(services: Services): CallReads {
    const { seen, unread, pin } = this;
    return new CallReads(services, { seen, unread, pin, signal: this.options.signal });
  }

  private write<P, B, R, S>(
    services: Services,
    endpoint: Endpoint<P, B, R>,
    write: Write<P, B, R, S>,
  ): Promise<S> {
    const anyEndpoint = endpoint as Endpoint<unknown, unknown, unknown>;
    const anyWrite = asSent(anyEndpoint, write as Write<unknown, unknown, unknown, unknown>);
    const refused =
      this.unread.refusal(endpoint, anyWrite) ?? deletionRefused(anyEndpoint, anyWrite, this.options);
    if (refused) return Promise.reject(refused);
    if (this.options.dryRun) {
      this.dryRun ??= new DryRun();
      return this.dryRun.plan(anyEndpoint, anyWrite) as Promise<S>;
    }
    this.writes ??= new Writes(services.http, this.options.signal, this.pin, services.timer);
    const kept = new KeptWrites(
      this.writes,
      new Records(this.seen, async (request) => {
        const found = await this.readsOf(services).read(request.endpoint, request.params);
        const lost = this.unread.refusal(endpoint, anyWrite);
        if (lost) throw lost;
        return found;
      }),
      this.seen,
      this.lostAnswersOf(services),
      this.options,
      this.journal,
    );
    const call = { tool: this.entry.name, endpoint, params: anyWrite.params ?? {} };
    const sent = forgetting(services.recent, endpoint, kept.send(anyEndpoint, anyWrite)) as Promise<S>;
    return traced(sent, call, (trace) => this.options.onWrite?.(trace));
  }

  private lostAnswersOf(services: Services): LostAnswers {
    this.lostAnswers ??= new LostAnswers(this.seen, ({ endpoint, params }) =>
      this.readsOf(services).read(endpoint, params),
    );
    return this.lostAnswers;
  }

  private async attempt<T>(part: string, request: () => Promise<T>): Promise<T | undefined> {
    const before = this.writes?.unapplied ?? 0;
    try {
      const result = await request();
      if ((this.writes?.unapplied ?? 0) > before) throw notApplied(part);
      return result;
    } catch (error) {
      if (!(error instanceof ToolError) || isFatal(error)) throw error;
      this.failedParts.push(failedPart(part, error));
      this.failures.push(error);
      return undefined;
    }
  }
}

/** The registry says what a tool needs; a hook that asks for more is a fault of ours. */
function known<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`ctx.${name} is not available in this tool`);
  return value;
}
