import { minutesAndSeconds } from "../../values/clock-text.js";
import { METRES_PER_UNIT } from "../distance.js";
import type {
  CadenceTarget,
  DistanceUnit,
  IntensityTarget,
  SimpleElement,
  SimpleRamp,
  SimpleStep,
  StepLength,
} from "../simple.js";
import { inferredClasses } from "./classes.js";
import type { DraftItem, DraftSet, DraftStep } from "./draft.js";
import type { Around, StepResolver } from "./resolve-step.js";
import type { Target } from "./resolve-target.js";

export interface BuiltElements {
  steps: SimpleElement[];
  /** Paths of steps whose target is a zone. */
  zones: ReadonlySet<string>;
  /** The unit distances are shown in, when any is written. */
  distanceUnit?: DistanceUnit;
}

/** An easy session as short as this is none. */
export const SHORTEST_SESSION = 360;
/** A sprint is short. */
const SPRINT_SECONDS = 30;
const SPRINT_METRES = 50;

/** The items as elements of the object form; classes that are not written are inferred. */
export function elementsOf(items: readonly DraftItem[], resolver: StepResolver): BuiltElements {
  const builder = new ElementBuilder(resolver);
  const steps = builder.list(items, "steps", {});
  builder.checkHours(items);
  const inferred = inferredClasses(steps);
  for (const [element, intensityClass] of inferred)
    if (element.type !== "repetition" && builder.isUnclassed(element))
      element.intensityClass = intensityClass;
  const unit = shownUnit(builder.units);
  return { steps, zones: builder.zones, ...(unit === undefined ? {} : { distanceUnit: unit }) };
}

/** The unit TrainingPeaks shows distances in: yards or miles if any are written, kilometres before metres. */
export function shownUnit(units: ReadonlySet<DistanceUnit>): DistanceUnit | undefined {
  return (["yard", "mile", "kilometer", "meter"] as const).find((unit) => units.has(unit));
}

class ElementBuilder {
  readonly zones = new Set<string>();
  readonly units = new Set<DistanceUnit>();
  readonly #unclassed = new Set<SimpleElement>();
  readonly #resolver: StepResolver;

  constructor(resolver: StepResolver) {
    this.#resolver = resolver;
  }

  isUnclassed(element: SimpleElement): boolean {
    return this.#unclassed.has(element);
  }

  /** `1:30 65%` as a whole session is an hour and a half to some. */
  checkHours([only, ...others]: readonly DraftItem[]): void {
    if (
      only?.kind !== "step" ||
      only.open ||
      others.length > 0 ||
      only.length?.kind !== "time" ||
      !only.length.clock
    )
      return;
    if (this.#resolver.targetOf(only)?.ramp) return;
    const { seconds } = only.length;
    const [low = 0, high = low] = this.#resolver.targetOf(only)?.values ?? [];
    const isEasy = (low + high) / 2 <= (this.#resolver.reader.metric === "rpe" ? 5 : 85);
    if (seconds >= SHORTEST_SESSION || seconds < 60 || !isEasy) return;
    const { issues } = this.#resolver;
    const [whole, part] = [Math.floor(seconds / 60), seconds % 60];
    const readings =
      part === 0 ? [`${whole}h`, `${whole}min`] : [`${whole}h${part}min`, `${whole}min${part}s`];
    issues.add(only.length, `"${issues.written(only.length)}": ${readings.join(" or ")}?`, readings[0]);
  }

  list(items: readonly DraftItem[], path: string, around: Around): SimpleElement[] {
    const elements: SimpleElement[] = [];
    for (const item of items) {
      const at = `${path}[${elements.length}]`;
      if (item.kind === "set") elements.push(this.#set(item, at));
      else elements.push(...this.#step(item, at, around));
    }
    return elements;
  }

  #set(set: DraftSet, path: string): SimpleElement {
    const { reps, name, pair } = set;
    this.#checkPair(set);
    const steps = this.list(set.items, `${path}.steps`, { reps, ...(pair ? { pair } : {}) });
    return { type: "repetition", ...(name === undefined ? {} : { name }), reps, steps };
  }

  /** `5x3min/2min 50%`: one easy target may be of either. */
  #checkPair({ oneTarget, items: [work, rest], ...span }: DraftSet): void {
    if (!oneTarget || work?.kind !== "step" || rest?.kind !== "step") return;
    const { issues, reader } = this.#resolver;
    const target = this.#resolver.targetOf(work);
    if (target === undefined) return;
    const [low = 0, high = low] = target.values;
    const isEasy = (low + high) / 2 <= (reader.metric === "rpe" ? 5 : 80);
    if (isEasy)
      issues.add(span, `"${issues.written(span)}": one target for two lengths; give both, such as 120%/50%.`);
  }

  #step(draft: DraftStep, path: string, around: Around): SimpleElement[] {
    const length = this.#resolver.lengthOf(draft, around);
    const target = this.#resolver.targetOf(draft);
    this.#checkSprint(draft, length);
    if (length.distance_unit !== undefined) this.units.add(length.distance_unit);
    if (target?.zone) this.zones.add(path);
    const shared = { ...named(draft), ...length, ...cadenceOf(draft), ...noted(draft) };
    const element: SimpleStep | SimpleRamp =
      target?.ramp && target.values.length === 2
        ? {
            type: "ramp",
            ...shared,
            from: target.values[0],
            to: target.values[1],
            ...segmentsOf(draft),
            intensityClass: "active",
          }
        : { type: "step", ...shared, ...intensityOf(target), ...openOf(draft), intensityClass: "active" };
    const written = draft.intensityClass ?? (draft.recovery === undefined ? undefined : "rest");
    if (written === undefined) this.#unclassed.add(element);
    else element.intensityClass = written;
    this.#checkRampParts(draft, element);
    const rest = this.#restAfter(draft, length, target);
    return rest === undefined ? [element] : [element, rest];
  }

  #checkRampParts(draft: DraftStep, element: SimpleStep | SimpleRamp): void {
    const { issues } = this.#resolver;
    if (element.type === "ramp" && draft.open)
      issues.add(draft, "A ramp cannot be open: give its length only.");
    if (element.type === "step" && draft.segments !== undefined)
      issues.add(draft, "Only a ramp has a number of steps.");
  }

