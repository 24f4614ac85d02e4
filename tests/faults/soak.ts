import { callsOn } from "./kit/calls.js";
import { sequence } from "./kit/chaos.js";
import { FAULTS } from "./kit/faults.js";
import { kill } from "./kit/kills.js";
import { prepared, struck } from "./kit/matrix.js";
import { Tally } from "./kit/tally.js";
import { Stage } from "./kit/trial.js";

/**
 * `make soak`: everything of which `make test` tries a part. Prints counts; what went wrong stands before them.
 * `npx tsx tests/faults/soak.ts matrix tp_create`: of one part only the rows of some tools; `chaos 500`, `kills 50`: only so many.
 */
const [only, limit = ""] = process.argv.slice(2);
const stage = await Stage.set();
const calls = callsOn(stage.real);
const PARTS = {
  matrix,
  chaos: () => seeded("chaos", Number(limit || 2_000), (seed) => sequence(stage, calls, seed)),
  kills: () => seeded("kills", Number(limit || 200), (seed) => kill(stage, calls, seed)),
};
const tallies: Tally[] = [];
for (const [name, run] of Object.entries(PARTS))
  if (only === undefined || only === name) tallies.push(await run());
await stage.close();
process.stdout.write(`\n${tallies.map((tally) => `${tally.line}\n`).join("")}`);
process.exit(tallies.length === 0 || tallies.some(({ isClean }) => !isClean) ? 1 : 0);

async function matrix(): Promise<Tally> {
  const tally = new Tally("fault matrix");
  for (const call of calls) {
    if (!call.tool.match(limit)) continue;
    const trial = await prepared(stage, call);
    for (const fault of FAULTS)
      for (let n = 1; n <= trial.calm.asked.length; n++) tally.note(await struck(stage, trial, fault, n));
  }
  return tally;
}

async function seeded(name: string, runs: number, run: (seed: number) => Promise<string[]>): Promise<Tally> {
  const tally = new Tally(name);
  for (let seed = 0; seed < runs; seed++) tally.note(await run(seed));
  return tally;
}
