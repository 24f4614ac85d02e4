// Generated from specs/tools/analysis/tp_analyze_workout.yaml by `npm run codegen`. Do not edit.
import { effortSummary } from "../../../src/expressions/analysis-effort.js";
import { sliceMistake, sliceOfRecording } from "../../../src/expressions/analysis-slice.js";
import { workStepReport } from "../../../src/expressions/analysis-steps.js";
import {
  channelList,
  channelNames,
  elapsedSeconds,
  gapSummary,
  lapRows,
  lapUnits,
  recordingOf,
  stopTime,
  totalsByName,
  unknownChannel,
} from "../../../src/expressions/analysis.js";
import { lapPaceUnit } from "../../../src/expressions/pace.js";
import { quoted, textOf } from "../../../src/expressions/text.js";
import { hasPlan, isCompleted } from "../../../src/expressions/workouts.js";
import { saveAnalysis } from "../../../src/hooks/analysis.js";
import type { ToolCall } from "../../../src/tool/context.js";
import { ToolError } from "../../../src/values/tool-error.js";
import { analyzeCharts, analyzeLaps, analyzeSummary } from "../../endpoints/analysis.js";
import { getPoolLengthSettings } from "../../endpoints/settings.js";
import { getWorkout } from "../../endpoints/workouts.js";
import { sports } from "../../tables.js";
import type { TpAnalyzeWorkoutInput, TpAnalyzeWorkoutOutput } from "../../types.js";
import { actualTotals, plannedTotals, workoutLabel } from "../../views/workouts.js";

/** Analyse a workout. */
export async function tpAnalyzeWorkout(
  input: TpAnalyzeWorkoutInput,
  call: ToolCall,
): Promise<TpAnalyzeWorkoutOutput> {
  if (sliceMistake(input) !== undefined) {
    throw new ToolError("VALIDATION_ERROR", `${sliceMistake(input)}.`, {
      nextStep: "Name channels, and from_minute before to_minute.",
    });
  }
  const ctx = await call.begin();
  const summary = await ctx.read(analyzeSummary, {}, { workoutId: input.workout_id });
  const [workout, charts, laps] = await Promise.all([
    ctx.attempt("plan", () =>
      ctx.read(getWorkout, { athleteId: ctx.athleteId, workoutId: input.workout_id }),
    ),
    ctx.read(analyzeCharts, {}, { workoutId: input.workout_id }),
    ctx.read(analyzeLaps, {}, { workoutId: input.workout_id }),
  ]);
  const pools =
    workout?.workoutTypeValueId === sports.idOf("Swim")
      ? await ctx.attempt("pool length", () =>
          ctx.recent(600, getPoolLengthSettings, { athleteId: ctx.athleteId }),
        )
      : undefined;
  const recording = recordingOf(charts, summary);
  const stranger = recording && input.channels ? unknownChannel(recording, input.channels) : undefined;
  if (stranger !== undefined) {
    throw new ToolError("VALIDATION_ERROR", `channels: the recording has no ${quoted(stranger)}.`, {
      nextStep: "Name some of its channels, which stand in channels.",
      facts: { channels: recording ? channelNames(recording) : undefined },
    });
  }
  const path =
    input.save && (recording !== undefined || Boolean(laps?.data?.length))
      ? await ctx.attempt("data file", () =>
          saveAnalysis({
            workoutId: input.workout_id,
            stopTimestamp: stopTime(summary),
            summary,
            charts,
            laps,
          }),
        )
      : undefined;
  const workSteps = workout
    ? workStepReport(workout, recording, laps, elapsedSeconds(summary), lapPaceUnit(workout, pools))
    : undefined;
  return {
    workout_id: textOf(input.workout_id),
    workout: workout ? workoutLabel(workout) : undefined,
    start_timestamp: summary.startTimestamp,
    stop_timestamp: stopTime(summary),
    planned: workout && hasPlan(workout) ? plannedTotals(workout) : undefined,
    actual: workout && isCompleted(workout) ? actualTotals(workout) : undefined,
    totals: totalsByName(summary),
    effort: recording ? effortSummary(recording, workout?.workoutTypeValueId) : undefined,
    data_channels: recording ? channelList(recording) : [],
    work_steps: workSteps,
    lap_units: lapUnits(laps),
    lap_data: lapRows(laps, lapPaceUnit(workout, pools)),
    lap_count: laps?.data?.length ?? 0,
    gaps: recording ? gapSummary(recording) : undefined,
    slice:
      recording && input.channels
        ? sliceOfRecording(recording, {
            channels: input.channels,
            from_minute: input.from_minute,
            to_minute: input.to_minute,
            points: input.points,
          })
        : undefined,
    time_series_points: recording?.times.length ?? 0,
    data_file: path,
    message:
      recording === undefined
        ? `No device data: ${laps?.data?.length ? "laps and totals" : "totals"} only.`
        : Boolean(workout?.structure) && workSteps === undefined
          ? "The workout has planned steps, but neither its laps nor its length fit them."
          : undefined,
  };
}
