import type { Client, Template } from "./clients.js";

/** The name that the server gets in every client. */
export const SERVER_NAME = "trainingpeaks";

/** How a client is to start the server. It contains no secret. */
export interface Block {
  command: string;
  args: readonly string[];
  /** Settings: clients start servers without the variables of a shell. */
  env: Readonly<Record<string, string>>;
}

export type Value = string | number | boolean | Value[] | { [key: string]: Value };

/** The block in the form a client stores; without settings it has no place for them. */
export function entryFor({ entry }: Client, block: Block): { [key: string]: Value } {
  const filled = fill(entry, block);
  return typeof filled === "object" && !Array.isArray(filled) ? filled : {};
}

/** An entry alone, below the keys that lead to it: what can be pasted. */
export function pasted(client: Client, block: Block): { [key: string]: Value } {
  const entry = entryFor(client, block);
  const servers: Value = client.list ? [entry] : { [SERVER_NAME]: entry };
  const [first = "", ...rest] = client.at;
  return { [first]: rest.reduceRight<Value>((inner, key) => ({ [key]: inner }), servers) };
}

function fill(template: Template, block: Block): Value {
  switch (template) {
    case "$command":
      return block.command;
    case "$args":
      return [...block.args];
    case "$line":
      return [block.command, ...block.args];
    case "$env":
      return { ...block.env };
    case "$name":
      return SERVER_NAME;
  }
  if (Array.isArray(template)) return template.map((item) => fill(item, block));
  if (typeof template !== "object") return template;
  const wanted = Object.entries(template).filter(
    ([, item]) => item !== "$env" || Object.keys(block.env).length > 0,
  );
  return Object.fromEntries(wanted.map(([key, item]) => [key, fill(item, block)]));
}

/** The arguments of a client's own command. `-e $env` is repeated for every setting. */
export function commandWords(words: readonly string[], block: Block): string[] {
  return words.flatMap((word) => {
    const [option = "", slot] = word.split(" ");
    if (slot === "$env")
      return Object.entries(block.env).flatMap(([name, value]) => [option, `${name}=${value}`]);
    if (word === "$line") return [block.command, ...block.args];
    return word === "$name" ? [SERVER_NAME] : [word];
  });
}

/** A link that lets an app add the server. */
export function linkFor({ link }: Client, block: Block): string | undefined {
  if (!link) return undefined;
  const { command, args, env } = block;
  const config = JSON.stringify({ command, args, ...(Object.keys(env).length > 0 ? { env } : {}) });
  const encoded = link.encoding === "base64" ? Buffer.from(config).toString("base64") : config;
  return `${link.url}?name=${SERVER_NAME}&config=${encodeURIComponent(encoded)}`;
}
