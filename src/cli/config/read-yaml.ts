import type { Client } from "./clients.js";
import type { StoredServer } from "./stored-server.js";

/** Servers in YAML, line by line as `editYaml` writes them: what is written in another way is a server whose command is not known. */
export function yamlServers({ at: [key = ""], list }: Client, text: string): StoredServer[] {
  const lines = text.split("\n").filter((line) => !/^\s*(#.*)?$/.test(line));
  const head = lines.findIndex((line) => line.startsWith(`${key}:`));
  if (head < 0) return [];
  const next = lines.findIndex((line, index) => index > head && /^[^\s-]/.test(line));
  const inside = lines.slice(head + 1, next < 0 ? undefined : next);
  const indent = /^ */.exec(inside[0] ?? "")?.[0] ?? "";
  const entries = inside.reduce<string[][]>((all, line) => {
    const starts = line.startsWith(indent) && /^\S/.test(line.slice(indent.length));
    if (starts) all.push([line]);
    else all.at(-1)?.push(line);
    return all;
  }, []);
  return entries.map((entry) => serverOf(entry, list === true));
}

function serverOf(lines: readonly string[], list: boolean): StoredServer {
  const [first = "", ...rest] = lines;
  const body = list ? [first.replace("- ", "  "), ...rest] : rest;
  const field = (name: string) => {
    const line = body.find((one) => new RegExp(`^\\s+${name}:\\s*\\S`).test(one));
    return line === undefined ? undefined : scalar(line.slice(line.indexOf(":") + 1).trim());
  };
  const name = list ? field("name") : scalar(first.trim().replace(/:$/, ""));
  const command = field("command") ?? field("cmd");
  const args = field("args") ?? itemsBelow(body, "args");
  const known = typeof command === "string" && Array.isArray(args);
  return {
    name: typeof name === "string" ? name : "",
    ...(known && { command, args: args.filter((word) => typeof word === "string") }),
    ...(field("enabled") === false && { disabled: true }),
  };
}

function itemsBelow(lines: readonly string[], name: string): unknown[] | undefined {
  const head = lines.findIndex((line) => new RegExp(`^\\s+${name}:\\s*$`).test(line));
  if (head < 0) return undefined;
  const after = lines.slice(head + 1);
  const end = after.findIndex((line) => !/^\s+- /.test(line));
  return after.slice(0, end < 0 ? undefined : end).map((line) => scalar(line.trim().slice(2)));
}

function scalar(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text.replace(/^'(.*)'$/, "$1");
  }
}
