import type { Node } from "yaml";
import { z } from "zod";
import type { Word } from "./place.js";
import { text } from "./shapes.js";

/** Answers of TrainingPeaks that several examples play: `specs/recordings/<area>.yaml`. */
export const recordingsShape = z.strictObject({
  area: text,
  recordings: z.record(z.string(), z.unknown()).describe("What was answered, by names of ours."),
});

export interface Recording {
  name: Word;
  node: Node | undefined;
}

/** How an example takes one: `{ ...: gymSession, title: Gym B }`. */
export const RECORDED = "...";

/** Data of an example with every recording that it names, and what it says beside one on top. */
export function withRecordings(data: unknown, recordings: Readonly<Record<string, unknown>>): unknown {
  if (Array.isArray(data)) return data.map((item) => withRecordings(item, recordings));
  if (typeof data !== "object" || data === null) return data;
  const { [RECORDED]: name, ...own }: Record<string, unknown> = { ...data };
  const fields = Object.entries(own).map(([key, value]) => [key, withRecordings(value, recordings)] as const);
  if (name === undefined) return Object.fromEntries(fields);
  const recorded = recordings[String(name)];
  return fields.length === 0 ? recorded : { ...(recorded as object), ...Object.fromEntries(fields) };
}
