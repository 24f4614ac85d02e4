import { describe, expect, test } from "vitest";
import { contextOf, corpus, differences, outcomeOf } from "./corpus.js";

describe("notations of coaches", () => {
  test.each(
    corpus.notations.map((notation) => ({ ...notation, written: JSON.stringify(notation.structure) })),
  )("$id $sport $written", ({ sport, structure, expect: expectations }) => {
    const outcome = outcomeOf(structure, contextOf(sport));
    const found = expectations.map((expected) => differences(outcome, expected));
    expect(found.some((each) => each.length === 0) ? [] : [outcome.says, ...found.flat()]).toEqual([]);
  });
});
