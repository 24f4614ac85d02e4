import type { ToolSpec } from "../model/project.js";
import { withRecordings } from "../model/recordings.js";

/** A request of an example and what is answered. */
export interface Exchange {
  call: string;
  status?: number;
  body?: unknown;
  reply?: unknown;
}

/** The exchanges of each example and refusal, written in full. */
export function exchangesOf(
  { examples, refuses }: ToolSpec,
  recordings: Readonly<Record<string, unknown>>,
): Exchange[][] {
  return [...examples, ...refuses].map(({ http = [] }) =>
    (withRecordings(http, recordings) as object[]).map(inFull),
  );
}

export function inFull(written: object): Exchange {
  if ("call" in written && typeof written.call === "string") return { ...written, call: written.call };
  const [[call, reply] = [""]] = Object.entries(written);
  return { call, reply };
}
