import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseExact, stringifyExact, withExact } from "../../src/values/exact-json.js";

const NUMBERS = [
  "9007199254740993",
  "-9007199254740993",
  "123456789012345678901234567890",
  "0.12345678901234567890",
  "3.141592653589793238",
  "1e400",
  "-1e-400",
  "12345678.123456789",
];

describe("what is only carried is written as it was read", () => {
  test.each(NUMBERS)("%s", (number) => {
    for (const text of [`[${number}]`, `{"a":${number},"b":[{"c":${number}}],"__proto__":${number}}`])
      expect(stringifyExact(parseExact(text))).toBe(text);
  });

  test("also through a copy, as long as it is what was read", () => {
    const read = parseExact('{"id":9007199254740993,"name":"a","n":9007199254740995}') as { n: number };
    expect(stringifyExact({ ...read, name: "b", n: read.n + 100 })).toBe(
      `{"id":9007199254740993,"name":"b","n":${read.n + 100}}`,
    );
  });

  test("what is put aside can't be written by anybody else", () => {
    const text = '{"a":9007199254740993,"b":"9007199254740993","9007199254740993":"\\"1\\\\","c":1}';
    expect(stringifyExact(parseExact(text))).toBe(text);
  });
});

test("numbers are numbers for whoever calculates", () => {
  expect(parseExact('{"a":9007199254740993}')).toMatchObject({ a: 9_007_199_254_740_992 });
});

test("whatever is no JSON fails as with JSON.parse", () => {
  for (const text of ["", "{", "[9007199254740993", "09007199254740993", "9007199254740993 x", '"\\'])
    expect(() => parseExact(text)).toThrow(SyntaxError);
});

test("values that JavaScript can hold are read and written as JSON.parse and JSON.stringify do", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), (text) => {
      expect(parseExact(text)).toEqual(JSON.parse(text));
      expect(stringifyExact(parseExact(text))).toBe(JSON.stringify(JSON.parse(text)));
    }),
  );
});

test("numbers of any length survive", () => {
  const digits = fc.stringMatching(/^-?[1-9]\d{0,40}(\.\d{0,30}[1-9])?$/);
  fc.assert(
    fc.property(digits, (number) => {
      const text = `{"x":{"y":[${number}]}}`;
      const written = stringifyExact(parseExact(text));
      expect(BigInt(written.replace(/\D/g, ""))).toBe(BigInt(text.replace(/\D/g, "")));
    }),
  );
});

test("a checked copy carries what the check has left out", () => {
  const read = parseExact('{"list":[{"__proto__":{"a":9007199254740993},"n":9007199254740993}]}');
  const copy = withExact({ list: [{ n: 9_007_199_254_740_992 }] }, read);
  expect(stringifyExact(copy)).toBe('{"list":[{"n":9007199254740993,"__proto__":{"a":9007199254740993}}]}');
});
