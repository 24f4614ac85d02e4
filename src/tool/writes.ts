import type { AccountPin, Endpoint, Http, Parameters } from "../http/endpoint.js";
import { systemTimer, type Timer } from "../http/timer.js";
import type { Fields } from "../values/json.js";
import { ToolError } from "../values/tool-error.js";
import { changedFields, findNotApplied, type NotApplied } from "./compare-stored.js";
import type { Write } from "./context.js";
import { lookAgain } from "./look-again.js";
import type { Replaced } from "./replaced.js";

/** The writes of one call and what became of them. */
export interface WriteRecord {
  /** Every write so far could be proved. */
  confirmed: boolean;
  notApplied: NotApplied[];
  /** Reasons why a write could not be proved. */
  unverified: string[];
  /** What was taken away. */
  replaced: Replaced[];
}

type AnyWrite = Write<unknown, unknown, unknown, unknown>;

/** Sends changes once each and proves them by reading back. */
export class Writes {
  readonly record: WriteRecord = { confirmed: true, notApplied: [], unverified: [], replaced: [] };
  /** How many changes were accepted: a later failure has to say so. */
  accepted = 0;

  constructor(
    private readonly http: Http,
    private readonly signal: AbortSignal | undefined,
    private readonly pin: AccountPin = {},
    private readonly timer: Timer = systemTimer,
  ) {}

  /** @param onAnswer is told what the server answered, before that is proved */
  async send(
    endpoint: Endpoint<unknown, unknown, unknown>,
    write: AnyWrite,
    onAnswer: (response: unknown) => void = () => {},
  ): Promise<unknown> {
    try {
      return await this.sendAndProve(endpoint, write, onAnswer);
    } catch (error) {
      // The call may go on without this part; it must not look confirmed then.
      this.record.confirmed = false;
      throw error;
    }
  }

  private async sendAndProve(
    endpoint: Endpoint<unknown, unknown, unknown>,
    write: AnyWrite,
    onAnswer: (response: unknown) => void,
  ): Promise<unknown> {
    const sent = provableFields(endpoint, write);
    const response = await this.sendOnce(endpoint, write, sent);
    this.accepted += 1;
    onAnswer(response);
    return this.prove(endpoint, write, sent, response);
  }

  private async sendOnce(endpoint: Endpoint, write: AnyWrite, sent: Fields): Promise<unknown> {
    try {
      const { value } = await this.http.send(endpoint, {
        params: write.params as Parameters,
        body: write.body,
        pin: this.pin,
        ...(this.signal ? { signal: this.signal } : {}),
      });
      return value;
    } catch (error) {
      if (error instanceof ToolError && error.code === "WRITE_UNCERTAIN")
        throw await settled(error, write, sent);
      throw error;
    }
  }

  private async prove(
    endpoint: Endpoint,
    write: AnyWrite,
    sent: Fields,
    response: unknown,
  ): Promise<unknown> {
    if (write.gone) {
      await this.proveGone(endpoint, write.gone, response);
      return response;
    }
    const { readBack, readBackOf } = write;
    const read = readBackOf ? () => readBackOf(response) : readBack;
    if (!read) {
      this.record.confirmed = false;
      this.record.unverified.push(write.unverified ?? `${endpoint.id} can't be read back.`);
      return response;
    }
    const shows = (found: unknown) => found !== undefined && showsAny(sent, found);
    const stored = await readAfterWrite(endpoint, response, () => lookAgain(read, shows, this.timer));
    if (stored === undefined) throw notStored(endpoint, response);
    const missing = findNotApplied(sent, stored);
    if (missing.length > 0) this.record.confirmed = false;
    if (provesNothing(write, sent)) {
      this.record.confirmed = false;
      this.record.unverified.push(`Nothing that ${endpoint.id} sent can be seen in what is read back.`);
    }
    this.record.notApplied.push(...missing);
    return stored;
  }

