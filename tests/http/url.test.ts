import { describe, expect, test } from "vitest";
import { originsFor } from "../../src/http/origins.js";
import { requestUrl } from "../../src/http/url.js";

const endpoint = {
  id: "search",
  host: "api",
  path: "/v1/{place}/items",
  query: ["q", "page", "all"],
} as const;
const urlOf = (params: Parameters<typeof requestUrl>[1], changes = {}) =>
  requestUrl({ ...endpoint, ...changes }, params, originsFor(undefined)).href;

test("path parameters are encoded, each as one segment", () => {
  expect(urlOf({ place: "a b&c?d#e%2F" })).toBe(
    "https://tpapi.trainingpeaks.com/v1/a%20b%26c%3Fd%23e%252F/items",
  );
  expect(urlOf({ place: -3100000001 })).toBe("https://tpapi.trainingpeaks.com/v1/-3100000001/items");
});

test("query parameters are encoded; null and undefined are left out, false and zero are not", () => {
  expect(urlOf({ place: "x", q: "5x3 & more", page: 0, all: false })).toBe(
    "https://tpapi.trainingpeaks.com/v1/x/items?q=5x3+%26+more&page=0&all=false",
  );
  expect(urlOf({ place: "x", q: null, page: undefined })).toBe("https://tpapi.trainingpeaks.com/v1/x/items");
});

test("the other host is the analysis host", () => {
  expect(urlOf({ place: "x" }, { host: "analysis" })).toBe("https://api.peakswaresb.com/v1/x/items");
});

describe("refused before anything is sent", () => {
  test.each([
    ["", "The parameter place is empty. Nothing was sent."],
    ["  ", "The parameter place is empty. Nothing was sent."],
    [undefined, "The parameter place is missing. Nothing was sent."],
    [null, "The parameter place is missing. Nothing was sent."],
    [".", 'The parameter place must not be ".". Nothing was sent.'],
    ["..", 'The parameter place must not be "..". Nothing was sent.'],
    ["../x", "The parameter place must not contain slashes or control characters. Nothing was sent."],
    ["a\\b", "The parameter place must not contain slashes or control characters. Nothing was sent."],
    ["a\nb", "The parameter place must not contain slashes or control characters. Nothing was sent."],
    ["\ud800", "The parameter place must not contain slashes or control characters. Nothing was sent."],
    [Number.NaN, "The parameter place is NaN, not a number. Nothing was sent."],
    [Number.POSITIVE_INFINITY, "The parameter place is Infinity, not a number. Nothing was sent."],
  ])("path parameter %j", (place, message) => {
    expect(() => urlOf({ place })).toThrow(expect.objectContaining({ code: "VALIDATION_ERROR", message }));
  });

  test("a query parameter that is not a number", () => {
    expect(() => urlOf({ place: "x", page: Number.NaN })).toThrow("The parameter page is NaN");
  });

  test.each(["@evil.example/", ".evil.example/", ":8080/", "x"])(
    "a path that leaves the host: %s",
    (path) => {
      expect(() => urlOf({ place: "x" }, { path })).toThrow(
        expect.objectContaining({ code: "BLOCKED_ENDPOINT" }),
      );
    },
  );
});
