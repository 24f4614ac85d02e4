import { describe, expect, test } from "vitest";
import { startServerHere } from "../../kit/server-here.js";
import { libraryShelf, SELF } from "./shelf.js";

const shelf = libraryShelf();

describe("folders", () => {
  test("KB-71: a folder is made with libraryName and the personId of its owner", async () => {
    const { data } = await shelf.server.call("tp_create_library", { name: " FTP block " });
    expect(data).toMatchObject({ confirmed: true, name: "FTP block" });
    expect(shelf.writes().at(-1)).toMatchObject({
      method: "POST",
      path: "/exerciselibrary/v1/libraries",
      body: { libraryName: "FTP block", ownerId: SELF },
    });
    const found = shelf.server.sandbox.store.find("libraries", SELF, "exerciseLibraryId", data.library_id);
    expect(found).toMatchObject({ libraryName: "FTP block" });
  });

  test("KB-71: a coach's folder belongs to the coach, not to the first athlete", async () => {
    const coach = await startServerHere({ sandbox: { account: "coach" } });
    await coach.call("tp_create_library", { name: "Group rides" });
    expect(coach.sandbox.requests.at(-2)?.body).toEqual({ libraryName: "Group rides", ownerId: 4_200_500 });
    await coach.close();
  });

  test("a blank name, and no name, are refused", async () => {
    expect((await shelf.refused("tp_create_library", { name: "  " })).message).toContain("name is blank");
    expect((await shelf.refused("tp_create_library", {})).message).toContain("name is missing");
  });

  test("a deleted folder takes its templates along, which is told", async () => {
    const { data: made } = await shelf.server.call("tp_create_library", { name: "Old" });
    const item = { library_id: made.library_id, name: "Spin", sport: "Bike", duration_hours: 1 };
    const { data: kept } = await shelf.server.call("tp_create_library_item", item);
    const { data } = await shelf.server.call("tp_delete_library", { library_id: made.library_id });
    expect(data).toMatchObject({
      confirmed: true,
      deleted: { library_id: made.library_id, name: "Old", items: 1 },
    });
    expect(shelf.storedItem(kept.item.id)).toBeUndefined();
    expect(
      shelf.server.sandbox.store.find("libraries", SELF, "exerciseLibraryId", made.library_id),
    ).toBeUndefined();
  });

  test("an unknown folder is NOT_FOUND; TrainingPeaks' own may not be deleted", async () => {
    expect((await shelf.refused("tp_delete_library", { library_id: 1 })).code).toBe("NOT_FOUND");
    const { data } = await shelf.server.call("tp_delete_library", { library_id: 13_013 });
    expect(data.error.code).toBe("FORBIDDEN");
  });
});
