import type { Effort, Stroke } from "../../../generated/types.js";
import type { DistanceUnit, IntensityClass, IntensityMetric } from "../simple.js";

/** A text as it was read, before settings, sport and neighbours decide what is still open. */

/** Where something stands in the text. */
export interface Span {
  at: number;
  end: number;
}

export type DraftLength =
  | ({ kind: "time"; seconds: number; ladder?: Ladder; clock?: boolean } & Span)
  | ({ kind: "distance"; distance: number; unit: DistanceUnit } & Span)
  /** `8m`, or `8` without any unit. */
  | ({ kind: "bare"; value: number; unit: "m" | "M" | ""; comma: boolean; pairOfMinute?: boolean } & Span);

/** Several lengths where one is wanted: `1-2-3min`. */
export interface Ladder extends Span {
  numbers: string[];
  unit: string;
}

/** One value or two; of a pace the values are metres per second. */
export interface Values {
  values: [number] | [number, number];
  ramp: boolean;
}

/** What kind of zones a zone number is of. */
export type ZoneKind = "power" | "heart rate" | "pace";

export type DraftTarget =
  | ({ kind: "percent"; metric?: IntensityMetric; hr?: boolean } & Values & Span)
  | ({ kind: "rpe" } & Values & Span)
  | ({ kind: "watts" | "bpm" } & Values & Span)
  | ({ kind: "pace"; perPool?: boolean; isSpeed?: boolean } & Values & Span)
  /** `CSS+5`: seconds slower than threshold pace, for 100 of the pool's unit or for a kilometre. */
  | ({ kind: "offset" } & Values & Span)
  | ({ kind: "zone"; of?: ZoneKind } & Values & Span)
  | ({ kind: "effort"; effort: Effort; metric?: IntensityMetric } & Span);

export interface DraftStep extends Span {
  kind: "step";
  length?: DraftLength;
  target?: DraftTarget;
  /** Stands in brackets behind the target and must agree with it: `(112-154 W)`. */
  beside?: DraftTarget;
  cadence?: [number] | [number, number];
  intensityClass?: IntensityClass;
  /** `rest` asks for nothing, `jog` is easy; both are of class rest. */
  recovery?: "rest" | "jog";
  effort?: Effort;
  stroke?: Stroke;
  /** `between sets`, `between reps`: what it comes after each of. */
  between?: Span & { of: "sets" | "reps" };
  /** `30s on`, `30s off`. */
  turn?: "on" | "off";
  /** Something of it was refused by name; nothing else is asked about it. */
  refused?: boolean;
  /** Said in words to have no target. */
  untargeted?: boolean;
  open?: boolean;
  name?: string;
  notes?: string;
  segments?: number;
  /** Leaves every so many seconds. */
  sendOff?: number;
}

export interface DraftSet extends Span {
  kind: "set";
  reps: number;
  name?: string;
  items: DraftItem[];
  /** Whether its steps stand in brackets; `4x8min 95%` may still take its recovery from what follows. */
  closed: boolean;
  /** `2x8x30s`: without brackets around the inner set. */
  bare?: boolean;
  /** `40/20`: two lengths without units are seconds. */
  pair?: boolean;
  /** `40/20 @ 130%`: one target for two lengths. */
  oneTarget?: boolean;
}

/** What stands before an item: a separator, `with`, an opening bracket, or nothing at all. */
export type Link = "," | "/" | "+" | "with" | "interval" | "bracket" | "nothing";

export type DraftItem = (DraftStep | DraftSet) & { link: Link };

/** What a heading says of the whole: `pace in km:`. */
export interface DraftText {
  metric?: IntensityMetric;
  distanceUnit?: DistanceUnit;
  items: DraftItem[];
}
