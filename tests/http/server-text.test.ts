import { expect, test } from "vitest";
import { serverText } from "../../src/http/server-text.js";

const textOf = (body: string, type = "application/json") =>
  serverText({ status: 400, headers: { "content-type": type }, body: Buffer.from(body) });

test.each([
  ["Invalid workoutId (3100000001)", "Invalid workoutId (3100000001)"],
  ['"quoted"', "quoted"],
  ['{"Message":"The request is invalid."}', "The request is invalid."],
  ['{"error":{"message":"No such plan"}}', "No such plan"],
  ['{"error":"invalid_grant","error_description":"expired"}', "expired"],
  ['["one","two"]', "one; two"],
  [
    '{"Message":"The request is invalid.","ModelState":{"workout.title":["required"],"workout.day":["bad"]}}',
    "The request is invalid.; workout.title: required; workout.day: bad",
  ],
  ['{"errors":[{"message":"first"},{"detail":"second"}]}', "first; second"],
])("KB-98: the message of %s", (body, text) => {
  expect(textOf(body)).toBe(text);
});

test.each([
  "",
  "   ",
  "{}",
  "[]",
  "null",
  '{"title":"Anna\'s tempo ride","workoutId":1}',
  '{"message":"cut o',
])("KB-98: no message in %j", (body) => {
  expect(textOf(body)).toBeUndefined();
});

test("KB-98: a web page is no message", () => {
  expect(textOf("<!DOCTYPE html><h1>Server Error</h1>")).toBeUndefined();
  expect(textOf("<h1>Server Error</h1>", "text/html")).toBeUndefined();
});

test("KB-98: one line, without mark-up, control, ANSI, bidirectional or invisible characters", () => {
  expect(
    textOf(
      '{"message":"<b>Bad</b>\\r\\n\\u001b[31mred\\u001b[0m \\u202edaer\\u202c ze\\u200bro \\u0000end"}',
    ),
  ).toBe("Bad red daer zero end");
});

test("KB-98: nothing that looks like a token, a cookie or an e-mail address", () => {
  const token = "gAAAAB1kq-9xYz_0123456789abcdefABCDEF";
  for (const [sent, shown] of [
    [`token ${token} expired`, "token [removed] expired"],
    ["Authorization: Bearer abc", "[removed]"],
    ["bad Bearer abc", "bad [removed]"],
    [`Production_tpAuth=${"A1".repeat(90)}; path=/`, "[removed]; path=/"],
    ["Cookie: a=b; c=d", "[removed]"],
    ["access_token=abc&x=1", "[removed]"],
    ["no user pat.miller+tp@example.com here", "no user [removed] here"],
  ])
    expect(textOf(sent ?? "", "text/plain")).toBe(shown);
});

test("KB-98: long messages are cut, also inside a token", () => {
  const text = textOf("word ".repeat(100), "text/plain") ?? "";
  expect(text).toHaveLength(200);
  expect(text.endsWith("…")).toBe(true);
  expect(textOf(`${"word ".repeat(38)}${"aB3".repeat(800)}`, "text/plain")).toBe(
    `${"word ".repeat(38)}[removed]`,
  );
});
