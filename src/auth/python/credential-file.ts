import { createDecipheriv, createHash, pbkdf2 } from "node:crypto";
import { promisify } from "node:util";

const deriveKey = promisify(pbkdf2);

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const PASSWORD = "tp-mcp-default";
const OLD_PREFIX = "trainingpeaks-mcp-v1";
const ITERATIONS = 600_000;

/**
 * Decrypts the content of the Python server's credentials.enc: base64 of nonce, ciphertext and tag.
 * Files of its first versions used a plain hash as the key. Undefined when neither key fits.
 */
export async function openPythonFile(content: string, machineString: string): Promise<string | undefined> {
  const bytes = Buffer.from(content.trim(), "base64");
  const key = await deriveKey(PASSWORD, machineString, ITERATIONS, 32, "sha256");
  const oldKey = createHash("sha256").update(OLD_PREFIX).update(machineString).digest();
  return decrypt(bytes, key) ?? decrypt(bytes, oldKey);
}

function decrypt(bytes: Buffer, key: Buffer): string | undefined {
  if (bytes.length <= NONCE_BYTES + TAG_BYTES) return undefined;
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  try {
    const plain = [decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()];
    return Buffer.concat(plain).toString("utf8");
  } catch {
    return undefined;
  }
}
