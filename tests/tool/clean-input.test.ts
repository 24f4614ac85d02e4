import { expect, test } from "vitest";
import { cleanInput } from "../../src/tool/clean-input.js";

function cleaned(given: object) {
  const notes: string[] = [];
  return { input: cleanInput(given, (sentence) => notes.push(sentence)), notes };
}

test("T10: takes out what nobody can see, at any depth, and says where", () => {
  const given = {
    title: "A\u0000\u202Eb",
    steps: [{ name: "x\u200By" }],
    tss: 7,
    file_path: "/a\u200Bb.fit",
  };
  expect(cleaned(given)).toEqual({
    input: { title: "Ab", steps: [{ name: "xy" }], tss: 7, file_path: "/a\u200Bb.fit" },
    notes: ["Control or invisible characters were taken out of title, steps[0].name before sending."],
  });
});

test("leaves visible text alone, and says nothing of line ends", () => {
  const given = { description: "Königssee 🚴‍♀️ 周日\r\nsecond line\tend" };
  expect(cleaned(given)).toEqual({
    input: { description: "Königssee 🚴‍♀️ 周日\nsecond line\tend" },
    notes: [],
  });
});
