import { afterAll, beforeAll, describe, expect, test } from "vitest";
import manifest from "../../generated/tools.json" with { type: "json" };
import { type AnyClient, CLIENTS } from "./clients.js";

describe.each(Object.entries(CLIENTS))("%s", (_, connect) => {
  let client: AnyClient;
  beforeAll(async () => {
    client = await connect();
  });
  afterAll(() => client.close());

  test("lists exactly what generated/tools.json says", async () => {
    const { tools } = await client.listTools();
    expect(tools).toEqual(manifest);
  });

  test("gets the same facts as text and as structured content", async () => {
    const result = await client.callTool({
      name: "tp_get_workouts",
      arguments: { start_date: "2026-04-06", end_date: "2026-04-12" },
    });
    expect(result.isError).toBe(false);
    expect(result.structuredContent).toMatchObject({
      date_range: { start: "2026-04-06", end: "2026-04-12" },
    });
    expect(result.content).toEqual([{ type: "text", text: JSON.stringify(result.structuredContent) }]);
  });

  test("KB-104: may leave out the arguments", async () => {
    const result = await client.callTool({ name: "tp_auth_status" });
    expect(result.structuredContent).toMatchObject({ valid: true });
  });

  test("gets a refusal as an answer, not as a broken call", async () => {
    const result = await client.callTool({ name: "tp_get_workout", arguments: { workout_id: "77" } });
    expect(result.isError).toBe(true);
    expect(result.structuredContent).toMatchObject({ error: { code: "NOT_FOUND", retryable: false } });
  });
});
