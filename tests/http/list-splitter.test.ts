import { expect, test } from "vitest";
import { ListSplitter } from "../../src/http/list-splitter.js";
import { fc } from "../kit/fast-check.js";

/** The items of a text that comes in pieces of these sizes, over and over. */
function split(text: string | Uint8Array, sizes: readonly number[] = [1_000]): unknown[] {
  const items: unknown[] = [];
  const splitter = new ListSplitter((item) => items.push(item));
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  for (let at = 0, n = 0; at < bytes.length; n += 1) {
    const size = sizes[n % sizes.length] ?? 1;
    splitter.add(bytes.subarray(at, at + size));
    at += size;
  }
  splitter.end();
  return items;
}

test("items are those of JSON.parse, in whatever pieces they come", () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(fc.jsonValue(), { maxLength: 6 }), sizes, fc.boolean(), (list, pieces, spaced) => {
      const text = spaced ? `\n ${JSON.stringify(list, null, 2)}\r\n` : JSON.stringify(list);
      // The sizes begin with 40, so that the bracket that starts the list is in the first piece.
      expect(split(text, [40, ...pieces])).toEqual(JSON.parse(text));
    }),
  );
});

test.each([
  ["quotes, brackets and commas in texts", String.raw`["a,]\"[{", {"\\": "\\"}, "\\\"]"]`],
  ["letters of several bytes", '["Höhenmeter 🚵", "été"]'],
  ["no items", "[ ]"],
  ["lists in lists", "[[],[1,[2]],{}]"],
  ["plain values", "[1,null,true,-2.5e3]"],
])("%s, byte by byte", (_, text) => {
  expect(split(text, [1])).toEqual(JSON.parse(text));
});

test("bytes that are not UTF-8 become replacement characters", () => {
  expect(split(new Uint8Array([0x5b, 0x22, 0xff, 0x22, 0x5d]), [1])).toEqual(["\ufffd"]);
});

test.each([
  "[1",
  "[1,",
  "[1,]",
  "[,1]",
  "[,]",
  "[1 2]",
  '["a]',
  "[{]",
  "[{}}",
  "[1]]",
  "[1],",
  "[1] 2",
  "[}]",
  "[\\]",
])("%s is not JSON", (text) => {
  expect(() => JSON.parse(text)).toThrow();
  for (const sizes of [[100], [1]]) expect(() => split(text, sizes)).toThrow("expected JSON");
});

test("an item is given as soon as it is complete", () => {
  const items: unknown[] = [];
  const splitter = new ListSplitter((item) => items.push(item));
  splitter.add(new TextEncoder().encode('[{"id":1},{"id"'));
  expect(items).toEqual([{ id: 1 }]);
});
