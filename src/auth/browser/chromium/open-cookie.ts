import type { Secret } from "../../../security/secret.js";
import { readCookieInput } from "../../cookie-input.js";
import type { OpenProblem } from "../found-cookie.js";
import type { Machine } from "../machine.js";
import { cookieText, decryptCbc, decryptGcm } from "./decrypt.js";
import type { ChromiumName } from "./family.js";
import { linuxPassword } from "./linux-password.js";
import { macPassword } from "./mac-password.js";
import { windowsKey } from "./windows-key.js";

export interface EncryptedCookie {
  browser: ChromiumName;
  dataFolder: string;
  /** The value of a database without encryption, else empty. */
  plain: string;
  /** Three letters naming the scheme, then the encrypted value. */
  encrypted: Buffer;
  /** Whether the hash of the host stands before the value. */
  hostHashed: boolean;
}

export type Decrypted = { plain: Buffer | undefined } | { problem: OpenProblem };

const LINUX_ITERATIONS = 1;
const MAC_ITERATIONS = 1003;
/** The password of Linux systems without a keychain: no protection, as Chromium itself says. */
const FIXED_PASSWORD = "peanuts";

/** Decrypts one cookie; this may show the operating system's keychain dialog. */
export async function openCookie(
  cookie: EncryptedCookie,
  machine: Machine,
): Promise<{ cookie: Secret } | { problem: OpenProblem }> {
  if (cookie.plain !== "") return checked(cookie.plain);
  const decrypted = await decrypt(cookie, machine);
  if ("problem" in decrypted) return decrypted;
  const text = decrypted.plain && cookieText(decrypted.plain, cookie.hostHashed);
  return text === undefined ? { problem: "not-decryptable" } : checked(text);
}

function checked(text: string): { cookie: Secret } | { problem: OpenProblem } {
  const input = readCookieInput(text);
  return "refused" in input ? { problem: "malformed" } : input;
}

async function decrypt(
  { browser, dataFolder, encrypted }: EncryptedCookie,
  machine: Machine,
): Promise<Decrypted> {
  const scheme = encrypted.toString("latin1", 0, 3);
  const value = encrypted.subarray(3);
  if (scheme === "v20") return { problem: "app-bound" };
  if (scheme === "v12") return { problem: "portal" };
  if (scheme === "v10" && machine.platform === "win32") {
    const key = await windowsKey(dataFolder, machine);
    return "problem" in key ? key : { plain: decryptGcm(value, key.key) };
  }
  if (scheme === "v10" && machine.platform === "darwin") {
    const found = await macPassword(browser, machine);
    return "problem" in found ? found : { plain: decryptCbc(value, found.password, MAC_ITERATIONS) };
  }
  if (scheme === "v10") return { plain: decryptOnLinux(value, FIXED_PASSWORD) };
  if (scheme !== "v11") return { problem: "unknown-encryption" };
  const found = await linuxPassword(browser, machine);
  return "problem" in found ? found : { plain: decryptOnLinux(value, found.password) };
}

/** Some versions of Chromium encrypted with an empty password when the keychain failed. */
function decryptOnLinux(value: Buffer, password: string): Buffer | undefined {
  return decryptCbc(value, password, LINUX_ITERATIONS) ?? decryptCbc(value, "", LINUX_ITERATIONS);
}
