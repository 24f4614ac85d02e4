import { afterEach, describe, expect, test } from "vitest";
import { ClientHere } from "./client-here.js";

let client: ClientHere;
afterEach(() => client.hangUp());

const ENVELOPE = {
  _meta: {
    "io.modelcontextprotocol/protocolVersion": "2026-07-28",
    "io.modelcontextprotocol/clientInfo": { name: "raw", version: "1" },
    "io.modelcontextprotocol/clientCapabilities": {},
  },
};

describe("initialize", () => {
  test.each(["2024-10-07", "2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"])(
    "speaks %s and lists the tools",
    async (version) => {
      client = new ClientHere();
      const { result } = await client.initialize(version);
      expect(result).toMatchObject({ protocolVersion: version, serverInfo: { name: "tp-mcp" } });
      const list = await client.request(1, "tools/list", {});
      expect(list.result?.tools).toHaveLength(await toolCount());
    },
  );

  test.each(["2026-07-28", "2099-01-01"])(
    "answers %s with a version it has a handshake for",
    async (version) => {
      client = new ClientHere();
      const { result } = await client.initialize(version);
      expect(result?.protocolVersion).toBe("2025-11-25");
    },
  );

  test("carries instructions that no client cuts", async () => {
    client = new ClientHere();
    const { result } = await client.initialize();
    expect(String(result?.instructions).length).toBeGreaterThan(500);
    expect(String(result?.instructions).length).toBeLessThan(1_900);
  });

  test("may follow server/discover in the same process", async () => {
    client = new ClientHere();
    const discovered = await client.request(7, "server/discover", ENVELOPE);
    expect(discovered.result).toMatchObject({ supportedVersions: ["2026-07-28"] });
    await client.initialize("2025-06-18");
    const list = await client.request(1, "tools/list", {});
    expect(list.result?.tools).toHaveLength(await toolCount());
  });

  test("may be left out by a client of 2026", async () => {
    client = new ClientHere();
    const list = await client.request(1, "tools/list", ENVELOPE);
    expect(list.result?.tools).toHaveLength(await toolCount());
    expect(list.result).toMatchObject({ ttlMs: 3_600_000 });
  });

  test("T12: what replaces or removes something, on the account or on the disk, is listed as destructive", async () => {
    client = new ClientHere();
    const list = await client.request(1, "tools/list", ENVELOPE);
    const tools = (list.result?.tools ?? []) as { name: string; annotations: { destructiveHint: boolean } }[];
    const hints = new Map(tools.map(({ name, annotations }) => [name, annotations.destructiveHint]));
    for (const name of ["tp_delete_workout", "tp_update_workout", "tp_download_workout_file"])
      expect([name, hints.get(name)]).toEqual([name, true]);
    for (const name of ["tp_get_workouts", "tp_create_workout", "tp_analyze_workout"])
      expect([name, hints.get(name)]).toEqual([name, false]);
  });
});

describe("a client with manners of its own", () => {
  test("pings before it says hello", async () => {
    client = new ClientHere();
    expect((await client.request(5, "ping")).result).toEqual({});
    expect((await client.initialize()).result?.protocolVersion).toBe("2025-06-18");
  });

  test("sends a line that is no message", async () => {
    client = new ClientHere();
    await client.initialize();
    client.write("{ this is not JSON");
    client.write('{"jsonrpc":"1.0","nonsense":true}');
    client.write("");
    expect((await client.request(1, "ping")).result).toEqual({});
  });

  test("sends a batch, which no supported version has over stdio", async () => {
    client = new ClientHere();
    await client.initialize();
    client.write('[{"jsonrpc":"2.0","id":8,"method":"ping"},{"jsonrpc":"2.0","id":9,"method":"ping"}]');
    expect((await client.request(1, "ping")).result).toEqual({});
  });

  test("calls a tool that does not exist", async () => {
    client = new ClientHere();
    await client.initialize();
    const { error } = await client.request(1, "tools/call", { name: "tp_get_wrkouts", arguments: {} });
    expect(error).toMatchObject({ code: -32602, message: expect.stringContaining("tp_get_wrkouts") });
  });

  test.each([
    ["a list", []],
    ["a text", "{}"],
    ["a number", 7],
  ])("sends %s as arguments", async (_, args) => {
    client = new ClientHere();
    await client.initialize();
    const { error, result } = await client.request(1, "tools/call", {
      name: "tp_auth_status",
      arguments: args,
    });
    expect(error?.code ?? (result?.isError ? "isError" : "accepted")).not.toBe("accepted");
    expect((await client.request(2, "ping")).result).toEqual({});
  });
});

async function toolCount(): Promise<number> {
  const { default: manifest } = await import("../../generated/tools.json", { with: { type: "json" } });
  return manifest.length;
}
