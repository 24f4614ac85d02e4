import { callsOn } from "./kit/calls.js";
import { FAULTS } from "./kit/faults.js";
import { prepared, struck } from "./kit/matrix.js";
import { Tally } from "./kit/tally.js";
import { Stage } from "./kit/trial.js";

/** `make soak`: everything of which `make test` tries a part. Prints counts; what went wrong stands before them. */
const only = process.argv[2] ?? "";
const stage = await Stage.set();
const tallies = [await matrix()];
await stage.close();
process.stdout.write(`\n${tallies.map((tally) => `${tally.line}\n`).join("")}`);
process.exit(tallies.some(({ isClean }) => !isClean) ? 1 : 0);

async function matrix(): Promise<Tally> {
  const tally = new Tally("fault matrix");
  for (const call of callsOn(stage.real)) {
    if (!call.tool.match(only)) continue;
    const trial = await prepared(stage, call);
    for (const fault of FAULTS)
      for (let n = 1; n <= trial.calm.asked.length; n++) tally.note(await struck(stage, trial, fault, n));
  }
  return tally;
}
