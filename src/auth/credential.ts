import type { Secret } from "../security/secret.js";
import { parseFields } from "../values/json.js";
import { readCookieInput } from "./cookie-input.js";

/** What a store keeps: the cookie, and the little that is worth knowing about it later. */
export interface Credential {
  readonly cookie: Secret;
  /** When it was stored. */
  readonly savedAt: Date;
  /** When the cookie ends by its own statement; unknown for a pasted one. */
  readonly expiresAt?: Date;
}

/** The text a store holds. Contains the cookie in the clear: only for the keychain helper's pipe and the cipher. */
export function writeCredential(credential: Credential): string {
  return JSON.stringify({
    cookie: credential.cookie.reveal(),
    saved_at: credential.savedAt.toISOString(),
    expires_at: credential.expiresAt?.toISOString(),
  });
}

/** Reads what `writeCredential` wrote; undefined for anything else. */
export function readCredential(text: string): Credential | undefined {
  const record = parseFields(text);
  const cookie = typeof record.cookie === "string" ? readCookieInput(record.cookie) : undefined;
  const savedAt = readDate(record.saved_at);
  if (!cookie || "refused" in cookie || !savedAt) return undefined;
  const expiresAt = readDate(record.expires_at);
  return { cookie: cookie.cookie, savedAt, ...(expiresAt && { expiresAt }) };
}

function readDate(value: unknown): Date | undefined {
  const date = typeof value === "string" ? new Date(value) : undefined;
  return date && !Number.isNaN(date.getTime()) ? date : undefined;
}
