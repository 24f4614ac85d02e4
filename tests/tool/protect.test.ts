import { describe, expect, test } from "vitest";
import { deletionRefused, protecting } from "../../src/tool/protect.js";

const DELETE = { id: "deleteRide", method: "DELETE" } as const;
/** Equipment goes by writing the list without it: a deletion by what it proves, not by its method. */
const PUT = { id: "saveEquipment", method: "PUT" } as const;
const gone = async () => undefined;
const ridden = {
  gone,
  protect: protecting({ hours: 1 }, ({ hours }) => (hours ? "It was ridden." : undefined)),
};
const planned = { gone, protect: protecting(undefined, () => undefined) };
const free = { gone, unprotected: "It can be added again." };

describe("safe", () => {
  test("keeps what the tool protects, and says why", () => {
    const error = deletionRefused(DELETE, ridden, { deleteMode: "safe" });
    expect(error).toMatchObject({ code: "DELETE_MODE", message: "It was ridden." });
    expect(error?.nextStep).toContain("TP_MCP_DELETE_MODE=full");
  });

  test("lets go what is not protected", () => {
    expect(deletionRefused(DELETE, planned, { deleteMode: "safe" })).toBeUndefined();
    expect(deletionRefused(DELETE, free, { deleteMode: "safe" })).toBeUndefined();
  });

  test.each([DELETE, PUT])("refuses a deletion that says nothing: $method", (endpoint) => {
    expect(deletionRefused(endpoint, { gone }, { deleteMode: "safe" })?.code).toBe("DELETE_MODE");
  });

  test("refuses a DELETE whatever its proof", () => {
    expect(deletionRefused(DELETE, {}, { deleteMode: "safe" })?.code).toBe("DELETE_MODE");
  });
});

test.each([ridden, planned, free, { gone }])("none refuses every deletion, full none", (write) => {
  expect(deletionRefused(PUT, write, { deleteMode: "none" })?.message).toBe(
    "saveEquipment deletes, and TP_MCP_DELETE_MODE is none.",
  );
  expect(deletionRefused(PUT, write, { deleteMode: "full" })).toBeUndefined();
});

test.each(["none", "safe", "full"] as const)("other changes are nobody's business here: %s", (mode) => {
  expect(deletionRefused(PUT, {}, { deleteMode: mode })).toBeUndefined();
});
