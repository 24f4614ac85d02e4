import type { Json } from "../src/values/json.js";
import type { HandlerName } from "./behaviours.js";
import { type Call, type Handler, ownerOf } from "./call.js";
import { collectionHandler, storedFor } from "./collections/operations.js";
import type { Contract, ContractProblem } from "./contract.js";
import type { Desk } from "./desk.js";
import type { Fault } from "./faults.js";
import { handlers } from "./handlers/index.js";
import { replaced } from "./handlers/replaced.js";
import type { LoggedRequest } from "./journal.js";
import type { ContractOperation } from "./openapi.js";
import { Refusal, type Reply } from "./reply.js";
import type { RouteMatch } from "./router.js";

/** A request with its body read. */
export interface Request {
  method: string;
  path: string;
  query: Record<string, string>;
  headers: { cookie: string | undefined; authorization: string | undefined };
  body: Json | undefined;
}

const TOKEN_PATH = "/users/v3/token";

/** The operation a request is for; the token exchange has a name of its own, whether the contract lists it or not. */
export function operationIdOf(desk: Desk, { method, path }: Request): string | undefined {
  if (path === TOKEN_PATH) return "getToken";
  const match = desk.find(method, path);
  return match.kind === "found" ? match.operation.id : undefined;
}

/** Answers one request: sign-in, the contract's view of it, then the operation's behaviour. */
export function respond(desk: Desk, request: Request, entry: LoggedRequest, fault: Fault | undefined): Reply {
  try {
    return route(desk, request, entry, fault);
  } catch (error) {
    if (error instanceof Refusal) return error.reply;
    throw error;
  }
}

function route(desk: Desk, request: Request, entry: LoggedRequest, fault: Fault | undefined): Reply {
  const { method, path, headers } = request;
  const { store, tokens } = desk.state();
  if (method === "GET" && path === TOKEN_PATH) return tokens.exchange(headers.cookie, headers.authorization);
  const account = tokens.accountFor(headers.authorization);
  const match = desk.find(method, path);
  if (match.kind !== "found") return notInContract(desk, request, match);
  const { operation, params } = match;
  const call: Call = {
    operation,
    fields: desk.contract.fieldsOf(operation),
    params,
    query: request.query,
    body: request.body,
    lost: fault?.kind === "drop-field" ? fault.field : undefined,
    account,
    store,
  };
  checkAccess(call);
  checkContract(desk, call, entry);
  return behaviourOf(operation)(call);
}

function notInContract(desk: Desk, request: Request, match: Exclude<RouteMatch, { kind: "found" }>): Reply {
  desk.journal.violations.push(`${request.method} ${request.path} is not in the contract`);
  if (match.kind === "unknown")
    throw new Refusal(404, "No HTTP resource was found that matches the request URI.");
  return {
    status: 405,
    headers: { allow: match.allowed.join(", ") },
    body: { message: `The requested resource does not support http method '${request.method}'.` },
  };
}

function behaviourOf(operation: ContractOperation): Handler {
  const { rule } = operation;
  if (rule && "collection" in rule) return collectionHandler(rule);
  if (rule && isHandler(rule.handler)) return handlers[rule.handler];
  throw new Refusal(
    501,
    `The sandbox has no behaviour for ${operation.id}: name one under "sandbox" in its spec.`,
  );
}

function isHandler(name: string): name is HandlerName {
  return Object.hasOwn(handlers, name);
}

/** @throws Refusal 403 for a calendar the account may not open */
function checkAccess(call: Call): void {
  const owner = ownerOf(call);
  if (!call.account.athletes.some(({ personId }) => personId === owner))
    throw new Refusal(403, "You do not have access to this athlete.");
}

/** Notes every way the call leaves the contract. Unknown keys are only noted, as the service lets them pass; the rest is refused. */
function checkContract(desk: Desk, call: Call, entry: LoggedRequest): void {
  const problems = [
    ...desk.contract.parameterProblems(call.operation, call.params, call.query),
    ...bodyProblems(desk.contract, call),
  ];
  const title = `${entry.method} ${entry.path} (${call.operation.id})`;
  desk.journal.violations.push(...problems.map(({ path, message }) => `${title}: ${path} ${message}`));
  const refused = problems.find(({ kind }) => kind !== "unknown");
  if (refused) throw new Refusal(400, `The request is invalid: ${refused.path} ${refused.message}.`);
}

function bodyProblems(contract: Contract, call: Call): ContractProblem[] {
  const { operation, body } = call;
  if (operation.body && body !== undefined)
    return contract.problemsIn(body, operation.body, "body", replacedBy(call));
  if (operation.body) return [{ kind: "missing", path: "body", message: "is required" }];
  return body === undefined ? [] : [{ kind: "unknown", path: "body", message: "is not in the contract" }];
}

/** What a save is about to replace: fields found there were sent by the server itself. */
function replacedBy(call: Call): Json | undefined {
  const { rule } = call.operation;
  if (!rule) return undefined;
  return "collection" in rule ? storedFor(call, rule) : replaced[rule.handler]?.(call);
}
