import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A call that the stand-in makes, whatever the client calls the tool. */
export interface ScriptedCall {
  tool: string;
  input: object;
}

/** A stand-in for a model: it speaks the interfaces that clients know, makes the calls of its script one by one, and then says that it is done. */
export interface Model {
  url: string;
  /** What the client gave back for each call, as it would go to a model. */
  results: string[];
  close(): Promise<void>;
}

interface Turn {
  /** What the client calls the tool, and what it is given. */
  call?: { name: string; input: object };
  id: string;
}

/** The forms in which a client asks: which tools it offers, what came back so far, and how an answer is written. */
interface Dialect {
  path: RegExp;
  tools(body: Body): string[];
  results(body: Body): string[];
  answer(turn: Turn, model: string): { event?: string; data: object | string }[];
}

/** The little that is read of a request, in whichever form it comes. */
interface Body {
  model?: string;
  tools?: {
    type?: string;
    name?: string;
    function?: { name: string };
    tools?: { name: string }[];
    functionDeclarations?: { name: string }[];
  }[];
  messages?: { role?: string; content?: unknown }[];
  input?: { type?: string; output?: unknown }[];
  contents?: { parts?: { functionResponse?: { response?: unknown } }[] }[];
}

const DONE = "The script is done.";

const ANTHROPIC: Dialect = {
  path: /\/v1\/messages(\?|$)/,
  tools: ({ tools = [] }) => tools.flatMap(({ name }) => name ?? []),
  results: ({ messages = [] }) =>
    messages
      .flatMap(({ content }) => (Array.isArray(content) ? content : []))
      .filter((part) => part.type === "tool_result")
      .map((part) => JSON.stringify(part.content)),
  answer: ({ call, id }, model) => {
    const block = call ? { type: "tool_use", id, name: call.name, input: {} } : { type: "text", text: "" };
    const delta = call
      ? { type: "input_json_delta", partial_json: JSON.stringify(call.input) }
      : { type: "text_delta", text: DONE };
    const usage = { input_tokens: 1, output_tokens: 1 };
    const message = { id: `msg_${id}`, type: "message", role: "assistant", model, content: [], usage };
    const reason = { stop_reason: call ? "tool_use" : "end_turn", stop_sequence: null };
    return [
      { type: "message_start", message: { ...message, stop_reason: null, stop_sequence: null } },
      { type: "content_block_start", index: 0, content_block: block },
      { type: "content_block_delta", index: 0, delta },
      { type: "content_block_stop", index: 0 },
      { type: "message_delta", delta: reason, usage },
      { type: "message_stop" },
    ].map((data) => ({ event: data.type, data }));
  },
};

const CHAT: Dialect = {
  path: /\/chat\/completions$/,
  tools: ({ tools = [] }) => tools.flatMap((tool) => tool.function?.name ?? []),
  results: ({ messages = [] }) =>
    messages.filter(({ role }) => role === "tool").map(({ content }) => JSON.stringify(content)),
  answer: ({ call, id }, model) => {
    const tool_calls = call && [
      {
        index: 0,
        id,
        type: "function",
        function: { name: call.name, arguments: JSON.stringify(call.input) },
      },
    ];
    const chunk = (delta: object, finish_reason: string | null) => ({
      id: `chat_${id}`,
      object: "chat.completion.chunk",
      created: 0,
      model,
      choices: [{ index: 0, delta, finish_reason }],
    });
    return [
      { data: chunk({ role: "assistant", ...(tool_calls ? { tool_calls } : { content: DONE }) }, null) },
      { data: chunk({}, call ? "tool_calls" : "stop") },
      { data: "[DONE]" },
    ];
  },
};

const RESPONSES: Dialect = {
  path: /\/responses$/,
  tools: ({ tools = [] }) =>
    tools.flatMap(({ type, name, tools: inner = [] }) =>
      type === "namespace" ? inner.map((tool) => `${name}/${tool.name}`) : (name ?? []),
    ),
  results: ({ input = [] }) =>
    input.filter(({ type }) => type === "function_call_output").map(({ output }) => JSON.stringify(output)),
  answer: ({ call, id }) => {
    const [space, name] = call?.name.includes("/") ? call.name.split("/") : [undefined, call?.name];
    const item = call
      ? {
          type: "function_call",
          id: `fc_${id}`,
          call_id: id,
          name,
          ...(space && { namespace: space }),
          arguments: JSON.stringify(call.input),
        }
      : { type: "message", id: `m_${id}`, role: "assistant", content: [{ type: "output_text", text: DONE }] };
    const usage = { input_tokens: 1, output_tokens: 1, total_tokens: 2 };
    return [
      { type: "response.created", response: { id: `r_${id}` } },
      { type: "response.output_item.done", output_index: 0, item },
      { type: "response.completed", response: { id: `r_${id}`, output: [item], usage } },
    ].map((data) => ({ event: data.type, data }));
  },
};

const GEMINI: Dialect = {
  path: /:streamGenerateContent/,
  tools: ({ tools = [] }) =>
    tools.flatMap(({ functionDeclarations = [] }) => functionDeclarations.map(({ name }) => name)),
  results: ({ contents = [] }) =>
    contents
      .flatMap(({ parts = [] }) => parts)
      .flatMap(({ functionResponse }) =>
        functionResponse ? [JSON.stringify(functionResponse.response)] : [],
      ),
  answer: ({ call }) => {
    const part = call ? { functionCall: { name: call.name, args: call.input } } : { text: DONE };
    const candidate = { content: { role: "model", parts: [part] }, finishReason: "STOP", index: 0 };
    const usageMetadata = { promptTokenCount: 1, candidatesTokenCount: 1, totalTokenCount: 2 };
    return [{ data: { candidates: [candidate], usageMetadata } }];
  },
};

const DIALECTS = [ANTHROPIC, CHAT, RESPONSES, GEMINI];

export async function startModel(script: readonly ScriptedCall[]): Promise<Model> {
  const results: string[] = [];
  const server = createServer(async (request, response) => {
    const dialect = DIALECTS.find(({ path }) => path.test(request.url ?? ""));
    if (!dialect) return send(response, 404, {});
    const body = await bodyOf(request);
    const given = dialect.results(body);
    // Clients ask about other things in between, without the results so far.
    if (given.length > results.length) results.splice(0, results.length, ...given);
    const next = script[given.length];
    const name = next && dialect.tools(body).find((one) => one.endsWith(next.tool));
    const turn = {
      id: `call_${given.length}`,
      ...(next && name ? { call: { name, input: next.input } } : {}),
    };
    response.writeHead(200, { "content-type": "text/event-stream" });
    for (const { event, data } of dialect.answer(turn, body.model ?? "scripted")) {
      if (event) response.write(`event: ${event}\n`);
      response.write(`data: ${typeof data === "string" ? data : JSON.stringify(data)}\n\n`);
    }
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    results,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return JSON.parse(Buffer.concat(chunks).toString("utf8") || "{}");
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
