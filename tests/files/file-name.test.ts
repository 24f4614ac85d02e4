import { expect, it } from "vitest";
import { safeFileName } from "../../src/files/file-name.js";

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
])("T23: makes %j %j", (given, expected) => {
  expect(safeFileName(given, "x")).toBe(expected);
});

it.each(["", "...", "/", "\u202E"])("falls back where nothing is left of %j", (given) => {
  expect(safeFileName(given, "workout_1.fit")).toBe("workout_1.fit");
});

it("shortens a long name and keeps its ending", () => {
  const name = safeFileName(`${"x".repeat(300)}.fit`, "x");
  expect(name).toHaveLength(120);
  expect(name.endsWith("x.fit")).toBe(true);
});
