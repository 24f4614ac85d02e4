import type { Services } from "./services.js";
import { readSettings, type ServicesOptions, type Settings } from "./settings.js";

/**
 * Builds the services at the first call and never before: clients start servers just to look at them.
 * @throws ToolError VALIDATION_ERROR, at once, for an environment variable that cannot be used
 */
export function lazyServices(options: ServicesOptions): { get(): Promise<Services>; close(): Promise<void> } {
  const settings = readSettings(options);
  let started: Promise<Services> | undefined;
  return {
    get: () => {
      started ??= start(options, settings);
      return started;
    },
    close: async () => (await started?.catch(() => undefined))?.close(),
  };
}

/** HTTP client and sign-in are loaded here, after the tool list has long been answered. */
async function start(options: ServicesOptions, settings: Settings): Promise<Services> {
  const { createServices } = await import("./services.js");
  return createServices(options, settings);
}
