import { expect, test } from "vitest";
import {
  buildNative,
  describeStructure,
  type NativeStructure,
  parseNewStructure,
  parseStructure,
  type SessionContext,
  StructureError,
} from "../../src/structure/index.js";
import { fc, runs } from "../kit/fast-check.js";
import { structures } from "./arbitraries.js";
import { contextOf, corpus } from "./corpus.js";

/** Longer lines are cut and end in `...`. */
const LONGEST_LINE = 2000;

const RUNS = runs(100);
const TIMEOUT_MS = 120_000 + RUNS * 60;

const texts = corpus.notations.flatMap(({ structure }) => (typeof structure === "string" ? [structure] : []));
const parts = [
  ...new Set(texts.flatMap((text) => text.split(/(\s+|[,/+()])/).filter((part) => part !== ""))),
];
const sports = fc.constantFrom("Bike", "Run", "Swim", "Rowing", "Strength");

/** A text of the corpus with some of its parts swapped for parts of others. */
const swapped = fc
  .tuple(fc.constantFrom(...texts), fc.array(fc.tuple(fc.nat(), fc.constantFrom(...parts)), { maxLength: 3 }))
  .map(([text, swaps]) => {
    const pieces = text.split(/(\s+|[,/+()])/);
    for (const [place, part] of swaps) pieces[place % pieces.length] = part;
    return pieces.join("");
  });

test(
  "no text is told in words that would be read as another structure",
  () => {
    fc.assert(
      fc.property(sports, swapped, (sport, text) => {
        const context = contextOf(sport);
        const native = nativeOf(text, context);
        if (native === undefined) return;
        const line = describeStructure(native, context);
        if (line.length >= LONGEST_LINE) return;
        expect([line, buildNative(parseStructure(line, { context }))]).toEqual([line, native]);
      }),
      { numRuns: RUNS },
    );
  },
  TIMEOUT_MS,
);

test(
  "every structure comes back from the line it is told in, and that line is stable",
  () => {
    fc.assert(
      fc.property(structures, (simple) => {
        const native = buildNative(simple);
        const line = describeStructure(native, {});
        if (line.length >= LONGEST_LINE) return;
        expect([line, buildNative(parseStructure(line))]).toEqual([line, native]);
        expect(describeStructure(buildNative(parseStructure(line)), {})).toBe(line);
      }),
      { numRuns: RUNS },
    );
  },
  TIMEOUT_MS,
);

/** What would be stored; undefined for a text that is refused, which must be said in a few words. */
function nativeOf(text: string, context: SessionContext): NativeStructure | undefined {
  try {
    return buildNative(parseNewStructure(text, { context }));
  } catch (error) {
    if (!(error instanceof StructureError)) throw error;
    expect(error.message.length + Object.values(error.remedy ?? {}).join().length).toBeLessThan(600);
    return undefined;
  }
}
