export type { AccountName } from "./accounts.js";
export type { FaultInput } from "./faults.js";
export type { LoggedRequest } from "./journal.js";
export type { ContractDocument } from "./openapi.js";
export { type Sandbox, type SandboxOptions, startSandbox } from "./start.js";
