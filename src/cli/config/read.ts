import { type ParseError, parse as parseJson } from "jsonc-parser";
import { parse as parseToml } from "smol-toml";
import { isObject } from "../../values/json.js";
import type { Client } from "./clients.js";
import { yamlServers } from "./read-yaml.js";
import type { StoredServer } from "./stored-server.js";

/** The servers that a client's file names, also those of single folders. Undefined for a file that is not in order. */
export function readServers(client: Client, text: string): StoredServer[] | undefined {
  if (client.format === "yaml") return yamlServers(client, text);
  const root = client.format === "toml" ? readToml(text) : readJson(text);
  if (root === undefined) return undefined;
  return [client.at, ...(client.also ?? [])]
    .flatMap((path) => within(root, path))
    .flatMap((servers) => Object.entries(servers))
    .flatMap(([name, entry]) => (isObject(entry) ? [serverOf(name, entry)] : []));
}

function readJson(text: string): Record<string, unknown> | undefined {
  const errors: ParseError[] = [];
  const source = text.replace(/^\uFEFF/, " ");
  const value: unknown = source.trim() === "" ? {} : parseJson(source, errors, { allowTrailingComma: true });
  return errors.length === 0 && isObject(value) ? value : undefined;
}

function readToml(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = parseToml(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The objects that the keys lead to; `*` stands for every key. */
function within(root: Record<string, unknown>, [key, ...rest]: readonly string[]): Record<string, unknown>[] {
  if (key === undefined) return [root];
  const inner = key === "*" ? Object.values(root) : [root[key]];
  return inner.filter(isObject).flatMap((one) => within(one, rest));
}

/** Command and arguments stand beside each other, in one list, or a level deeper. */
function serverOf(name: string, entry: Record<string, unknown>): StoredServer {
  const start = isObject(entry.transport) ? entry.transport : entry;
  const line = [start.command, start.args].flat();
  const [command, ...args] = line.filter((word) => typeof word === "string");
  const disabled = entry.disabled === true || entry.enabled === false;
  return { name, ...(command ? { command, args } : {}), ...(disabled && { disabled }) };
}