  #checkSprint(
    draft: DraftStep,
    { duration_seconds: seconds = 0, distance = 0, distance_unit: unit = "meter" }: StepLength,
  ): void {
    const { target } = draft;
    if (target?.kind !== "effort" || target.effort !== "sprint") return;
    if (seconds <= SPRINT_SECONDS && distance * METRES_PER_UNIT[unit] <= SPRINT_METRES) return;
    const { issues } = this.#resolver;
    issues.add(
      draft,
      `"${issues.written(draft)}": a sprint lasts up to 30 s or 50 m; give a number for more.`,
    );
  }

  /** `100m CSS on 1:55`: what is left of the interval is rest. */
  #restAfter(draft: DraftStep, length: StepLength, target: Target | undefined): SimpleStep | undefined {
    const { sendOff } = draft;
    if (sendOff === undefined || draft.refused) return undefined;
    const { issues, reader } = this.#resolver;
    const swum = this.#resolver.secondsFor(length, target);
    if (swum === undefined) {
      issues.add(
        draft,
        `"${issues.written(draft)}": a send-off needs a target and the threshold pace, else the rest is not known.`,
      );
      return undefined;
    }
    const rest = Math.round(sendOff - swum);
    if (rest < 1) {
      issues.add(
        draft,
        `"${issues.written(draft)}": the swim takes ${Math.round(swum)} s and leaves no rest on ${sendOff} s.`,
      );
      return undefined;
    }
    reader.note(`on ${minutesAndSeconds(sendOff)} leaves ${rest} s of rest`);
    return { type: "step", duration_seconds: rest, intensityClass: "rest" };
  }
}

function named({ name }: DraftStep): { name?: string } {
  return name === undefined || name === "" ? {} : { name };
}

function noted({ notes }: DraftStep): { notes?: string } {
  return notes === undefined || notes === "" ? {} : { notes };
}

function openOf({ open }: DraftStep): { open_duration?: true } {
  return open ? { open_duration: true } : {};
}

function segmentsOf({ segments }: DraftStep): { segments?: number } {
  return segments === undefined ? {} : { segments };
}

function cadenceOf({ cadence }: DraftStep): CadenceTarget {
  if (cadence === undefined) return {};
  const [low, high] = cadence;
  return high === undefined ? { cadence: low } : { cadence_min: low, cadence_max: high };
}

function intensityOf(target: Target | undefined): IntensityTarget {
  if (target === undefined) return {};
  const [low, high] = target.values;
  return high === undefined ? { intensity: low } : { intensity_min: low, intensity_max: high };
}
