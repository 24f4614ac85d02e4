import { describe, expect, test } from "vitest";
import { writtenSets } from "../../src/strength/written-sets.js";

/** Every block in a line: `Superset: squat 3 of Reps 10 + row …`; what differs from set to set with `/` between, a note behind `#`. */
function inShort(text: string): string {
  const { blocks, mistakes } = writtenSets(text);
  expect(mistakes).toEqual([]);
  return blocks
    .map(({ type, exercises }) => {
      const each = exercises.map(({ wanted, sets, notes }) => {
        const names = Object.keys(sets[0] ?? {}).map((name) => {
          const values = new Set(sets.map((set) => Object.entries(set).find(([key]) => key === name)?.[1]));
          return `${name} ${[...values].join("/")}`;
        });
        return `${wanted} ${sets.length} of ${names.join(", ")}${notes ? ` # ${notes}` : ""}`;
      });
      return `${type === "SingleExercise" ? "" : `${type}: `}${each.join(" + ")}`;
    })
    .join(" | ");
}

describe("sets in the words of coaches, lifters and logs", () => {
  test.each([
    ["5x5 squat @ 80%", "squat 5 of Reps 5, WeightPercentage 80"],
    ["3x5 squat 1RM 80%", "squat 3 of Reps 5, WeightPercentage 80"],
    ["3x5 squat 80% 1RM", "squat 3 of Reps 5, WeightPercentage 80"],
    ["3 x 8-12 squat 60kg", "squat 3 of Reps 8-12, WeightKg 60"],
    ["3x8–12 squat", "squat 3 of Reps 8-12"],
    ["3 sets of 8 to 12 squats", "squats 3 of Reps 8-12"],
    ["3 by 10 squats", "squats 3 of Reps 10"],
    ["3 sets 10 reps squat", "squat 3 of Reps 10"],
    ["10 reps x 3 sets squat", "squat 3 of Reps 10"],
    ["10x3 sets squat", "squat 3 of Reps 10"],
    ["squat 10 reps for 3 sets", "squat 3 of Reps 10"],
    ["squats 3 sets of 10 reps with 80 kilos", "squats 3 of Reps 10, WeightKg 80"],
    ["3X10 SQUAT 80KG", "SQUAT 3 of Reps 10, WeightKg 80"],
    ["3x10x80kg squat", "squat 3 of Reps 10, WeightKg 80"],
    ["3x12,10,8 bench 60/65/70 kg", "bench 3 of Reps 12/10/8, WeightKg 60/65/70"],
    ["12,10,8 bench 60/65/70 kg", "bench 3 of Reps 12/10/8, WeightKg 60/65/70"],
    ["bench 12/10/8/8", "bench 4 of Reps 12/10/8"],
    ["3x12/10/8 bench 60,65,70 kg", "bench 3 of Reps 12/10/8, WeightKg 60/65/70"],
    ["3x10 squat 60kg/80kg/100kg", "squat 3 of Reps 10, WeightKg 60/80/100"],
    ["3x10 bench 62,5 kg", "bench 3 of Reps 10, WeightKg 62.5"],
    ["3x10 bench 62,25 kg", "bench 3 of Reps 10, WeightKg 62.25"],
    ["2x24kg dumbbell press 3x10", "dumbbell press 3 of Reps 10, WeightPerSideKg 24"],
    ["3x10 dumbbell press 2x24 kg", "dumbbell press 3 of Reps 10, WeightPerSideKg 24"],
    ["3x5 pull-up BW+10kg", "pull-up 3 of Reps 5, WeightKg 10"],
    ["3x5 pull-up + 10 kg", "pull-up 3 of Reps 5, WeightKg 10"],
    ["3x10 squat, 80 kg, RPE 8", "squat 3 of Reps 10, RPE 8, WeightKg 80"],
    ["3x10@RPE8 squat", "squat 3 of Reps 10, RPE 8"],
    ["3x10 squat @8 RPE", "squat 3 of Reps 10, RPE 8"],
    ["2x10 lunges each leg", "lunges 2 of RepsPerSide 10"],
    ["2x10 (each side) lunge", "lunge 2 of RepsPerSide 10"],
    ["3x10ea lunge", "lunge 3 of RepsPerSide 10"],
    ["3x8 l/r lunge", "lunge 3 of RepsPerSide 8"],
    ["3x30s per side side plank", "side plank 3 of Duration 30 # Per side"],
    ["4 sets of 1:30 plank", "plank 4 of Duration 90"],
    ["3x1,5 min plank", "plank 3 of Duration 90"],
    ["3x30,45,60 s plank", "plank 3 of Duration 30/45/60"],
    ["3x10 squat tempo 3-1-1", "squat 3 of Reps 10 # Tempo 3-1-1"],
    ["3x10 squat @ tempo 30X1", "squat 3 of Reps 10 # Tempo 30X1"],
    ["3x5 bench 3-1-1 tempo 80kg", "bench 3 of Reps 5, WeightKg 80 # Tempo 3-1-1"],
    ["3x10 squat RIR 2", "squat 3 of Reps 10 # RIR 2"],
    ["3x10 squat 1-2 RIR", "squat 3 of Reps 10 # RIR 1-2"],
    ["4x8 (2 min rest) squat", "squat 4 of Reps 8 # Rest 2:00 between sets"],
    ["3x10 squat, 2-3 min rest", "squat 3 of Reps 10 # Rest 2:00-3:00 between sets"],
    ["3x10 squat; rest 90s", "squat 3 of Reps 10 # Rest 1:30 between sets"],
    ["3x10 squat, 30s off", "squat 3 of Reps 10 # Rest 0:30 between sets"],
    ["3x5 squat with 3s pause", "squat 3 of Reps 5 # Pause 3 s"],
    ["3x5 pause squat", "pause squat 3 of Reps 5"],
    ["3x8 2s pause bench, 2 min rest", "bench 3 of Reps 8 # Pause 2 s. Rest 2:00 between sets"],
    ["10x10 squat", "squat 10 of Reps 10"],
    [
      "A1. squat 3x10; A2. row 3x8; B1. plank 3x30s",
      "Superset: squat 3 of Reps 10 + row 3 of Reps 8 | plank 3 of Duration 30",
    ],
    ["superset 3x10 squat + 3x10 row", "Superset: squat 3 of Reps 10 + row 3 of Reps 10"],
  ])("%s", (text, meant) => {
    expect(inShort(text)).toBe(meant);
  });
});

