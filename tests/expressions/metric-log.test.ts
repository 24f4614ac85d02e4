import { expect, test } from "vitest";
import { metricActions, metricPosts, storedValues } from "../../src/expressions/metric-log.js";

const DATE = "2026-04-10";
const weight = (value: number) => ({
  name: "weight_kg",
  type: 9,
  label: "Weight",
  value,
  units: "kg",
  min: 0,
  max: 1000,
});

function record(id: string, value: number, by: { time?: string; uploadClient?: string } = {}) {
  const { time = "12:00", uploadClient = "" } = by;
  return {
    id,
    timeStamp: `${DATE}T00:00:00`,
    details: [{ type: 9, value, time: `${DATE}T${time}:00`, uploadClient }],
  };
}

test.each([
  ["nothing stored", [], 74, "logged", null],
  ["the same by hand", [record("a", 74)], 74, "unchanged", null],
  [
    "the same from a scale",
    [record("a", 74, { time: "06:40", uploadClient: "Garmin" })],
    74,
    "unchanged",
    null,
  ],
  ["another from a scale", [record("a", 75, { time: "06:40", uploadClient: "Garmin" })], 74, "logged", null],
  ["another by hand", [record("a", 75)], 74, "replaced", "a"],
  [
    "another by hand, the same from a scale",
    [record("a", 75), record("b", 74, { uploadClient: "Garmin" })],
    74,
    "replaced",
    "a",
  ],
])("%s", (_, stored, value, status, id) => {
  expect(metricActions(stored, [weight(value)], DATE)).toMatchObject([{ status, record: id }]);
});

test("an entry that still stands beside its correction is not hidden", () => {
  const [post] = metricPosts(metricActions([record("a", 75)], [weight(74)], DATE));
  if (!post) throw new Error("nothing to post");
  expect(storedValues([record("a", 75), record("b", 74)], post)).toEqual({ weight_kg: 75 });
  expect(storedValues([record("a", 74)], post)).toEqual({ weight_kg: 74 });
  expect(storedValues([], post)).toEqual({ weight_kg: undefined });
});
