import { expect, test } from "vitest";
import { programFindings } from "../../src/cli/doctor/program.js";
import { PAGES } from "./pages.js";

/** What a line of the sample in docs/configuration.md says, and what the program says now. */
function bothOf(about: string): [sample: string, said: string] {
  const page = PAGES.get("docs/configuration.md") ?? "";
  const [, sample = ""] = new RegExp(`^ok +${about}: (.+?)(?:, \\.\\.\\.)?$`, "m").exec(page) ?? [];
  const said = programFindings({}).find((finding) => finding.about === about)?.text ?? "";
  return [sample, said];
}

test("the sample of doctor counts the tools there are", () => {
  const [sample, said] = bothOf("tools");
  expect(sample).toBe(said);
});

/** A word more in a description is not worth a change of the page; a tenth more is. */
test("the sample of doctor has the toolsets there are, and about how much of each is read", () => {
  const [sample, said] = bothOf("toolsets");
  const numbers = /\d[\d,]*/g;
  const words = sample.replace(numbers, "N");
  expect(words).toMatch(/^all N \(N characters\), core N \(N\), /);
  expect(said.replace(numbers, "N").startsWith(words)).toBe(true);
  const [shown, now] = [sample, said].map((text) =>
    (text.match(numbers) ?? []).map((number) => Number(number.replaceAll(",", ""))),
  );
  for (const [index, number] of (shown ?? []).entries())
    expect(Math.abs(number / (now?.[index] ?? 0) - 1)).toBeLessThan(0.1);
});
