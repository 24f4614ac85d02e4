import { expect, test } from "vitest";
import { compile } from "./fixture.js";

test("local times are not served as date-time, which wants an offset", async () => {
  const output =
    'value: datetime, times: "datetime[]", maybe: datetime?, day: date, ride: { type: object?, fields: { at: datetime } }';
  const result = "value: \"'2026-04-10T06:00:00'\"\ntimes: []\nmaybe: null\nday: input.date\nride: undefined";
  const { files, problems } = await compile("", result, output);
  expect(problems).toEqual([]);
  const tools: { name: string; outputSchema: { properties: unknown } }[] = JSON.parse(
    files.get("generated/tools.json") ?? "[]",
  );
  const served = tools.find(({ name }) => name === "tp_try")?.outputSchema.properties;
  expect(JSON.stringify(served)).not.toContain("date-time");
  expect(served).toMatchObject({ value: { type: "string" }, maybe: { type: "string" } });
  expect(served).toHaveProperty("day", { type: "string" });
});
