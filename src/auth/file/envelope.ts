import { parseFields } from "../../values/json.js";

/** The credential file: JSON, binary parts in base64. Everything but ciphertext and tag is authenticated header. */
export interface Envelope {
  readonly format: "tp-mcp credential";
  readonly version: 2;
  readonly kdf: "pbkdf2-sha256";
  readonly iterations: number;
  /** 32 random bytes, new at every write. */
  readonly salt: Buffer;
  /** 16 bytes that tell this machine from others without naming it: made from the derived key. */
  readonly fingerprint: Buffer;
  /** 12 random bytes, new at every write. */
  readonly nonce: Buffer;
  readonly ciphertext: Buffer;
  /** 16 bytes. */
  readonly tag: Buffer;
}

export type Header = Omit<Envelope, "ciphertext" | "tag">;

export const FORMAT = "tp-mcp credential";
export const KDF = "pbkdf2-sha256";
export const ITERATIONS = 600_000;
/** Above this a planted file could keep the processor busy for minutes. */
const MOST_ITERATIONS = 5_000_000;

const BYTES = { salt: 32, fingerprint: 16, nonce: 12, tag: 16 } as const;
const MOST_CIPHERTEXT = 16 * 1024;

/** The header as the additional authenticated data of the cipher: all fields, in this order. */
export function headerBytes(header: Header): Buffer {
  const { format, version, kdf, iterations, salt, fingerprint, nonce } = header;
  const fields = [format, version, kdf, iterations, ...[salt, fingerprint, nonce].map(base64)];
  return Buffer.from(JSON.stringify(fields), "utf8");
}

export function writeEnvelope(envelope: Envelope): string {
  const { format, version, kdf, iterations, salt, fingerprint, nonce, ciphertext, tag } = envelope;
  const parts = {
    format,
    version,
    kdf,
    iterations,
    salt: base64(salt),
    fingerprint: base64(fingerprint),
    nonce: base64(nonce),
    ciphertext: base64(ciphertext),
    tag: base64(tag),
  };
  return `${JSON.stringify(parts, null, 2)}\n`;
}

/** Undefined for anything this version would not have written: before any key is derived. */
export function readEnvelope(text: string): Envelope | undefined {
  const fields = parseFields(text);
  const iterations = fields.iterations;
  if (fields.format !== FORMAT || fields.version !== 2 || fields.kdf !== KDF) return undefined;
  if (typeof iterations !== "number" || !Number.isInteger(iterations)) return undefined;
  if (iterations < ITERATIONS || iterations > MOST_ITERATIONS) return undefined;
  const salt = readBytes(fields.salt, BYTES.salt);
  const fingerprint = readBytes(fields.fingerprint, BYTES.fingerprint);
  const nonce = readBytes(fields.nonce, BYTES.nonce);
  const tag = readBytes(fields.tag, BYTES.tag);
  const ciphertext = readBytes(fields.ciphertext);
  if (!salt || !fingerprint || !nonce || !tag || !ciphertext) return undefined;
  return { format: FORMAT, version: 2, kdf: KDF, iterations, salt, fingerprint, nonce, ciphertext, tag };
}

function base64(bytes: Buffer): string {
  return bytes.toString("base64");
}

/** Node's decoder skips what is not base64; writing the bytes again shows whether the text was exactly that. */
function readBytes(value: unknown, length?: number): Buffer | undefined {
  if (typeof value !== "string") return undefined;
  const bytes = Buffer.from(value, "base64");
  const fits =
    length === undefined ? bytes.length > 0 && bytes.length <= MOST_CIPHERTEXT : bytes.length === length;
  return fits && base64(bytes) === value ? bytes : undefined;
}
