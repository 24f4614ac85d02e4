import { ProtocolError, ProtocolErrorCode, type Server } from "@modelcontextprotocol/server";
import type { PromptEntry } from "../tool/prompt-entry.js";
import { asTypedAnywhere } from "../values/started-as.js";
import { completions, promptText } from "./prompts.js";

interface Prompts {
  prompts: readonly PromptEntry[];
  athleteNames: () => Promise<readonly string[]>;
}

/** Answers `prompts/list`, `prompts/get` and `completion/complete`. The lists never change, so `listChanged` is not declared. */
export function offerPrompts(server: Server, { prompts, athleteNames }: Prompts): void {
  const named = (name: string) => {
    const prompt = prompts.find((one) => one.name === name);
    if (!prompt) throw invalid("There is no prompt of that name.");
    return prompt;
  };
  server.setRequestHandler("prompts/list", () => ({ prompts: prompts.map(listed) }));
  server.setRequestHandler("prompts/get", async ({ params }) => {
    const prompt = named(params.name);
    const filled = await promptText(prompt, params.arguments ?? {});
    if ("missing" in filled) throw invalid(filled.missing);
    const content = { type: "text" as const, text: asTypedAnywhere(filled.text) };
    return { description: prompt.description, messages: [{ role: "user" as const, content }] };
  });
  server.setRequestHandler("completion/complete", async ({ params: { ref, argument } }) => {
    const all = ref.type === "ref/prompt" ? named(ref.name).arguments : [];
    const wanted = all.find(({ name }) => name === argument.name);
    const names = wanted?.completes === "athletes" ? await athleteNames() : [];
    const values = completions(names, argument.value);
    return { completion: { values, total: values.length, hasMore: false } };
  });
}

function invalid(message: string): ProtocolError {
  return new ProtocolError(ProtocolErrorCode.InvalidParams, message);
}

function listed({ name, title, description, arguments: all }: PromptEntry) {
  const each = all.map((argument) => ({
    name: argument.name,
    description: [argument.description, argument.default && `Left out: ${argument.default}.`]
      .filter(Boolean)
      .join(" "),
    required: argument.default === undefined,
  }));
  return { name, title, description, arguments: each };
}
