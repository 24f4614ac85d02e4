import { expect, test } from "vitest";
import { readCookieInput } from "../../src/auth/cookie-input.js";

const VALUE = "0123456789abcdefABCDEF-_~+/=";

test.each([
  ["the bare value", VALUE],
  ["spaces and a newline around", `  ${VALUE}\r\n`],
  ["double quotes", `"${VALUE}"`],
  ["single quotes", `'${VALUE}'`],
  ["name and value", `Production_tpAuth=${VALUE}`],
  ["name and quoted value", `Production_tpAuth="${VALUE}"`],
  ["a Cookie header", `Cookie: a=1; Production_tpAuth=${VALUE}; b=2`],
  ["the cookies of a header", `a=1; Production_tpAuth=${VALUE}`],
])("T3: accepted: %s", (_shape, text) => {
  const input = readCookieInput(text);
  expect("cookie" in input && input.cookie.reveal()).toBe(VALUE);
});

test.each([
  ["nothing", " \n ", /empty/],
  ["cut off by an ellipsis", `${VALUE}…`, /cut off/],
  ["cut off by dots", `${VALUE}...`, /cut off/],
  ["a line break inside", `${VALUE}\n${VALUE}`, /line break/],
  ["a header break inside", `${VALUE}\r\nX-Evil: 1`, /line break/],
  ["a control character", `${VALUE}\u0007${VALUE}`, /control/],
  ["a space inside", `${VALUE} ${VALUE}`, /spaces or semicolons/],
  ["another cookie only", "a=1; b=2; some=thing-long-enough", /spaces or semicolons/],
  ["an emoji", `${VALUE}🚴`, /cannot have/],
  ["an umlaut", `${VALUE}ü`, /cannot have/],
  ["too short", "0123456789abcdefghi", /too short: 19/],
  ["too long", "a".repeat(4097), /too long: 4097/],
])("T3: refused: %s", (_shape, text, reason) => {
  const input = readCookieInput(text);
  expect("refused" in input && input.refused).toMatch(reason);
});

test("the reason does not quote the input", () => {
  const input = readCookieInput(`Production_tpAuth=my secret words`);
  expect(JSON.stringify(input)).not.toMatch(/my|secret words/);
});
