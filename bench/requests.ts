import openapi from "../generated/openapi.json" with { type: "json" };
import { type Sandbox, startSandbox } from "../sandbox/index.js";
import { StdioServer, serverAt } from "./stdio-server.js";
import type { Row } from "./table.js";

/** The athlete of the sandbox. */
const ATHLETE = 4100101;

interface WriteCall {
  tool: string;
  input(sandbox: Sandbox, day: string): object;
  /** What version 40f29db sent, which neither looked right before a write nor kept what it replaced. */
  once: number;
}

/** Empty days: the first of all, one of another week, and one of the same week as that. */
const DAYS = {
  "first in ten minutes": "2027-03-02",
  "first of another week": "2027-03-09",
  "next of that week": "2027-03-10",
} as const;

const WRITES: readonly WriteCall[] = [
  {
    tool: "tp_create_workout",
    once: 3,
    input: (_, date) => ({ date, sport: "Run", title: "Easy run", duration_minutes: 30 }),
  },
  {
    tool: "tp_copy_workout",
    once: 3,
    input: ({ store }, target_date) => ({
      workout_id: String(store.inspect("workouts", ATHLETE)[0]?.workoutId),
      target_date,
    }),
  },
  {
    tool: "tp_update_workout",
    once: 3,
    input: ({ store }, date) => {
      const planned = store.inspect("workouts", ATHLETE).find(({ totalTime }) => totalTime === null);
      return { workout_id: String(planned?.workoutId), date };
    },
  },
  {
    tool: "tp_schedule_library_workout",
    once: 3,
    input: ({ store }, date) => {
      const item = store.inspect("libraryItems").find(({ workoutTypeId }) => Boolean(workoutTypeId));
      return {
        library_id: String(item?.exerciseLibraryId),
        item_id: String(item?.exerciseLibraryItemId),
        date,
      };
    },
  },
];

/** How many requests a write needs on a quiet calendar, sign-in left out. Availability is asked for twelve weeks at once. */
export async function measureRequests(cli: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const write of WRITES) rows.push(...(await requestRows(cli, write)));
  return rows;
}

async function requestRows(cli: string, { tool, input, once }: WriteCall): Promise<Row[]> {
  const sandbox = await startSandbox({ openapi, now: new Date() });
  const server = new StdioServer(serverAt(sandbox.url, cli));
  try {
    await server.initialize();
    const rows: Row[] = [];
    for (const [which, day] of Object.entries(DAYS)) {
      const before = sent(sandbox);
      const answer = await server.request("tools/call", { name: tool, arguments: input(sandbox, day) });
      if (answer.includes('"isError":true')) throw new Error(`${tool} failed: ${answer}`);
      rows.push({
        what: `requests of ${tool}, ${which}`,
        measured: String(sent(sandbox) - before),
        baseline: String(once),
        allowed: String(once + 1),
      });
    }
    return rows;
  } finally {
    await server.close();
    await sandbox.close();
  }
}

function sent({ requests }: Sandbox): number {
  const own = requests.flatMap(({ operationId }) => operationId ?? []);
  return own.filter((id) => id !== "getUser" && !/token/i.test(id)).length;
}
