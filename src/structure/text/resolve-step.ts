import { METRES_PER_UNIT } from "../distance.js";
import { known } from "../load/thresholds.js";
import type { StepLength } from "../simple.js";
import { rulesOf } from "../sport-rules.js";
import type { DraftStep, DraftText } from "./draft.js";
import { Issues } from "./issues.js";
import { perOwnUnit } from "./per-own-unit.js";
import { proposedFor, rangeIn } from "./propose.js";
import { stepsOf } from "./resolve-basis.js";
import { type Place, resolveLength } from "./resolve-length.js";
import {
  checkBeside,
  effortTarget,
  resolveTarget,
  type Target,
  type TargetReader,
} from "./resolve-target.js";
import type { SetReader } from "./set-reader.js";

/** Where a step stands: how often the innermost set around it is done, and whether it is one of a pair. */
export interface Around {
  reps?: number;
  pair?: boolean;
}

/** An open step without a length of its own is planned with one. */
const OPEN_SECONDS = 600;
/** Metres a second where the athlete's own are not known: good enough to compare two lengths. */
const USUAL_SPEED = { time: 9, run: 3.5, pool: 1.1 };

/** Decides, for every step of a text, what its length and target are. Each is worked out once. */
export class StepResolver {
  readonly #reader: TargetReader;
  readonly #place: Place;
  /** Whether any step has a target of its own: then what another one lacks may be that. */
  readonly #hasNumbers: boolean;
  readonly #targets = new Map<number, Target | undefined>();

  constructor(text: DraftText, reader: TargetReader) {
    this.#reader = reader;
    const { habit, bare } = rulesOf(reader.context.sport, reader.metric);
    this.#place = { habit, bare, poolUnit: reader.context.poolUnit === "yard" ? "yard" : "meter" };
    const steps = [...stepsOf(text.items)];
    this.#hasNumbers = steps.some(({ target }) => target !== undefined && target.kind !== "effort");
    for (const step of steps) this.#targets.set(step.at, this.#resolve(step));
  }

  get issues(): Issues {
    return this.#reader.issues;
  }

  get reader(): TargetReader {
    return this.#reader;
  }

  /** The target of a step; undefined for none. */
  targetOf(step: DraftStep): Target | undefined {
    return this.#targets.get(step.at);
  }

  lengthOf(step: DraftStep, around: Around): StepLength {
    const { length } = step;
    if (length !== undefined)
      return resolveLength(length, { ...this.#place, ...around }, this.issues, this.#reader.note);
    if (step.open) {
      this.#reader.note("a step until the lap button is planned with 10 min");
      return { duration_seconds: OPEN_SECONDS };
    }
    if (!step.refused)
      this.issues.add(
        step,
        `"${this.issues.written(step)}" has no length, such as 8min, 400 meters or open.`,
      );
    return { duration_seconds: 60 };
  }

  forSets(): SetReader {
    return {
      issues: this.issues,
      note: this.#reader.note,
      targetOf: (step) => this.targetOf(step),
      isByDistance: ({ length }) => this.#isDistance(length),
      secondsOf: (step, reps) => this.#secondsOf(step, reps),
    };
  }

  /** Seconds of a length at a target; undefined where the speed is not known. */
  secondsFor(length: StepLength, target: Target | undefined): number | undefined {
    const { duration_seconds: seconds, distance, distance_unit: unit = "meter" } = length;
    if (distance === undefined) return seconds;
    const speed = known(this.#reader.context.thresholdSpeed);
    if (target === undefined || speed === undefined || this.#reader.metric !== "percentOfThresholdPace")
      return undefined;
    const [low, high = low] = target.values;
    return (distance * METRES_PER_UNIT[unit]) / ((speed * (low + high)) / 200);
  }

  #secondsOf(step: DraftStep, reps: number | undefined): number | undefined {
    if (step.length === undefined) return undefined;
    const around = reps === undefined ? {} : { reps };
    const length = resolveLength(step.length, { ...this.#place, ...around }, new Issues(""), () => {});
    const { duration_seconds: seconds, distance = 0, distance_unit: unit = "meter" } = length;
    return seconds ?? (distance * METRES_PER_UNIT[unit]) / USUAL_SPEED[this.#place.habit];
  }

  #resolve(step: DraftStep): Target | undefined {
    const target =
      step.target === undefined
        ? this.#assumed(step)
        : resolveTarget(perOwnUnit(step.target, step.length, this.#reader.context), this.#reader);
    if (step.beside !== undefined && target !== undefined) checkBeside(step.beside, target, this.#reader);
    return target;
  }

  /** A step without a number: what its words say, or none. */
  #assumed(step: DraftStep): Target | undefined {
    const { recovery, intensityClass, length, stroke } = step;
    const easy = () => effortTarget("easy", step, this.#reader);
    if (step.untargeted || step.refused || this.#hasNoBasis()) return undefined;
    if (recovery === "jog") return easy();
    if (recovery === "rest") return this.#isDistance(length) ? easy() : undefined;
    if (intensityClass === "warmUp" || intensityClass === "coolDown" || stroke !== undefined) return easy();
    if (step.cadence !== undefined || step.open || (length === undefined && step.name === undefined))
      return undefined;
    const { issues } = this.#reader;
    const written = issues.written(step);
    issues.add(step, `"${written}" has no target: give percent, watts, pace, zone or RPE.`, (metric) =>
      this.#hasNumbers ? undefined : joined(written, rangeIn(metric, proposedFor(step))),
    );
    return undefined;
  }

  /** A rest by distance is jogged: standing still covers none. */
  #isDistance(length: DraftStep["length"]): boolean {
    if (length?.kind !== "bare") return length?.kind === "distance";
    return this.#place.habit === "pool" || (this.#place.habit === "run" && length.value >= 25);
  }

  /** Strength and other sports without a usual basis need no target, and have no easy. */
  #hasNoBasis(): boolean {
    const { context, metric } = this.#reader;
    return (
      metric === "rpe" && context.sport !== undefined && rulesOf(context.sport, undefined).basis === undefined
    );
  }
}

function joined(written: string, range: string | undefined): string | undefined {
  return range && `${written} ${range}`;
}
