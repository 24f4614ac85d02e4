import { describe, expect, test } from "vitest";
import { createScrubber } from "../../src/security/scrubber.js";
import { Secret } from "../../src/security/secret.js";
import { CANARY_COOKIE, CANARY_TOKEN, LONG_CANARY_COOKIE, leaks, leaksOfPieces } from "./canary.js";

const AWKWARD = 'awk"ward/va+lue=with%signs\\and-more';

function scrubberFor(...values: string[]) {
  const scrubber = createScrubber();
  for (const value of values) scrubber.remember(new Secret(value));
  return scrubber;
}

const SPELLINGS: Record<string, (value: string) => string> = {
  raw: (value) => value,
  "URL-encoded": (value) => encodeURIComponent(value),
  "URL-encoded in lower case": (value) =>
    encodeURIComponent(value).replace(/%../g, (code) => code.toLowerCase()),
  "JSON text": (value) => JSON.stringify(value),
  "JSON text in JSON text": (value) => JSON.stringify(JSON.stringify({ value })),
  base64: (value) => Buffer.from(value).toString("base64"),
  "base64 after one byte": (value) => Buffer.from(`x${value}y`).toString("base64"),
  "base64 after two bytes": (value) => Buffer.from(`xx${value}yy`).toString("base64"),
  base64url: (value) => Buffer.from(value).toString("base64url"),
  hex: (value) => Buffer.from(value).toString("hex"),
  "upper-case hex": (value) => Buffer.from(value).toString("hex").toUpperCase(),
};

describe("by value", () => {
  test.each(Object.entries(SPELLINGS))("T1: %s is removed from text, values and messages", (_name, spell) => {
    for (const value of [CANARY_COOKIE, LONG_CANARY_COOKIE, AWKWARD]) {
      const scrubber = scrubberFor(value);
      const text = `before ${spell(value)} after`;
      const shown = [
        scrubber.scrubText(text),
        JSON.stringify(scrubber.scrubValue({ deep: [{ text }] })),
        scrubber.scrubMessage(JSON.stringify({ result: { text, [text]: 1 } })),
      ];
      for (const output of shown) {
        expect(output).toMatch(/before \[removed\]|before .*\[removed\]/);
        expect(output).toMatch(/after/);
        expect(leaks(output, value)).toEqual([]);
      }
    }
  });

  test.each(Object.entries(SPELLINGS))("T1: %s is removed when the text was cut", (_name, spell) => {
    for (const value of [CANARY_COOKIE, LONG_CANARY_COOKIE]) {
      const spelled = spell(value).replace(/^[{"\\]+|[}"\\]+$/g, "");
      for (const length of [40, 200, spelled.length - 1]) {
        const output = scrubberFor(value).scrubText(`before ${spelled.slice(0, length)}… after`);
        expect(output).toMatch(/^before .{0,12}\[removed\].{0,12}… after$/);
        expect(leaksOfPieces(output, value)).toEqual([]);
      }
    }
  });

  test("a value as short as the sandbox's cookie is not removed from ordinary text", () => {
    expect(scrubberFor("sandbox").scrubText("the sandbox is in use")).toBe("the sandbox is in use");
  });

  test("many tokens later the cookie is still known", () => {
    const scrubber = scrubberFor(CANARY_COOKIE);
    for (let hour = 0; hour < 100; hour += 1) {
      scrubber.remember(new Secret(CANARY_COOKIE));
      scrubber.remember(new Secret(`token-of-hour-${hour}-abcdefghijkl`));
    }
    expect(scrubber.scrubText(CANARY_COOKIE)).toBe("[removed]");
  });
});

describe("by shape, for values nobody remembered", () => {
  test.each([
    ["Cookie: Production_tpAuth=abcDEF123; other=1", "Cookie: Production_tpAuth=[removed]; other=1"],
    ["authorization: Bearer abcdefghijklmnopqrstuvwxyz", "authorization: Bearer [removed]"],
    [`got ${CANARY_TOKEN}.`, "got [removed]."],
    ["?access_token=abc&x=1", "?access_token=[removed]&x=1"],
    ['{"refresh_token":"abc","x":1}', '{"refresh_token":"[removed]","x":1}'],
    ["see https://user:word@example.org/path", "see https://[removed]@example.org/path"],
  ])("%s", (text, wanted) => {
    expect(createScrubber().scrubText(text)).toBe(wanted);
  });

  test.each([
    "Write to pat@example.org about https://example.org/a@b",
    "The ring-bearer rode 4x8 min; the author was happy.",
    "Zürich 🚴‍♀️ 東京",
  ])("ordinary text stays: %s", (text) => {
    expect(createScrubber().scrubText(text)).toBe(text);
  });
});

describe("by key", () => {
  test("whole values under names of secrets are removed, whatever they are", () => {
    const value = {
      Cookie: "a",
      "set-cookie": ["b"],
      Authorization: 123456789,
      access_token: { x: "c" },
      password: null,
    };
    expect(createScrubber().scrubValue(value)).toEqual({
      Cookie: "[removed]",
      "set-cookie": "[removed]",
      Authorization: "[removed]",
      access_token: "[removed]",
      password: null,
    });
  });

  test("author, authorName and an auth status survive", () => {
    const value = {
      author: "Pat",
      authorName: "Pat",
      auth: { valid: true, storage: "keychain" },
      tokens_used: 3,
    };
    expect(createScrubber().scrubValue(value)).toEqual(value);
  });
});

describe("messages", () => {
  test("the answer is valid JSON where a shape on serialised text would break it", () => {
    expect(createScrubber().scrubMessage('{"authorization":123456789}')).toBe(
      '{"authorization":"[removed]"}',
    );
  });

  test("a message without secrets is unchanged", () => {
    const line = JSON.stringify({ jsonrpc: "2.0", id: 1, result: { a: [1, 2.5, null, true, "ü"] } });
    expect(createScrubber().scrubMessage(line)).toBe(line);
  });

  test("a JSON text 100,000 levels deep is cut, not fatal", () => {
    const line = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    expect(createScrubber().scrubMessage(line)).toBe(`${"[".repeat(200)}"[removed]"${"]".repeat(200)}`);
  });

  test("what is not JSON becomes a fixed internal error", () => {
    expect(JSON.parse(createScrubber().scrubMessage("{ broken"))).toMatchObject({ error: { code: -32603 } });
  });
});
