import type { JsonObject } from "../../src/values/json.js";

/** The pools to choose from, and the one that is taken when nothing is chosen. */
export function pools(): JsonObject {
  return {
    defaultId: "DEFAULT-25M",
    supportedUnits: ["Yards", "Meters"],
    options: [
      { id: "DEFAULT-25M", length: 25, units: "Meters", label: null },
      { id: "DEFAULT-50M", length: 50, units: "Meters", label: null },
      { id: "DEFAULT-25Y", length: 25, units: "Yards", label: null },
      { id: "0f6c2b1e-3d43-4c1b-9a8e-5d2f0b7e4a10", length: 33.3, units: "Meters", label: "Lido" },
    ],
  };
}
