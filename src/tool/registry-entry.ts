import type { ZodType } from "zod";
import type { ToolCall } from "./context.js";

/** A group of tools that can be switched on and off together. */
export interface Area {
  name: string;
  title: string;
  description: string;
}

/** `local` changes something on this computer only, such as the sign-in. */
export type Effect = "read" | "compute" | "local" | "create" | "update" | "delete";

/** What the server knows of a tool; its code and schemas are loaded at the first call. */
export interface RegistryEntry {
  name: string;
  area: string;
  effect: Effect;
  /** Takes `athlete`. */
  needsAthlete: boolean;
  /** The signed-in person must be known before the first step. */
  needsIdentity: boolean;
  /** Areas whose data it changes: calls that change the same one take turns. */
  changes?: readonly string[];
  /** Earlier names that go on working. */
  aliases?: readonly string[];
  load: () => Promise<LoadedTool>;
}

export interface LoadedTool {
  run: (input: never, call: ToolCall) => Promise<object>;
  input: ZodType<object>;
  output: ZodType<object>;
}

export function changesData(effect: Effect): boolean {
  return effect === "create" || effect === "update" || effect === "delete";
}

/** Whether a tool changes or deletes what is there, and so tells what that was. */
export function replacesData(effect: RegistryEntry["effect"]): boolean {
  return effect === "update" || effect === "delete";
}
