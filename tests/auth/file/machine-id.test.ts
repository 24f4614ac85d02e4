import { expect, test } from "vitest";
import { machineId } from "../../../src/auth/file/machine-id.js";
import type { ProgramCall, RunProgram } from "../../../src/auth/program.js";

const UUID = "01234567-89AB-CDEF-0123-456789ABCDEF";

function answering(output: string) {
  const calls: ProgramCall[] = [];
  const run: RunProgram = async (call) => {
    calls.push(call);
    return { kind: "exited", code: 0, output: Buffer.from(output) };
  };
  return { calls, run };
}

test("macOS: the platform's UUID, from a program at an absolute path", async () => {
  const { calls, run } = answering(`    "IOPlatformUUID" = "${UUID}"\n`);
  expect(await machineId(run, { TP_AUTH_COOKIE: "x", HOME: "/home/pat" }, "darwin")).toBe(UUID);
  expect(calls).toEqual([
    {
      file: "/usr/sbin/ioreg",
      args: ["-rd1", "-c", "IOPlatformExpertDevice"],
      env: { HOME: "/home/pat" },
      timeoutMs: 5000,
    },
  ]);
});

test("Windows: the machine's GUID from the registry", async () => {
  const { run } = answering(`HKEY_LOCAL_MACHINE\r\n    MachineGuid    REG_SZ    ${UUID.toLowerCase()}\r\n`);
  expect(await machineId(run, {}, "win32")).toBe(UUID.toLowerCase());
});

test.each(["darwin", "win32"] as const)(
  "%s: without an answer, none: everybody knows a host name",
  async (platform) => {
    expect(await machineId(async () => ({ kind: "timeout" }), {}, platform)).toBeUndefined();
  },
);
