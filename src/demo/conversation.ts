import { addDays, weekdayOf } from "../expressions/dates.js";
import { asTypedHere } from "../values/started-as.js";
import { CREATED, FORM, MOVED, PLANNED_CHANGE, STORED, VALIDATED, WEEK } from "./results.js";
import type { Script } from "./script.js";

const INTERVALS = "10m 40-55%, 4x(8m 95-100%, 3m 50-60%), 10m 40-55%";

/** Five requests of one person and the calls that answer them. @param today `2026-04-10` */
export async function holdConversation(script: Script, today: string): Promise<void> {
  const tuesday = nextTuesday(today);
  const thursday = addDays(tuesday, 2);
  script.heading(
    "An MCP client talks over stdio to tp-mcp, which talks over HTTP to an embedded TrainingPeaks. No account, no network.",
  );
  const id = await planSession(script, tuesday);
  await moveSession(script, id, thursday);
  await showWeek(script, id, thursday);
  await showForm(script);
  script.heading(
    asTypedHere(
      "\nEvery answer was as promised. Next: `tp-mcp setup` signs you in and connects your assistant.",
    ),
  );
}

async function planSession({ person, call, answer }: Script, date: string): Promise<string> {
  person("Build me a 4x8 min threshold session for next Tuesday, with warm-up and cool-down.");
  const valid = await call("tp_validate_structure", { structure: INTERVALS }, VALIDATED);
  answer(
    `${valid.total_duration_minutes} min, IF ${valid.estimated_if.toFixed(2)}, TSS ${valid.estimated_tss.toFixed(1)}`,
  );
  const created = await call(
    "tp_create_workout",
    { date, sport: "Bike", title: "Threshold 4x8", structure: INTERVALS },
    CREATED,
  );
  const { workout, same_day = [] } = created;
  answer(
    `workout ${workout.workout_id} on ${workout.weekday} ${workout.date}, read back: confirmed`,
    workout.intervals,
    `also that day: ${same_day.map(({ start, title }) => [start, title].filter(Boolean).join(" ")).join(", ") || "nothing"}`,
  );
  const stored = await call("tp_get_workout", { workout_id: workout.workout_id }, STORED);
  answer(`"${stored.title}", ${stored.sport}: ${stored.intervals}`);
  return workout.workout_id;
}

async function moveSession(
  { person, call, answer }: Script,
  workout_id: string,
  date: string,
): Promise<void> {
  person("What exactly would change if you moved it to Thursday?");
  const plan = await call("tp_update_workout", { workout_id, date, dry_run: true }, PLANNED_CHANGE);
  answer("dry run, nothing sent; all but this stays:", ...plan.would);

  person("Do it.");
  const { workout } = await call("tp_update_workout", { workout_id, date }, MOVED);
  answer(
    `now on ${workout.weekday} ${workout.date}, ${workout.planned.minutes} min, TSS ${workout.planned.tss}, read back: confirmed`,
  );
}

async function showWeek({ person, call, answer }: Script, id: string, day: string): Promise<void> {
  person("How does that week look?");
  const { week, workouts, totals } = await call("tp_get_weekly_summary", { week_of: day }, WEEK);
  if (!workouts.some((workout) => workout.id === id)) throw new Error("the moved session is not in its week");
  answer(
    ...workouts.map(
      ({ weekday, title, planned }) => `${weekday}  ${title}${planned?.tss ? `, TSS ${planned.tss}` : ""}`,
    ),
    `Mon ${week.start} to Sun ${week.end}: done ${loadText(totals.done)}; to come ${loadText(totals.remaining)}`,
  );
}

async function showForm({ person, call, answer }: Script): Promise<void> {
  person("And how fit am I today?");
  const { current } = await call("tp_get_fitness", { days: 28 }, FORM);
  answer(
    `fitness (CTL) ${current.ctl}, fatigue (ATL) ${current.atl}, form (TSB) ${current.tsb}: ${current.fitness_status}`,
  );
}

function loadText({ sessions, minutes, tss }: { sessions: number; minutes: number; tss: number }): string {
  return `${sessions} sessions, ${minutes} min, TSS ${tss}`;
}

/** The first Tuesday after `today`. */
function nextTuesday(today: string): string {
  const days = [1, 2, 3, 4, 5, 6, 7].map((ahead) => addDays(today, ahead));
  return days.find((day) => weekdayOf(day) === "Tue") ?? today;
}
