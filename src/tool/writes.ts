import type { AccountPin, Endpoint, Http, Parameters } from "../http/endpoint.js";
import { systemTimer, type Timer } from "../http/timer.js";
import { type Fields, isObject } from "../values/json.js";
import { ToolError } from "../values/tool-error.js";
import { changedFields, findNotApplied, type NotApplied } from "./compare-stored.js";
import type { Write } from "./context.js";
import { provedByList } from "./listed-proof.js";
import { isGone, isProved, lookAfterLoss, unsure } from "./look-after-loss.js";
import { lookAgain } from "./look-again.js";
import type { Lookout, MadeLook } from "./lost-answers.js";
import { readMade } from "./read-made.js";
import type { Replaced } from "./replaced.js";
import { toldNotApplied } from "./told-not-applied.js";
import { notStored, readAfterWrite, stillThere, underAnotherId } from "./unproved.js";

/** The writes of one call and what became of them. */
export interface WriteRecord {
  /** Every write so far could be proved. */
  confirmed: boolean;
  notApplied: NotApplied[];
  /** Reasons why a write could not be proved. */
  unverified: string[];
  /** What was taken away. */
  replaced: Replaced[];
  /** Writes whose answer was lost, and which a look proved. */
  readBack: Proved[];
}

/** What a look proves of a write whose answer was lost: that its change is there, or that what it made is. */
type Proved = "applied" | "found";

type AnyWrite = Write<unknown, unknown, unknown, unknown>;

/** One change of a call as a failure tells of it. */
export interface WriteOutcome {
  /** `updateWorkout "Easy run" 2026-04-12` */
  change: string;
  outcome: "made" | "unsure" | "not made";
}

/** What goes on around a write. */
export interface AroundWrite {
  /** Looks for what it makes, should its answer be lost. */
  lookout?: Lookout | undefined;
  /** What is changed or deleted was there in the look right before. */
  wasThere?: boolean;
  /** Is told what the server answered, or what stands for that, before it is proved. */
  onAnswer?: (response: unknown) => void;
}

/** Sends changes once each and proves them by reading back. */
export class Writes {
  readonly record: WriteRecord = {
    confirmed: true,
    notApplied: [],
    unverified: [],
    replaced: [],
    readBack: [],
  };
  /** How many changes were accepted: a later failure has to say so. */
  accepted = 0;
  /** How many changes were accepted of which nothing is stored. */
  unapplied = 0;
  /** Each change and what became of it. */
  readonly outcomes: WriteOutcome[] = [];

  constructor(
    private readonly http: Http,
    private readonly signal: AbortSignal | undefined,
    private readonly pin: AccountPin = {},
    private readonly timer: Timer = systemTimer,
  ) {}

  async send(
    endpoint: Endpoint<unknown, unknown, unknown>,
    write: AnyWrite,
    around: AroundWrite = {},
  ): Promise<unknown> {
    try {
      return await this.sendAndProve(endpoint, write, around);
    } catch (error) {
      // The call may go on without this part; it must not look confirmed then.
      this.record.confirmed = false;
      throw error;
    }
  }

  private async sendAndProve(
    endpoint: Endpoint<unknown, unknown, unknown>,
    write: AnyWrite,
    around: AroundWrite,
  ): Promise<unknown> {
    const sent = provableFields(endpoint, write);
    const response = await this.sendOnce(endpoint, write, sent, around);
    this.accepted += 1;
    around.onAnswer?.(response);
    return this.prove(endpoint, write, sent, response, around);
  }

  /** Where the answer is lost and a look proves the change, that stands for the answer. */
  private async sendOnce(
    endpoint: Endpoint,
    write: AnyWrite,
    sent: Fields,
    { lookout, wasThere = false }: AroundWrite,
  ): Promise<unknown> {
    try {
      const { value } = await this.http.send(endpoint, {
        params: write.params as Parameters,
        body: write.body,
        pin: this.pin,
        ...(this.signal ? { signal: this.signal } : {}),
      });
      return value;
    } catch (error) {
      if (!(error instanceof ToolError)) throw error;
      // What was there a moment ago: the change may have been carried out twice, and this be the second answer.
      const hasVanished = wasThere && error.code === "NOT_FOUND";
      if (error.code !== "WRITE_UNCERTAIN" && !hasVanished) throw error;
      const look = await lookAfterLoss(write, sent, lookout, this.timer);
      const isDoubtful = look.found === "unknown" && write.gone !== undefined;
      if (hasVanished && !isProved(look) && !isDoubtful) throw error;
      if (!isProved(look)) throw unsure(error, look, lookout?.tool);
      this.record.readBack.push(look.found);
      return look.found === "found" ? look.record : undefined;
    }
  }

