import { expect, it } from "vitest";
import { ownFileName, safeFileName } from "../../src/files/file-name.js";

it.each([
  ["ride.fit", "ride.fit"],
  ["../../etc/passwd", "passwd"],
  ["..\\..\\Windows\\ride.fit", "ride.fit"],
  ["/etc/cron.d/job", "job"],
  [".bashrc", "bashrc"],
  ["ride\u0000.fit", "ride.fit"],
  ["ri\u202Etif.edr", "ritif.edr"],
  ['a<b>:"|?*.fit', "a_b______.fit"],
  ["CON.fit", "_CON.fit"],
  ["nul", "_nul"],
  ["Ausfahrt Königssee 🚴.fit", "Ausfahrt Königssee 🚴.fit"],
  ["ride.fit. . ", "ride.fit"],
])("T8: makes %j %j", (given, expected) => {
  expect(safeFileName(given, "x")).toBe(expected);
});

it.each(["", "...", "/", "\u202E"])("falls back where nothing is left of %j", (given) => {
  expect(safeFileName(given, "workout_1.fit")).toBe("workout_1.fit");
});

it.each(["fit", "fit.gz", "FIT.GZ", "tcx", "jpeg"])(
  "shortens a long name and keeps its ending .%s",
  (ending) => {
    const name = safeFileName(`${"x".repeat(300)}.${ending}`, "x");
    expect(name).toHaveLength(120);
    expect(name.endsWith(`x.${ending}`)).toBe(true);
  },
);

it("does not cut a character in two", () => {
  const name = safeFileName(`${"🚴".repeat(300)}.fit`, "x");
  expect(Buffer.from(name).toString()).toBe(name);
  expect(name.endsWith("🚴.fit")).toBe(true);
});

it.each([
  ["-51733", "2026-04-09_workout_7_file_-51733.fit"],
  ["51733", "2026-04-09_workout_7_file_51733.fit"],
  ["a-b/../c", expect.stringMatching(/^2026-04-09_workout_7_file_[0-9a-f]{16}\.fit$/)],
])("names a download by day, workout and id %j", (fileId, expected) => {
  expect(ownFileName({ day: "2026-04-09", workoutId: 7, fileId }, "fit")).toEqual(expected);
});

it.each(["../../../a", "/etc/cron.", "..\\..\\..\\x", "\u202E2026-04", ""])(
  "T8: a day that is none is no part of a path: %j",
  (day) => {
    expect(ownFileName({ day, workoutId: 7, fileId: "51733" }, "fit")).toBe(
      "undated_workout_7_file_51733.fit",
    );
  },
);
