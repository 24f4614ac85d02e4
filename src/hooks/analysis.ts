import { join } from "node:path";
import type { RawCharts, RawLaps, RawSummary } from "../analysis/raw.js";
import { ownFolder } from "../files/own-folder.js";
import { saveFile } from "../files/save-file.js";

/**
 * Saves everything TrainingPeaks tells of a recording, second by second, in a private file, and gives its path (KB-93).
 * A hook because it touches the disk. An earlier file of the same workout is replaced.
 * @changes this computer
 */
export async function saveAnalysis(args: {
  workoutId: number;
  stopTimestamp: string | undefined;
  summary: RawSummary;
  charts: RawCharts | null | undefined;
  laps: RawLaps | null | undefined;
}): Promise<string> {
  const path = join(await ownFolder("analysis"), `workout_${args.workoutId}.json`);
  await saveFile(path, JSON.stringify(analysisDocument(args), withoutNaN), true);
  return path;
}

/** TrainingPeaks writes "NaN" for what it could not work out. */
function withoutNaN(_key: string, value: unknown): unknown {
  return value === "NaN" ? null : value;
}

type Parts = Parameters<typeof saveAnalysis>[0];

function analysisDocument({ workoutId, stopTimestamp, summary, charts, laps }: Parts) {
  return {
    workoutId,
    startTimestamp: summary.startTimestamp ?? null,
    stopTimestamp: stopTimestamp ?? null,
    totals: Object.entries(summary.data ?? {}).map(([identifier, total]) => ({
      identifier,
      name: total.friendlyName ?? identifier,
      value: total.value ?? null,
      unit: total.unit ?? null,
    })),
    dataElements: Object.entries(charts?.metadata ?? {}).map(([identifier, channel]) => ({
      identifier,
      ...channel,
    })),
    data: charts?.data ?? [],
    lapColumns: Object.entries(laps?.columnMetadata ?? {}).map(([identifier, column]) => ({
      identifier,
      ...column,
    })),
    lapData: laps?.data ?? [],
  };
}