  private async prove(
    endpoint: Endpoint,
    write: AnyWrite,
    sent: Fields,
    response: unknown,
    around: AroundWrite,
  ): Promise<unknown> {
    if (write.gone) {
      await this.proveGone(endpoint, write.gone, response);
      return response;
    }
    const { readBack, readBackOf } = write;
    const readAlone =
      readBackOf && (response !== undefined || !readBack) ? () => readBackOf(response) : readBack;
    const read =
      readAlone && (async () => (await provedByList(endpoint, write, sent, response)) ?? (await readAlone()));
    if (!read) {
      this.record.confirmed = false;
      this.record.unverified.push(write.unverified ?? `${endpoint.id} can't be read back.`);
      return response;
    }
    const asked = sentItself(sent, write.body);
    const shows = (found: unknown) => found !== undefined && showsAny(asked, found);
    const stored = await readAfterWrite(endpoint, response, () =>
      readMade({
        write,
        sent,
        read: () => lookAgain(read, shows, this.timer),
        around,
        timer: this.timer,
      }),
    );
    if (stored === undefined) throw await notThere(endpoint, response, around.lookout);
    const missing = findNotApplied(sent, stored);
    if (missing.length > 0) {
      this.record.confirmed = false;
      if (!shows(stored)) this.unapplied += 1;
    }
    if (provesNothing(write, sent)) {
      this.record.confirmed = false;
      this.record.unverified.push(`Nothing that ${endpoint.id} sent can be seen in what is read back.`);
    }
    this.record.notApplied.push(...(await toldNotApplied(missing, sent, stored, endpoint.record ?? {})));
    return stored;
  }

  private async proveGone(
    endpoint: Endpoint,
    gone: () => Promise<unknown>,
    response: unknown,
  ): Promise<void> {
    const hasGone = await readAfterWrite(endpoint, response, () =>
      lookAgain(() => isGone(gone), Boolean, this.timer),
    );
    if (!hasGone) throw stillThere(endpoint);
  }
}

/** Nothing that the answer names is there, and nothing alone that could be it; whether several could is looked at for the message. */
async function notThere(
  endpoint: Endpoint,
  response: unknown,
  lookout: Lookout | undefined,
): Promise<ToolError> {
  const look = await lookout?.look().catch((): MadeLook => ({ found: "unknown", like: [] }));
  return lookout && look?.found === "unknown"
    ? unsure(underAnotherId(endpoint), look, lookout.tool)
    : notStored(endpoint, response);
}

/** What was asked to change and can be seen afterwards. */
function provableFields(endpoint: Endpoint<unknown, unknown, unknown>, write: AnyWrite): Fields {
  const changed = changedFields(write.expected ?? write.body, write.before);
  return Object.fromEntries(
    Object.entries(changed).filter(([field]) => !endpoint.writeOnly?.includes(field)),
  );
}

/** Of what is to be seen afterwards what the request itself says: the rest of a record stood there before. */
function sentItself(sent: Fields, body: unknown): Fields {
  const own = Object.entries(sent).filter(([field]) => isObject(body) && field in body);
  return own.length > 0 ? Object.fromEntries(own) : sent;
}

/** Whether what was read shows any of what was sent. */
function showsAny(sent: Fields, found: unknown): boolean {
  const fields = Object.entries(sent);
  return (
    fields.length === 0 ||
    fields.some(([field, asked]) => findNotApplied({ [field]: asked }, found).length === 0)
  );
}

/** Whether something was asked and none of it could be compared; a copy in which nothing changed asks for nothing. */
function provesNothing({ expected, body, before }: AnyWrite, compared: Fields): boolean {
  const asked = expected ?? body;
  if (asked === undefined || Object.keys(compared).length > 0) return false;
  return before === undefined || Array.isArray(asked) || Object.keys(changedFields(asked, before)).length > 0;
}
