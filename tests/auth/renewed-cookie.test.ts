import { expect, test } from "vitest";
import { renewedCookie } from "../../src/auth/token/renewed-cookie.js";
import { Secret } from "../../src/security/secret.js";

const SENT = new Secret("sent-cookie-0123456789");
const NEW = "new-cookie-0123456789";
const NOW = Date.UTC(2026, 2, 1);

function read(...lines: string[]) {
  return renewedCookie(lines, SENT, NOW);
}

test.each([
  ["without attributes", `Production_tpAuth=${NEW}`],
  ["for our domain", `Production_tpAuth=${NEW}; Domain=.trainingpeaks.com; Path=/; Secure; HttpOnly`],
  ["for our domain without the dot", `Production_tpAuth=${NEW}; domain=TrainingPeaks.com`],
  ["that has not expired", `Production_tpAuth=${NEW}; expires=Wed, 01 Apr 2026 00:00:00 GMT`],
])("a cookie %s is taken", (_name, line) => {
  expect(read("a=1", line)?.cookie.reveal()).toBe(NEW);
});

test("Max-Age gives the expiry", () => {
  expect(read(`Production_tpAuth=${NEW}; Max-Age=60`)?.expiresAt).toEqual(new Date(NOW + 60_000));
});

test.each([
  ["another name", `Production_tpAuth2=${NEW}`],
  ["a look-alike domain", `Production_tpAuth=${NEW}; Domain=.trainingpeaks.com.evil.example`],
  ["a domain that ends alike", `Production_tpAuth=${NEW}; Domain=eviltrainingpeaks.com`],
  ["no value (deletion)", "Production_tpAuth=; Max-Age=0"],
  ["an age of zero", `Production_tpAuth=${NEW}; Max-Age=0`],
  ["a date in the past", `Production_tpAuth=${NEW}; Expires=Thu, 01 Jan 1970 00:00:00 GMT`],
  ["a date nobody can read", `Production_tpAuth=${NEW}; Expires=soon`],
  ["the value that was sent", `Production_tpAuth=${SENT.reveal()}`],
  ["characters no cookie has", `Production_tpAuth=${NEW}\u0001`],
  ["too short a value", "Production_tpAuth=short"],
])("a cookie with %s is ignored", (_name, line) => {
  expect(read(line)).toBeUndefined();
});