describe("what may mean two things, or cannot be stored, is asked about", () => {
  test.each([
    ["5x5 @ 80%", "which exercise"],
    ["5/3/1 squat", "three sets of 5, 3 and 1 or the programme"],
    ["20x3 push-ups", "20 sets of 3 or 3 sets of 20"],
    ["12x3 push-ups", "12 sets of 3 or 3 sets of 12"],
    ["80kg x 10 x 3 squat", "10 sets of 3 or 3 sets of 10"],
    ["5x5x5 squat", "three numbers"],
    ["5 x 100kg squat", "says no repetitions"],
    ["2x10 bench 60,65 kg", "write 60.65 or 60/65"],
    ["3x10 squat @ 80-85 kg", "one weight"],
    ["3x10 squat 70-75%", "one weight"],
    ["3x10 squat 60% bodyweight", "best single repetition"],
    ["3x10 squat RPE 7-8", "RPE is one number"],
    ["3x10 squat RPE 80", "RPE is 1 to 10"],
    ["3x10 squat @8", "of what"],
    ["3x10 squat at 225", "of what"],
    ["3x10 squat 80", "of what"],
    ["3x12-8 squat", "12-8 falls"],
    ["3x10,8 squat", "2 values stand for 3 sets"],
    ["3x10.5 squat", "whole numbers"],
    ["3x30-45s plank", "one value a set"],
    ["3x1-2 min plank", "one value a set"],
    ["3x400m run", "minutes or meters"],
    ["3xAMRAP pull-ups", "a set needs a number"],
    ["3x max pull-ups", "a set needs a number"],
    ["3x8-10/side lunge", "per side are one number"],
    ["3x10 squat rest 10", "10 s or 10 min"],
    ["squat 3x10 60kg 3x8 70kg", "two amounts"],
    ["10 push-ups", "how many sets"],
  ])("%s", (text, question) => {
    const { mistakes } = writtenSets(text);
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toContain(question);
  });
});