  private async proveGone(
    endpoint: Endpoint,
    gone: () => Promise<unknown>,
    response: unknown,
  ): Promise<void> {
    const isProved = await readAfterWrite(endpoint, response, () =>
      lookAgain(() => isGone(gone), Boolean, this.timer),
    );
    if (!isProved) throw stillThere(endpoint);
  }
}

/** What was asked to change and can be seen afterwards. */
function provableFields(endpoint: Endpoint<unknown, unknown, unknown>, write: AnyWrite): Fields {
  const changed = changedFields(write.expected ?? write.body, write.before);
  return Object.fromEntries(
    Object.entries(changed).filter(([field]) => !endpoint.writeOnly?.includes(field)),
  );
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

async function isGone(gone: () => Promise<unknown>): Promise<boolean> {
  try {
    return (await gone()) === undefined;
  } catch (error) {
    if (error instanceof ToolError && error.code === "NOT_FOUND") return true;
    throw error;
  }
}

/** The change was accepted; a failing read-back must not look like a failed change, or it would be made twice. */
async function readAfterWrite<T>(endpoint: Endpoint, response: unknown, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const reason = error instanceof ToolError ? error.code : "an unexpected response";
    throw new ToolError(
      "WRITE_UNCERTAIN",
      `TrainingPeaks accepted ${endpoint.id}, but reading it back failed (${reason}).`,
      {
        nextStep: "Look at the item before doing anything again: the change was most likely made.",
        facts: { accepted: true, ...idsOf(response) },
      },
    );
  }
}

type Found = "applied" | "not applied" | "unknown";

const ADVICE: Record<Found, string> = {
  applied:
    "Reading back shows that this change was made: don't repeat it. What was to follow it was not done.",
  "not applied":
    "Reading back does not show the change, which may still arrive. Look again in a minute before doing it again.",
  unknown: "Look at the item before doing it again.",
};
const LOOK_FOR_IT = "List where it would be, and do it again only if it is not there.";

/** After a lost response: reads back where that needs no response, and says what was found. */
async function settled(error: ToolError, write: AnyWrite, sent: Fields): Promise<ToolError> {
  const found = await lookAfterLoss(write, sent);
  const findable = write.gone !== undefined || write.readBack !== undefined;
  return new ToolError("WRITE_UNCERTAIN", error.message, {
    nextStep: findable ? ADVICE[found] : LOOK_FOR_IT,
    facts: { ...error.facts, read_back: found },
  });
}

async function lookAfterLoss({ gone, readBack }: AnyWrite, sent: Fields): Promise<Found> {
  try {
    if (gone) return (await isGone(gone)) ? "applied" : "not applied";
    // What is never shown again can't be told from what was never stored.
    if (!readBack || Object.keys(sent).length === 0) return "unknown";
    return findNotApplied(sent, await readBack()).length === 0 ? "applied" : "not applied";
  } catch {
    return "unknown";
  }
}

function notStored(endpoint: Endpoint, response: unknown): ToolError {
  return new ToolError(
    "WRITE_NOT_APPLIED",
    `TrainingPeaks accepted ${endpoint.id}, but reading back does not show it.`,
    {
      nextStep: "Check in TrainingPeaks itself; this account may not be allowed to make the change.",
      facts: { accepted: true, ...idsOf(response) },
    },
  );
}

function stillThere(endpoint: Endpoint): ToolError {
  return new ToolError(
    "WRITE_NOT_APPLIED",
    `TrainingPeaks accepted ${endpoint.id}, but reading back still shows the item.`,
    {
      nextStep: "Check in TrainingPeaks itself before trying again.",
      facts: { accepted: true },
    },
  );
}

/** The ids of a response, so that what was made can be found. */
function idsOf(response: unknown): Record<string, unknown> {
  if (typeof response !== "object" || response === null) return {};
  return Object.fromEntries(
    Object.entries(response).filter(([key, value]) => /Id$/.test(key) && typeof value === "number"),
  );
}
