import { createHash, createHmac } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { open, seal } from "../../../src/auth/file/cipher.js";
import { type Envelope, readEnvelope, writeEnvelope } from "../../../src/auth/file/envelope.js";
import { Secret } from "../../../src/security/secret.js";
import { CANARY_COOKIE, leaks } from "../../security/canary.js";

const MACHINE = "0123456789abcdef0123456789abcdef";
let sealed: Envelope;

beforeAll(async () => {
  sealed = await seal(new Secret(CANARY_COOKIE), MACHINE);
});

test("what was sealed on this machine opens on it", async () => {
  const envelope = readEnvelope(writeEnvelope(sealed));
  const opened = envelope && (await open(envelope, MACHINE));
  expect(opened?.state === "open" && opened.text.reveal()).toBe(CANARY_COOKIE);
});

test("the file shows neither the text nor the machine", () => {
  const file = writeEnvelope(sealed);
  expect(leaks(file, CANARY_COOKIE)).toEqual([]);
  expect(file).not.toContain(MACHINE);
});

test("the parameters are those the security page promises", () => {
  expect(sealed).toMatchObject({ kdf: "pbkdf2-sha256", iterations: 600_000, version: 2 });
  expect([sealed.salt, sealed.nonce, sealed.tag].map((bytes) => bytes.length)).toEqual([32, 12, 16]);
});

test("salt and nonce are new at every write", async () => {
  const again = await seal(new Secret(CANARY_COOKIE), MACHINE);
  expect(again.salt.equals(sealed.salt)).toBe(false);
  expect(again.nonce.equals(sealed.nonce)).toBe(false);
});

test("on another machine it is another machine's, not damaged", async () => {
  expect(await open(sealed, `${MACHINE}0`)).toEqual({ state: "other-machine" });
});

test.each(["ciphertext", "tag", "nonce"] as const)(
  "T16: one changed bit in the %s is noticed",
  async (field) => {
    const changed = Buffer.from(sealed[field]);
    changed.writeUInt8(changed.readUInt8(0) ^ 1, 0);
    expect(await open({ ...sealed, [field]: changed }, MACHINE)).toEqual({ state: "corrupt" });
  },
);

test("T16: a changed number of iterations is noticed", async () => {
  expect(await open({ ...sealed, iterations: 600_001 }, MACHINE)).toEqual({ state: "other-machine" });
});

test("T16: the fingerprint lets nobody try out machines faster than keys", async () => {
  const { salt, fingerprint } = sealed;
  const quick = ["sha256", "sha1", "md5"].flatMap((hash) => [
    createHmac(hash, salt).update(MACHINE).digest(),
    createHash(hash).update(MACHINE).update(salt).digest(),
    createHash(hash).update(salt).update(MACHINE).digest(),
  ]);
  expect(quick.filter((bytes) => bytes.subarray(0, 16).equals(fingerprint))).toEqual([]);
});

test.each<[string, (file: Record<string, unknown>) => void]>([
  ["another format", (file) => Object.assign(file, { format: "other" })],
  ["another version", (file) => Object.assign(file, { version: 1 })],
  ["another derivation", (file) => Object.assign(file, { kdf: "md5" })],
  ["few iterations", (file) => Object.assign(file, { iterations: 599_999 })],
  ["iterations that would take minutes", (file) => Object.assign(file, { iterations: 5_000_001 })],
  ["iterations as text", (file) => Object.assign(file, { iterations: "600000" })],
  ["a short tag", (file) => Object.assign(file, { tag: Buffer.alloc(4).toString("base64") })],
  ["a long nonce", (file) => Object.assign(file, { nonce: Buffer.alloc(16).toString("base64") })],
  ["a short salt", (file) => Object.assign(file, { salt: "" })],
  ["no ciphertext", (file) => Object.assign(file, { ciphertext: "" })],
  [
    "a huge ciphertext",
    (file) => Object.assign(file, { ciphertext: Buffer.alloc(20_000).toString("base64") }),
  ],
  ["base64 with something in between", (file) => Object.assign(file, { tag: `${file.tag} ` })],
  ["a missing field", (file) => delete file.fingerprint],
])("T16: %s is refused before any key is derived", (_name, change) => {
  const file: Record<string, unknown> = JSON.parse(writeEnvelope(sealed));
  change(file);
  expect(readEnvelope(JSON.stringify(file))).toBeUndefined();
});

test.each(["", "null", "[]", "not JSON", "{}"])("T16: %j is refused", (text) => {
  expect(readEnvelope(text)).toBeUndefined();
});
