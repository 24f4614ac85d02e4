import { fieldsOf, parseFields } from "../../values/json.js";
import { STORE_PROBLEMS, type StoreProblem } from "../store.js";
import { type KeychainItem, OUR_ITEM, PYTHON_ITEM } from "./item.js";

/** One line on the helper's stdin. `text` stores as UTF-16 on Windows, as Python's keyring does; `bytes` as UTF-8. */
export type HelperRequest =
  | { operation: "read"; item: KeychainItem; encoding: "bytes" | "text" }
  | { operation: "write"; item: KeychainItem; value: string }
  | { operation: "delete"; item: KeychainItem };

/** One line on the helper's stdout. The keychain's own error texts stay in the helper. */
export type HelperReply = { state: "found"; value: string } | { state: "done" } | { state: StoreProblem };

/** The hidden command under which the command line acts as the helper. */
export const HELPER_COMMAND = "keychain-helper";

export function readRequest(line: string): HelperRequest | undefined {
  const { operation, item, encoding, value } = parseFields(line);
  if (!isItem(item)) return undefined;
  if (operation === "read" && (encoding === "bytes" || encoding === "text"))
    return { operation, item, encoding };
  if (operation === "write" && typeof value === "string") return { operation, item, value };
  return operation === "delete" ? { operation, item } : undefined;
}

export function readReply(line: string): HelperReply | undefined {
  const { state, value } = parseFields(line);
  if (state === "found") return typeof value === "string" ? { state, value } : undefined;
  if (state === "done") return { state };
  const problem = STORE_PROBLEMS.find((known) => known === state);
  return problem && { state: problem };
}

/** One of the two items this program knows: the helper opens nobody else's. */
function isItem(value: unknown): value is KeychainItem {
  const { service, user, target } = fieldsOf(value);
  return [OUR_ITEM, PYTHON_ITEM].some(
    (item) => service === item.service && user === item.user && target === item.target,
  );
}
