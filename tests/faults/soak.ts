import { DELAYS, pairsOf, slowPair } from "./kit/at-once.js";
import { callsOn } from "./kit/calls.js";
import { sequence } from "./kit/chaos.js";
import { cellsOf, drifted, reading, readingCalls } from "./kit/drift.js";
import { FAULTS } from "./kit/faults.js";
import { kill } from "./kit/kills.js";
import { prepared, struck } from "./kit/matrix.js";
import { struckOverStdio } from "./kit/over-stdio.js";
import { Tally } from "./kit/tally.js";
import { Stage } from "./kit/trial.js";

/**
 * `make soak`: everything of which `make test` tries a part. What went wrong is printed as it is met, the counts so far now and then, and
 * those of all at the end. A run can be made in parts, and one that was broken off be continued by naming what is left:
 * `npx tsx tests/faults/soak.ts matrix "tp_create|tp_copy"`: the rows of some tools; `matrix 3/20`: one of so many cells of each row, from
 * the third on, and `stdio 3/20` likewise of those over stdio; `chaos 500-2000`, `kills 50`: some of the seeds.
 */
const [only, limit = ""] = process.argv.slice(2);
const stage = await Stage.set();
const calls = callsOn(stage.real);
const PARTS = {
  matrix: () => matrix("fault matrix", struck),
  stdio: () => matrix("fault matrix over stdio", struckOverStdio, STDIO_PART),
  chaos: () => seeded("chaos", 2_000, (seed) => sequence(stage, calls, seed)),
  pairs,
  drift,
  kills: () => seeded("kills", 200, (seed) => kill(stage, calls, seed)),
};
/** Of the cells that a client over stdio tries: a process for each takes its time. */
const STDIO_PART = 23;
/** Seeds between two counts. */
const A_ROW = 50;

const tallies: Tally[] = [];
for (const [name, run] of Object.entries(PARTS))
  if (only === undefined || only === name) tallies.push(await run());
await stage.close();
say(["", ...tallies.map(({ line }) => line)].join("\n"));
process.exit(tallies.length === 0 || tallies.some(({ isClean }) => !isClean) ? 1 : 0);

/** @param usual one of so many cells is tried, where nothing else is said */
async function matrix(name: string, strike: typeof struck, usual = 1): Promise<Tally> {
  const tally = new Tally(name);
  const [, part = 0, parts = usual] = (/^(\d+)\/(\d+)$/.exec(limit) ?? []).map(Number);
  const tools = limit.includes("/") ? "" : limit;
  let cell = 0;
  for (const call of calls) {
    if (!call.tool.match(tools)) continue;
    const trial = await prepared(stage, call);
    for (const fault of FAULTS)
      for (let n = 1; n <= trial.calm.asked.length; n++)
        if (cell++ % parts === part % parts) tally.note(await strike(stage, trial, fault, n));
    say(`up to ${call.tool}: ${tally.line}`);
  }
  return tally;
}

/** Two calls at once, of all that change the same area. */
async function pairs(): Promise<Tally> {
  const tally = new Tally("pairs");
  for (const delay of DELAYS) {
    for (const two of pairsOf(calls)) tally.note(await slowPair(stage, two, delay));
    say(`up to ${delay} ms: ${tally.line}`);
  }
  return tally;
}

/** Every field of everything that each tool reads, in every way. */
async function drift(): Promise<Tally> {
  const tally = new Tally("drift");
  const [, part = 0, parts = 1] = (/^(\d+)\/(\d+)$/.exec(limit) ?? []).map(Number);
  let cell = 0;
  for (const call of readingCalls(stage.real)) {
    if (parts === 1 && !call.tool.match(limit)) continue;
    const read = await reading(stage, call);
    for (const one of cellsOf(read))
      if (cell++ % parts === part % parts) {
        const wrong = await drifted(stage, read, one);
        if (wrong) tally.note(wrong);
      }
    say(`up to ${call.tool}: ${tally.line}`);
  }
  return tally;
}

/** The seeds from the first up to, and without, the last. */
async function seeded(name: string, all: number, run: (seed: number) => Promise<string[]>): Promise<Tally> {
  const [first = 0, last = all] = limit.includes("-")
    ? limit.split("-").map(Number)
    : [0, Number(limit || all)];
  const tally = new Tally(name);
  for (let seed = first; seed < last; seed++) {
    tally.note(await run(seed));
    if ((seed + 1) % A_ROW === 0) say(`up to seed ${seed}: ${tally.line}`);
  }
  return tally;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
