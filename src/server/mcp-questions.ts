import {
  CLIENT_CAPABILITIES_META_KEY,
  type ClientCapabilities,
  inputRequired,
  inputResponse,
  type McpServer,
  type ServerContext,
} from "@modelcontextprotocol/server";
import type { Answers, Question } from "../values/question.js";

/** Questions to the person in front of the client: MCP's elicitation, as a form with one field. Never for anything secret. */
export function asked({ message, choices }: Question) {
  const answer = choices
    ? {
        type: "string" as const,
        enum: choices.map(({ value }) => value),
        enumNames: choices.map(({ title }) => title),
      }
    : { type: "boolean" as const, title: "Yes", default: false };
  return inputRequired.elicit({
    message,
    requestedSchema: { type: "object", properties: { answer }, required: ["answer"] },
  });
}

/** What was answered so far; whatever is not a clear answer is a no. */
export function answersOf({ mcpReq }: ServerContext): Answers {
  const answers: Record<string, string | boolean> = {};
  for (const key of ["athlete", "delete"] as const) {
    const response = inputResponse(mcpReq.inputResponses, key);
    if (response.kind !== "elicit") continue;
    const answer = response.action === "accept" ? response.content?.answer : false;
    answers[key] = typeof answer === "string" || answer === true ? answer : false;
  }
  return answers;
}

/** Whether the client shows forms. One of 2026 says with each request what it can do, an older one once. */
export function asksForms(server: McpServer, { mcpReq }: ServerContext): boolean {
  const told: ClientCapabilities | undefined = Reflect.get(
    mcpReq.envelope ?? {},
    CLIENT_CAPABILITIES_META_KEY,
  );
  const { elicitation } = told ?? server.server.getClientCapabilities() ?? {};
  return elicitation !== undefined && (elicitation.form !== undefined || elicitation.url === undefined);
}
