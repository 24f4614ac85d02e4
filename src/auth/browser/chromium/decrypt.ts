import { createDecipheriv, createHash, pbkdf2Sync } from "node:crypto";
import { COOKIE_DOMAIN } from "../../cookie.js";

const SALT = "saltysalt";
const IV = Buffer.alloc(16, " ");
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HASH_BYTES = 32;

/** The scheme of Linux (1 iteration) and macOS (1003). Undefined when the password is not the right one. */
export function decryptCbc(value: Buffer, password: string, iterations: number): Buffer | undefined {
  const key = pbkdf2Sync(password, SALT, iterations, 16, "sha1");
  const decipher = createDecipheriv("aes-128-cbc", key, IV);
  return attempt(() => Buffer.concat([decipher.update(value), decipher.final()]));
}

/** The scheme of Windows: nonce, ciphertext, tag. Undefined when the key is not the right one. */
export function decryptGcm(value: Buffer, key: Buffer): Buffer | undefined {
  return attempt(() => {
    const nonce = value.subarray(0, NONCE_BYTES);
    const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAuthTag(value.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(value.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
  });
}

/**
 * The cookie's text. Since version 24 of the database the hash of the host stands before it, which proves that the
 * value belongs to our host and was not moved here from another row.
 */
export function cookieText(plain: Buffer, hostHashed: boolean): string | undefined {
  if (!hostHashed) return plain.toString("utf8");
  const hash = createHash("sha256").update(COOKIE_DOMAIN).digest();
  return plain.subarray(0, HASH_BYTES).equals(hash) ? plain.toString("utf8", HASH_BYTES) : undefined;
}

function attempt(decrypt: () => Buffer): Buffer | undefined {
  try {
    return decrypt();
  } catch {
    return undefined;
  }
}
