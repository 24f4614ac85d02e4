import type { Handlers } from "../call.js";
import { accountHandlers } from "./account.js";
import { fitnessHandlers } from "./fitness.js";
import { referenceHandlers } from "./reference.js";
import { settingsHandlers } from "./settings.js";

/** Behaviour by the name that a spec's `sandbox: { handler: name }` gives. */
export const handlers: Handlers = {
  ...accountHandlers,
  ...fitnessHandlers,
  ...referenceHandlers,
  ...settingsHandlers,
};
