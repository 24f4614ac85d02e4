import type { HandlerName } from "../behaviours.js";
import type { Handler } from "../call.js";
import { accountHandlers } from "./account.js";
import { analysisHandlers } from "./analysis.js";
import { calendarHandlers } from "./calendar.js";
import { equipmentHandlers } from "./equipment.js";
import { fileHandlers } from "./files.js";
import { fitnessHandlers } from "./fitness.js";
import { groupHandlers } from "./groups.js";
import { healthHandlers } from "./health.js";
import { libraryHandlers } from "./library.js";
import { recordHandlers } from "./records.js";
import { referenceHandlers } from "./reference.js";
import { settingsHandlers } from "./settings.js";
import { strengthHandlers } from "./strength.js";
import { workoutExtraHandlers } from "./workout-extras.js";

/** Behaviour by the name that a spec's `sandbox: { handler: name }` gives. */
export const handlers: Record<HandlerName, Handler> = {
  ...accountHandlers,
  ...analysisHandlers,
  ...calendarHandlers,
  ...equipmentHandlers,
  ...fileHandlers,
  ...fitnessHandlers,
  ...groupHandlers,
  ...healthHandlers,
  ...libraryHandlers,
  ...recordHandlers,
  ...referenceHandlers,
  ...settingsHandlers,
  ...strengthHandlers,
  ...workoutExtraHandlers,
};
