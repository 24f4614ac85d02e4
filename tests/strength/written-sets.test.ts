import { describe, expect, test } from "vitest";
import { plannedSets } from "../../src/expressions/strength.js";
import type { Understood } from "../../src/strength/planned.js";
import { typedBlocks } from "../../src/strength/typed-blocks.js";
import { writtenSets } from "../../src/strength/written-sets.js";

/** The exercises of a text in short: name, sets, note. */
function exercises({ blocks }: Understood) {
  return blocks.flatMap((block) =>
    block.exercises.map(({ wanted, sets, notes }) => ({ wanted, sets, ...(notes ? { notes } : {}) })),
  );
}

const THREE_TENS = [{ Reps: "10" }, { Reps: "10" }, { Reps: "10" }];

describe("sets as people write them", () => {
  test.each([
    ["3x10 squat", "squat", THREE_TENS],
    ["squat 3x10", "squat", THREE_TENS],
    ["3 x 10 back squats", "back squats", THREE_TENS],
    ["3×10 reps of push-ups", "push-ups", THREE_TENS],
    ["3 sets of 10 push ups", "push ups", THREE_TENS],
    ["- squat: 3*10", "squat", THREE_TENS],
    ["3x10 squat bodyweight", "squat", THREE_TENS],
    ["2x8-10 row", "row", [{ Reps: "8-10" }, { Reps: "8-10" }]],
    ["3x12/10/8 squat", "squat", [{ Reps: "12" }, { Reps: "10" }, { Reps: "8" }]],
    ["2x10 per side lunge", "lunge", [{ RepsPerSide: "10" }, { RepsPerSide: "10" }]],
    ["2x10/side lunge", "lunge", [{ RepsPerSide: "10" }, { RepsPerSide: "10" }]],
    ["2x45s plank", "plank", [{ Duration: "45" }, { Duration: "45" }]],
    ["plank 2x1:30", "plank", [{ Duration: "90" }, { Duration: "90" }]],
    ["plank 1x2 min", "plank", [{ Duration: "120" }]],
    ["1x500 meters row", "row", [{ DistanceMeters: "500" }]],
    ["1x15 cal row", "row", [{ Cals: "15" }]],
    ["1x10 squat @ 80 kg", "squat", [{ Reps: "10", WeightKg: "80" }]],
    ["1x10 squat @80kg", "squat", [{ Reps: "10", WeightKg: "80" }]],
    ["1x10 squat 82,5 kg", "squat", [{ Reps: "10", WeightKg: "82.5" }]],
    ["1x10 squat @ 135 lb", "squat", [{ Reps: "10", WeightLb: "135" }]],
    ["1x5 squat @ 75 %", "squat", [{ Reps: "5", WeightPercentage: "75" }]],
    ["1x5 squat 75% of 1RM", "squat", [{ Reps: "5", WeightPercentage: "75" }]],
    ["1x10 press @ 20 kg per hand", "press", [{ Reps: "10", WeightPerSideKg: "20" }]],
    ["1x8 squat @ RPE 8", "squat", [{ Reps: "8", RPE: "8" }]],
    ["1x8 squat RPE 7.5/10", "squat", [{ Reps: "8", RPE: "7.5" }]],
    [
      "2x5 squat @ 80/85 kg",
      "squat",
      [
        { Reps: "5", WeightKg: "80" },
        { Reps: "5", WeightKg: "85" },
      ],
    ],
  ])("%s", (text, wanted, sets) => {
    const read = writtenSets(text);
    expect(read.mistakes).toEqual([]);
    expect(exercises(read)).toEqual([{ wanted, sets }]);
  });

  test.each([
    ["3x10 squat @ 80 kg, 2 min rest", "Rest 2:00 between sets"],
    ["3x10 squat @ 80 kg rest 90s", "Rest 1:30 between sets"],
    ["3x10 squat, rest 2", "Rest 2:00 between sets"],
    ["3x10 squat (90 sec rest)", "Rest 1:30 between sets"],
    ["3x10 squat w/ 1:30 rest between sets", "Rest 1:30 between sets"],
    ["3x10 squat, 90 seconds recovery", "Rest 1:30 between sets"],
  ])("the rest of %s", (text, notes) => {
    const read = writtenSets(text);
    expect(read.mistakes).toEqual([]);
    expect(exercises(read)).toMatchObject([{ wanted: "squat", notes }]);
  });

  test.each([
    "squat 3x10, deadlift 3x5, plank 3x45s",
    "squat 3x10; deadlift 3x5; plank 3x45s",
    "1. squat 3x10\n2. deadlift 3x5\n3. plank 3x45s",
  ])("%j are three blocks of one exercise", (text) => {
    const read = writtenSets(text);
    expect(read.mistakes).toEqual([]);
    expect(exercises(read).map(({ wanted }) => wanted)).toEqual(["squat", "deadlift", "plank"]);
    expect(read.blocks.map(({ type }) => type)).toEqual([
      "SingleExercise",
      "SingleExercise",
      "SingleExercise",
    ]);
  });

  test("supersets, circuits, warm-ups and cool-downs are blocks of their own kind", () => {
    const { blocks, mistakes } = writtenSets(
      "warm up: 1x10 air squat; superset: 3x8 bench press @ 60 kg + 3x8 row; circuit: 2x10 squat + 2x10 push-up; cd: 1x60s plank",
    );
    expect(mistakes).toEqual([]);
    expect(blocks.map(({ type, exercises: all }) => [type, all.length])).toEqual([
      ["WarmUp", 1],
      ["Superset", 2],
      ["Circuit", 2],
      ["CoolDown", 1],
    ]);
  });

  test.each([
    ["squat", "how many sets"],
    ["3x10", "which exercise"],
    ["3x20m carry", "minutes or meters"],
    ["3x10 squat @ 80", "of what"],
    ["3x12/10 squat", "2 values stand for 3 sets"],
    ["99x10 squat", "1 to 20 sets"],
    ["", "empty"],
  ])("%j is asked about", (text, message) => {
    expect(writtenSets(text).mistakes.join(" ")).toContain(message);
  });
});

