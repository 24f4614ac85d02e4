import { describe, expect, test } from "vitest";
import { formatCompact, parseNewStructure } from "../../src/structure/index.js";
import { contextOf, outcomeOf, readFixture } from "./corpus.js";

/**
 * What else coaches write, with number habits of several languages: stored as the text in `accept` with the classes in
 * `classes` (`+` for a ramp's further stairs), asked with every reading of `ask`, or refused naming `refuse`.
 */
interface Further {
  sport: string;
  text: string;
  accept?: string;
  classes?: string;
  ask?: string[];
  refuse?: string;
  /** What the message must not say. */
  never?: string;
  /** The text in the error that can be sent; null where only an example can help. */
  propose?: string | null;
  /** Whether it holds numbers that nobody wrote. */
  confirm?: boolean;
}

const further = readFixture<Further[]>("further-notations.json");

describe("further notations", () => {
  test.each(further)("$sport $text", (row) => {
    const { sport, text, accept, classes, ask, refuse, never, propose, confirm = false } = row;
    const context = contextOf(sport);
    const { native, error } = outcomeOf(text, context);
    if (accept === undefined) {
      expect(native).toBeUndefined();
      for (const named of ask ?? [refuse]) expect(error?.message).toContain(named);
      if (never !== undefined) expect(error?.message).not.toContain(never);
      const { corrected = null, confirm: asked } = { ...error?.remedy } as {
        corrected?: string;
        confirm?: string;
      };
      // A session that is written out in an error can be sent as it is.
      if (corrected !== null) expect(outcomeOf(corrected, context).native).toBeDefined();
      if (propose !== undefined) expect([corrected, asked !== undefined]).toEqual([propose, confirm]);
      return;
    }
    expect(error?.message).toBeUndefined();
    expect(formatCompact(parseNewStructure(text, { context }), sport)).toBe(accept);
    const letters = native?.structure.flatMap(({ steps }) => steps.map((step) => step.intensityClass[0]));
    expect(letters?.join("").replace(/(.)\1{4,}/g, "$1+")).toBe(classes);
  });
});
