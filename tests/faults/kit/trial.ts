import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { registry } from "../../../generated/registry.js";
import { createScrubber } from "../../../src/security/scrubber.js";
import { runTool, type ToolResult } from "../../../src/server/run-tool.js";
import { createServices } from "../../../src/server/services.js";
import { readSettings } from "../../../src/server/settings.js";
import type { State } from "../../journal/state.js";
import { FRIDAY } from "../../kit/server.js";
import { Account, type Holdings } from "./account.js";
import type { Call } from "./calls.js";
import { type Asked, Front, type Plan } from "./front.js";
import { VirtualTimer } from "./virtual-timer.js";

/** What calls that run at once came to. */
export interface Together {
  results: readonly ToolResult[];
  asked: readonly Asked[];
  /** What the account held when the answer was given, and when everything had landed. */
  atAnswer: State;
  atEnd: State;
}

/** What one call came to. */
export interface Outcome extends Together {
  result: ToolResult;
}

/** The same when nothing goes wrong: what the account holds after each change, the start first. */
export interface Calm extends Outcome {
  states: readonly State[];
  holdings: readonly Holdings[];
}

/** Two accounts that hold the same: on one of them things go wrong, the other shows what is right. */
export class Stage {
  readonly #folder = mkdtempSync(join(tmpdir(), "tp-mcp-faults-"));

  private constructor(
    readonly real: Account,
    readonly twin: Account,
    readonly seed: Holdings,
  ) {}

  static async set(): Promise<Stage> {
    const [real, twin] = await Promise.all([Account.start(), Account.start()]);
    return new Stage(real, twin, real.holdings());
  }

  async close(): Promise<void> {
    await Promise.all([this.real.sandbox.close(), this.twin.sandbox.close()]);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** The call on the twin, which holds again what it held when the call is over. */
  async calm(call: Call): Promise<Calm> {
    const holdings = [this.twin.holdings()];
    const states = [this.twin.state()];
    const note = () => {
      states.push(this.twin.state());
      holdings.push(this.twin.holdings());
    };
    const outcome = ofOne(await this.#run(this.twin, [call], () => undefined, note));
    this.twin.restore(holdings[0] ?? {});
    return { ...outcome, states, holdings };
  }

  /** The call on the real account, with what is planned to go wrong. */
  async trial(call: Call, plan: Plan): Promise<Outcome> {
    return ofOne(await this.#run(this.real, [call], plan));
  }

  /** Calls of one server at once, on the real account. */
  together(calls: readonly Call[], plan: Plan): Promise<Together> {
    return this.#run(this.real, calls, plan);
  }

  /** Nothing is kept of earlier changes: every change looks at all that are. */
  forgetChanges(): void {
    rmSync(this.#folder, { recursive: true, force: true });
    mkdirSync(this.#folder, { mode: 0o700 });
  }

  /** Both hold what they held at the start. */
  startOver(): void {
    this.real.restore(this.seed);
    this.twin.restore(this.seed);
  }

  async #run(account: Account, calls: readonly Call[], plan: Plan, onWrite?: () => void): Promise<Together> {
    const timer = new VirtualTimer();
    const front = await Front.start({
      real: account.sandbox,
      before: this.twin.sandbox,
      timer,
      plan,
      ...(onWrite && { onWrite }),
    });
    const options = {
      env: { TP_MCP_SANDBOX_URL: front.url, TP_MCP_NOW: FRIDAY, TP_MCP_CONFIG_DIR: this.#folder },
      sandbox: false,
      scrubber: createScrubber(),
      timer,
    };
    const services = await createServices(options, readSettings(options));
    try {
      const results = await Promise.all(
        calls.map(({ tool, input }) =>
          runTool(entryOf(tool), input, async () => services, { deleteMode: "full" }),
        ),
      );
      const atAnswer = account.state();
      const hasLanded = await front.land();
      return { results, asked: front.asked, atAnswer, atEnd: hasLanded ? account.state() : atAnswer };
    } finally {
      await services.close();
      await front.close();
    }
  }
}

function entryOf(tool: string) {
  const entry = registry.find(({ name }) => name === tool);
  if (!entry) throw new Error(`no tool ${tool}`);
  return entry;
}

function ofOne(together: Together): Outcome {
  const [result] = together.results;
  if (!result) throw new Error("no call was made");
  return { ...together, result };
}
