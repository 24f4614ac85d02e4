import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { conversation } from "./zones.js";

/** Lena's unpaired Sunday: the planned ride, and the recording that belongs to it. */
/** A bike computer's file of Sunday morning, as short as one can be. */
const SUNDAYS_RIDE = `<?xml version="1.0"?>
<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2">
  <Activities><Activity Sport="Biking"><Id>2026-04-05T08:00:00Z</Id><Lap StartTime="2026-04-05T08:00:00Z">
    <TotalTimeSeconds>3600</TotalTimeSeconds><DistanceMeters>30000</DistanceMeters>
    <Track><Trackpoint><Time>2026-04-05T08:00:00Z</Time></Trackpoint><Trackpoint><Time>2026-04-05T09:00:00Z</Time></Trackpoint></Track>
  </Lap></Activity></Activities>
</TrainingCenterDatabase>`;
const PLANNED = "3601012172";
const RECORDED = "3601012173";

conversation("14. It landed as a separate workout: pair them", {}, (at) => {
  test("the surviving id is told, and unpairing gives two again", async () => {
    const { say, server } = at();
    const paired = await say("tp_pair_workout", {
      completed_workout_id: RECORDED,
      planned_workout_id: PLANNED,
    });
    const merged = await say("tp_get_workout", { workout_id: paired.workout_id });
    expect(merged.metrics).toMatchObject({ tss_planned: expect.any(Number), tss_actual: expect.any(Number) });
    const split = await say("tp_unpair_workout", { workout_id: paired.workout_id });
    const ids = [...split.completed_workout_ids, split.planned_workout_id].map(String);
    const stored = server.sandbox.store.inspect("workouts").map(({ workoutId }) => String(workoutId));
    expect(new Set(ids).size).toBe(2);
    expect(stored).toEqual(expect.arrayContaining(ids));
  });

  test("a ride file is attached and its id comes from the details", async () => {
    const { say, server } = at();
    const path = join(mkdtempSync(join(tmpdir(), "tp-mcp-test-")), "ride.tcx");
    writeFileSync(path, SUNDAYS_RIDE);
    const uploaded = await say("tp_upload_workout_file", { workout_id: PLANNED, file_path: path });
    expect(uploaded).toMatchObject({ file_id: expect.any(String), format: "tcx" });
    expect(server.requests().filter((line) => line.endsWith("/filedata"))).toHaveLength(1);
    const { device_files } = await say("tp_get_workout", { workout_id: PLANNED });
    expect(device_files.map(({ file_id }: { file_id: string }) => file_id)).toContain(uploaded.file_id);
  });
});

conversation("16. Save that threshold workout as a template and put it on three Tuesdays", {}, (at) => {
  test("an own library item, three copies with sport and structure, never the broken command", async () => {
    const { say, server } = at();
    const { library_id } = await say("tp_create_library", { name: "FTP block" });
    const structure = "10m 40-55%, 4x(8m 95-100%, 3m 50-60%), 10m 40-55%";
    const made = await say("tp_create_library_item", {
      library_id,
      name: "Threshold 4x8",
      sport: "Bike",
      structure,
    });
    expect(made).toMatchObject({ confirmed: true, item: { sport: "Bike", minutes: 64, tss: 74 } });
    for (const date of ["2026-04-14", "2026-04-21", "2026-04-28"]) {
      const scheduled = await say("tp_schedule_library_workout", { library_id, item_id: made.item.id, date });
      expect(scheduled).toMatchObject({
        confirmed: true,
        workout: { date, weekday: "Tue", sport: "Bike", intervals: expect.stringContaining("4x(8:00") },
      });
    }
    expect(server.requests().some((line) => /addworkoutfromlibraryitem/i.test(line))).toBe(false);
    const item = server.sandbox.store
      .inspect("libraryItems")
      .find(({ itemName }) => itemName === "Threshold 4x8");
    expect(item).toMatchObject({ workoutTypeId: 2, structure: { polyline: expect.any(Array) } });
  });
});

conversation(
  "17. (Coach) For Anna: her form, a VO2 session on Wednesday, and a comment",
  { sandbox: { account: "coach" } },
  (at) => {
    const SESSION = {
      date: "2026-04-15",
      sport: "Bike",
      title: "VO2 5x3",
      structure: "15m 50-60%, 5x(3m 110-115%, 3m 50%), 10m 45-55%",
    };

    test("two Annas are named with their ids; nothing is written", async () => {
      const { say, refused, writes } = at();
      const { athletes } = await say("tp_list_athletes", {});
      expect(athletes.filter(({ name }: { name: string }) => name.startsWith("Anna"))).toHaveLength(2);
      const error = await refused("tp_get_fitness", { athlete: "Anna" });
      expect(error).toMatchObject({
        code: "AMBIGUOUS_ATHLETE",
        candidates: [expect.objectContaining({ id: expect.any(String) }), expect.anything()],
      });
      expect(await refused("tp_create_workout", { ...SESSION, athlete: "anna" })).toMatchObject({
        code: "AMBIGUOUS_ATHLETE",
      });
      expect(writes()).toEqual([]);
    });

    test("every answer names the athlete, and nothing lands on the coach's own calendar", async () => {
      const { say, server } = at();
      const athlete = "Anna Berger";
      expect((await say("tp_get_fitness", { athlete })).athlete).toBe(athlete);
      const made = await say("tp_create_workout", { ...SESSION, athlete });
      expect(made).toMatchObject({ athlete, confirmed: true });
      const commented = await say("tp_add_workout_comment", {
        athlete,
        workout_id: made.workout.workout_id,
        comment: "Stop when power drops.",
      });
      expect(commented.comments.at(-1)).toMatchObject({ is_coach: true, comment: "Stop when power drops." });
      const posts = server.sandbox.requests
        .filter(({ operationId }) => operationId === "createWorkout")
        .map(({ path }) => path);
      expect(posts).toEqual(["/fitness/v6/athletes/4200611/workouts"]);
    });

    test("KB-15 a Basic athlete does not receive the structure, and the answer says so", async () => {
      const { say } = at();
      const made = await say("tp_create_workout", { ...SESSION, athlete: "Anna Lindholm" });
      expect(made.notes.join(" ")).toMatch(/Basic/);
    });
  },
);
