import { expect, test } from "vitest";
import { cleanText } from "../../src/values/clean-text.js";

test.each([
  ["plain", "Tempo 3x10'\n\tlegs: ok – très bien 走る", "Tempo 3x10'\n\tlegs: ok – très bien 走る"],
  ["line ends", "a\r\nb\rc\u2028d", "a\nb\nc\nd"],
  ["control", "a\u0000b\u0007c\u007fd\u009be", "abcde"],
  ["ANSI colour", "\u001b[31mred\u001b[0m", "red"],
  ["ANSI link", "\u001b]8;;https://evil.example\u0007here\u001b]8;;\u0007", "here"],
  ["bidirectional", "abc\u202edef\u202c\u2066x\u2069\u200f", "abcdefx"],
  ["zero-width", "ig\u200bno\u2060re\ufeff", "ignore"],
  ["tag characters", "hi\u{e0049}\u{e0067}\u{e006e}", "hi"],
  ["variation selectors", "a\ufe01b\u{e0101}c\ufe0f", "abc"],
  ["soft hyphen", "train\u00ading", "training"],
  ["joiner between letters", "a\u200db", "ab"],
  ["lone surrogate", "a\ud800b", "ab"],
  ["emoji", "Ride 🚴🏽‍♂️ ❤️ 1️⃣", "Ride 🚴🏽‍♂️ ❤️ 1️⃣"],
])("T10: KB-106: %s", (_, dirty, clean) => {
  expect(cleanText(dirty)).toBe(clean);
});

test("KB-106: no Latin character that is let through at once is one that Unicode does not display", () => {
  const letters = Array.from({ length: 0x250 }, (_, code) => String.fromCodePoint(code));
  const kept = letters.filter((letter) => cleanText(letter) === letter);
  expect(kept.filter((letter) => /[\p{Cc}\p{Default_Ignorable_Code_Point}]/u.test(letter))).toEqual([
    "\t",
    "\n",
  ]);
});
