import {
  parseStructure,
  type SimpleElement,
  type SimpleStructure,
  StructureError,
} from "../../structure/index.js";
import { isObject, type JsonObject } from "../../values/json.js";
import type { Format, Look } from "./look.js";
import type { Draw } from "./picture.js";

/** A piece of a session: how long, and from which to which intensity. */
interface Piece {
  seconds: number;
  from: number;
  to: number;
}

const ROWS = 6;
const AXIS = 6;
const LEVELS = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];

/** The intervals of a session as a profile: time to the right, intensity upwards. */
export const sessionProfile: Draw = (answer, look) => {
  const structure = structureIn(answer) ?? structureIn(isObject(answer.workout) ? answer.workout : {});
  const pieces = structure ? piecesOf(structure.steps) : [];
  const seconds = pieces.reduce((sum, piece) => sum + piece.seconds, 0);
  // Steps by distance have no time of their own, and a profile without them would mislead.
  if (!structure || pieces.length === 0 || pieces.some((piece) => piece.seconds === 0)) return undefined;
  const highest = Math.max(...pieces.map(({ from, to }) => Math.max(from, to)));
  if (highest === 0) return undefined;
  const heights = heightsOver(pieces, seconds, Math.min(look.width - AXIS, 90));
  return {
    lines: [
      ...rowsOf(heights, highest, structure.primaryIntensityMetric, look),
      timeLine(heights.length, seconds),
    ],
    shows: [],
  };
};

/** The text in answers names watts or paces beside each percent; a session is drawn by its percents. */
function structureIn({ text_form, intervals }: JsonObject): SimpleStructure | undefined {
  for (const text of [text_form, intervals])
    if (typeof text === "string") {
      const structure = parsed(text) ?? parsed(text.replace(/ \([^()]*\)(?= [+/]|\)|$| ["'])/g, ""));
      if (structure) return structure;
    }
  return undefined;
}

function parsed(text: string): SimpleStructure | undefined {
  try {
    return parseStructure(text);
  } catch (error) {
    if (error instanceof StructureError) return undefined;
    throw error;
  }
}

function piecesOf(elements: readonly SimpleElement[]): Piece[] {
  return elements.flatMap((element) => {
    if (element.type === "repetition")
      return Array.from({ length: element.reps }, () => piecesOf(element.steps)).flat();
    if (element.type === "ramp")
      return [{ seconds: element.duration_seconds ?? 0, from: element.from, to: element.to }];
    const {
      intensity,
      intensity_min: low = intensity ?? 0,
      intensity_max: high = low,
      duration_seconds = 0,
    } = element;
    const middle = (low + high) / 2;
    return [{ seconds: duration_seconds, from: middle, to: middle }];
  });
}

/** The intensity in the middle of each column. */
function heightsOver(pieces: readonly Piece[], seconds: number, width: number): number[] {
  return Array.from({ length: width }, (_, column) => {
    let moment = ((column + 0.5) / width) * seconds;
    for (const piece of pieces) {
      if (moment < piece.seconds) return piece.from + ((piece.to - piece.from) * moment) / piece.seconds;
      moment -= piece.seconds;
    }
    return 0;
  });
}

function rowsOf(heights: readonly number[], highest: number, metric: string, look: Look): string[] {
  return Array.from({ length: ROWS }, (_, index) => {
    const row = ROWS - 1 - index;
    const label = index === 0 ? `${Math.round(highest)}${metric === "rpe" ? "" : "%"}` : "";
    const cells = heights.map((height) => {
      const level = Math.round(
        Math.max(0, Math.min(1, (height / highest) * ROWS - row)) * (LEVELS.length - 1),
      );
      return look.style(metric === "rpe" ? "cyan" : colourOf(height), LEVELS[level] ?? " ");
    });
    return `${label.padStart(AXIS - 2)}${label ? " ┤" : " │"}${cells.join("")}`.trimEnd();
  });
}

/** Easy to very hard, in percent of threshold. */
function colourOf(percent: number): Format {
  if (percent < 56) return "dim";
  if (percent < 76) return "blue";
  if (percent < 91) return "green";
  return percent < 106 ? "yellow" : "red";
}

function timeLine(width: number, seconds: number): string {
  const minutes = Math.round(seconds / 60);
  const end =
    minutes >= 60
      ? `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")} h`
      : `${minutes} min`;
  return `${" ".repeat(AXIS)}0${end.padStart(width - 1)}`;
}
