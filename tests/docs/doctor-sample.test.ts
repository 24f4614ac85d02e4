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

const NUMBERS = /\d[\d,]*/g;

/** A tool more, or a word in a description, is not worth a change of the page; a tenth more is. */
test.each([
  ["tools", /^N of N offered, delete mode safe$/],
  ["toolsets", /^all N \(N characters\), core N \(N\), /],
])("the sample of doctor says about how much of the %s there is", (about, form) => {
  const [sample, said] = bothOf(about);
  const words = sample.replace(NUMBERS, "N");
  expect(words).toMatch(form);
  expect(said.replace(NUMBERS, "N").startsWith(words)).toBe(true);
  const [shown, now] = [sample, said].map((text) =>
    (text.match(NUMBERS) ?? []).map((number) => Number(number.replaceAll(",", ""))),
  );
  for (const [index, number] of (shown ?? []).entries())
    expect(Math.abs(number / (now?.[index] ?? 0) - 1)).toBeLessThan(0.1);
});