describe("typed blocks", () => {
  test("numbers may be numbers or text, an exercise an id or a name", () => {
    const read = typedBlocks([
      {
        type: "Superset",
        title: "Legs",
        exercises: [
          { id: 1, sets: [{ Reps: 10, WeightKg: "40" }] },
          { name: "Row", notes: "slow", sets: [{ Reps: "8-10" }] },
        ],
      },
    ]);
    expect(read.mistakes).toEqual([]);
    expect(exercises(read)).toEqual([
      { wanted: "1", sets: [{ Reps: "10", WeightKg: "40" }] },
      { wanted: "Row", notes: "slow", sets: [{ Reps: "8-10" }] },
    ]);
  });

  test.each([
    [[{ exercises: [] }], "blocks[0].exercises is empty"],
    [[{ type: "Tabata", exercises: [{}] }], "SingleExercise"],
    [[{ exercises: [{ sets: [{ Reps: 1 }] }] }], "blocks[0].exercises[0].id is missing"],
    [[{ exercises: [{ id: "1", sets: [] }] }], "no sets"],
    [[{ exercises: [{ id: "1", sets: [{}] }] }], "sets[0] is empty"],
    [[{ exercises: [{ id: "1", sets: [{ Repetitions: 5 }] }] }], 'unknown parameter "Repetitions"'],
    [[{ exercises: [{ id: "1", sets: [{ Reps: "10/side" }] }] }], "not a number"],
    [["squats"], "must be an object"],
    [[], "at least one"],
    [3, "must be a list"],
  ])("%j is refused at its place", (blocks, message) => {
    expect(typedBlocks(blocks).mistakes.join(" ")).toContain(message);
  });
});

describe("blocks as clients send them", () => {
  const block = { exercises: [{ id: "1", sets: [{ Reps: 10 }] }] };
  test.each([
    [[block]],
    [block],
    [JSON.stringify([block])],
    [JSON.stringify(JSON.stringify([block]))],
    ["1x10 1"],
  ])("%j", (given) => {
    const read = plannedSets(given as Parameters<typeof plannedSets>[0], undefined);
    expect(read?.mistakes).toEqual([]);
    expect(read && exercises(read)).toEqual([{ wanted: "1", sets: [{ Reps: "10" }] }]);
  });

  test("JSON that was cut off is told", () => {
    expect(plannedSets('[{"exercises":', undefined)?.mistakes.join(" ")).toContain("cut off");
  });
});
