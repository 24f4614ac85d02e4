import { namedChannel } from "../analysis/channel-names.js";
import type { Recording } from "../analysis/recording.js";
import { sliceOf } from "../analysis/slice.js";
import { round } from "../values/number.js";
import type { Quantity } from "../values/quantity.js";

/** What part of a recording is asked for. */
export interface SliceRequest {
  channels: readonly string[];
  from_minute?: Quantity<"min"> | undefined;
  to_minute?: Quantity<"min"> | undefined;
  points: number;
}

/** A thinned-out part of a recording: means over equal pieces of time. Unknown channels were refused before. */
export function sliceOfRecording(
  recording: Recording,
  { channels, from_minute, to_minute, points }: SliceRequest,
) {
  const end = recording.times.at(-1) ?? 0;
  const from = Math.round((from_minute ?? 0) * 60);
  const to = to_minute === undefined ? end + 1 : Math.round(to_minute * 60);
  const names = channels.flatMap((name) => namedChannel(recording.channels, name) ?? []);
  const { every, rows } = sliceOf(recording, names, from, to, points);
  return {
    columns: ["seconds", ...names],
    from_minute: round(from / 60, 1),
    to_minute: round(Math.min(to, end) / 60, 1),
    every_seconds: every,
    rows: rows.map((row) => row.map((value) => round(value, 1))),
  };
}

/** What is wrong with a request for a slice, as a sentence; undefined when it is fine. */
export function sliceMistake(request: {
  channels?: readonly string[] | undefined;
  from_minute?: Quantity<"min"> | undefined;
  to_minute?: Quantity<"min"> | undefined;
}): string | undefined {
  const { channels, from_minute: from = 0, to_minute: to } = request;
  const narrowed = request.from_minute !== undefined || to !== undefined;
  if (!channels && narrowed)
    return "from_minute and to_minute say which part of channels is wanted, but channels is missing";
  return to !== undefined && to <= from ? `to_minute ${to} is not after from_minute ${from}` : undefined;
}
