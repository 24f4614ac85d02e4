import openapi from "../generated/openapi.json" with { type: "json" };
import { type Sandbox, startSandbox } from "../sandbox/index.js";
import { addDays } from "../src/expressions/dates.js";
import { timed } from "./statistics.js";
import { StdioServer, serverAt } from "./stdio-server.js";
import { milliseconds, type Row } from "./table.js";

const WORKOUTS = 5000;
const DAYS = 1825;
const MOST_MEGABYTES = 120;

/** Five years of one athlete, found in and summed up, each in one call of a fresh server. */
export async function measureSeason(cli: string): Promise<Row[]> {
  const today = new Date().toISOString().slice(0, 10);
  const sandbox = await startSandbox({ openapi, now: new Date() });
  try {
    fill(sandbox, today);
    const range = { start_date: addDays(today, -DAYS), end_date: today };
    return [
      ...(await rowsOf(cli, sandbox.url, "found in", "tp_find_workouts", { ...range, intervals: "5x5" })),
      ...(await rowsOf(cli, sandbox.url, "summed up", "tp_get_training_summary", range)),
    ];
  } finally {
    await sandbox.close();
  }
}

/** Spreads the season's workouts over five years until there are enough. */
function fill({ store }: Sandbox, today: string): void {
  const [owner] = Object.keys(store.summary()).map(Number);
  const records = store.records("workouts", owner ?? 0);
  const season = structuredClone(records);
  const all = Array.from({ length: WORKOUTS }, (_, index) => ({
    ...season[index % season.length],
    workoutId: 3_000_000_000 + index,
    workoutDay: `${addDays(today, -Math.floor((index * DAYS) / WORKOUTS))}T00:00:00`,
  }));
  records.splice(0, records.length, ...all);
}

async function rowsOf(cli: string, url: string, what: string, name: string, args: object): Promise<Row[]> {
  const server = new StdioServer(serverAt(url, cli));
  try {
    await server.initialize();
    let answer = "";
    const before = server.processorTime();
    const time = await timed(async () => {
      answer = await server.request("tools/call", { name, arguments: args });
    });
    if (answer.includes('"isError":true')) throw new Error(`${name} failed: ${answer.slice(0, 300)}`);
    const memory = server.memory();
    const after = server.processorTime();
    const label = `${WORKOUTS} workouts of five years ${what}`;
    return [
      { what: label, measured: milliseconds(time), allowed: "3 s" },
      ...(before === undefined || after === undefined
        ? []
        : [{ what: `${label}: processor time of the server`, measured: milliseconds(after - before) }]),
      ...(memory === undefined
        ? []
        : [
            {
              what: `${label}: memory after it`,
              measured: `${(memory / 1024 / 1024).toFixed(1)} MB`,
              allowed: `${MOST_MEGABYTES} MB`,
            },
          ]),
    ];
  } finally {
    await server.close();
  }
}
