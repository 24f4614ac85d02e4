import {
  createCipheriv,
  createDecipheriv,
  createHash,
  hkdfSync,
  pbkdf2,
  randomBytes,
  timingSafeEqual,
} from "node:crypto";
import { promisify } from "node:util";
import { Secret } from "../../security/secret.js";
import { type Envelope, FORMAT, type Header, headerBytes, ITERATIONS, KDF } from "./envelope.js";

const deriveKey = promisify(pbkdf2);

const CIPHER = "aes-256-gcm";
const KEY_BYTES = 32;
const TAG_BYTES = 16;

/** There is no passphrase: the key is bound to the machine, not to a person. docs/security.md says what that means. */
const PASSWORD = "tp-mcp credential file";

export type Opened = { state: "open"; text: Secret } | { state: "other-machine" } | { state: "corrupt" };

export async function seal(text: Secret, machine: string): Promise<Envelope> {
  const derivation = { iterations: ITERATIONS, salt: randomBytes(32) };
  const { key, fingerprint } = await keysFor(derivation, machine);
  const nonce = randomBytes(12);
  const header: Header = { format: FORMAT, version: 2, kdf: KDF, ...derivation, fingerprint, nonce };
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(headerBytes(header));
  const ciphertext = Buffer.concat([cipher.update(text.reveal(), "utf8"), cipher.final()]);
  return { ...header, ciphertext, tag: cipher.getAuthTag() };
}

/** The fingerprint is looked at first, so that a file from another machine is not called damaged. */
export async function open(envelope: Envelope, machine: string): Promise<Opened> {
  const { key, fingerprint } = await keysFor(envelope, machine);
  if (!timingSafeEqual(envelope.fingerprint, fingerprint)) return { state: "other-machine" };
  // Without authTagLength Node accepts tags of four bytes, which can be guessed.
  const decipher = createDecipheriv(CIPHER, key, envelope.nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(headerBytes(envelope));
  decipher.setAuthTag(envelope.tag);
  try {
    const plain = Buffer.concat([decipher.update(envelope.ciphertext), decipher.final()]);
    return { state: "open", text: new Secret(plain.toString("utf8")) };
  } catch {
    return { state: "corrupt" };
  }
}

/**
 * The key, and what tells this machine from others. Both come from the slow derivation, so that guessing the machine by the fingerprint
 * costs as much as guessing the key. Asynchronous: a fraction of a second of work must not hold up other calls.
 */
async function keysFor(
  { salt, iterations }: Pick<Header, "salt" | "iterations">,
  machine: string,
): Promise<{ key: Buffer; fingerprint: Buffer }> {
  const bound = createHash("sha256").update(machine).update("\0").update(salt).digest();
  const secret = await deriveKey(PASSWORD, bound, iterations, KEY_BYTES, "sha256");
  const part = (use: string, bytes: number) => Buffer.from(hkdfSync("sha256", secret, salt, use, bytes));
  return { key: part("key", KEY_BYTES), fingerprint: part("fingerprint", 16) };
}
