import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
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
  const salt = randomBytes(32);
  const header: Header = {
    format: FORMAT,
    version: 1,
    kdf: KDF,
    iterations: ITERATIONS,
    salt,
    fingerprint: fingerprintOf(machine, salt),
    nonce: randomBytes(12),
  };
  const cipher = createCipheriv(CIPHER, await keyFor(header, machine), header.nonce, {
    authTagLength: TAG_BYTES,
  });
  cipher.setAAD(headerBytes(header));
  const ciphertext = Buffer.concat([cipher.update(text.reveal(), "utf8"), cipher.final()]);
  return { ...header, ciphertext, tag: cipher.getAuthTag() };
}

/** The fingerprint is looked at first, so that a file from another machine is not called damaged. */
export async function open(envelope: Envelope, machine: string): Promise<Opened> {
  if (!timingSafeEqual(envelope.fingerprint, fingerprintOf(machine, envelope.salt)))
    return { state: "other-machine" };
  const key = await keyFor(envelope, machine);
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

/** The asynchronous form: a fraction of a second of work that must not hold up other calls. */
function keyFor(header: Header, machine: string): Promise<Buffer> {
  const salt = createHash("sha256").update(machine).update("\0").update(header.salt).digest();
  return deriveKey(PASSWORD, salt, header.iterations, KEY_BYTES, "sha256");
}

function fingerprintOf(machine: string, salt: Buffer): Buffer {
  return createHmac("sha256", salt).update(machine).digest().subarray(0, 16);
}
