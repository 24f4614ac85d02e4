import { format, inspect } from "node:util";
import { expect, test } from "vitest";
import { Secret } from "../../src/security/secret.js";
import { CANARY_COOKIE } from "./canary.js";

const secret = new Secret(CANARY_COOKIE);

test.each([
  ["text", `${secret}`],
  ["concatenation", `a${String(secret)}`],
  ["JSON", JSON.stringify({ secret })],
  ["inspect", inspect({ secret }, { depth: null, showHidden: true })],
  ["format", format("%s %o %O %j", secret, secret, secret, secret)],
  ["its own keys", JSON.stringify(Object.getOwnPropertyDescriptors(secret))],
  ["a clone", inspect(structuredClone({ secret }))],
  ["an error's cause", inspect(new Error("failed", { cause: secret }))],
])("T1: %s does not show it", (_name, shown) => {
  expect(shown).not.toContain("Canary");
});

test("only reveal gives the value", () => {
  expect(secret.reveal()).toBe(CANARY_COOKIE);
});
