import { symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { childEnvironment } from "../../src/auth/child-environment.js";
import { temporaryFolder } from "./temporary-folder.js";

test("T2: children get what is listed and nothing else", () => {
  const env = {
    HOME: "/home/pat",
    PATH: "/usr/bin",
    DBUS_SESSION_BUS_ADDRESS: "unix:path=/x",
    NODE_OPTIONS: "--require ./evil.js",
    NAPI_RS_NATIVE_LIBRARY_PATH: "/evil.node",
    TP_AUTH_COOKIE: "cookie",
    LD_PRELOAD: "/evil.so",
  };
  expect(childEnvironment(env, "linux")).toEqual({
    HOME: "/home/pat",
    PATH: "/usr/bin",
    DBUS_SESSION_BUS_ADDRESS: "unix:path=/x",
  });
});

test.runIf(process.platform === "linux")(
  "the session bus is found where an MCP client does not name it",
  async () => {
    const folder = temporaryFolder();
    const bus = createServer();
    await new Promise<void>((resolve) => bus.listen(join(folder, "bus"), resolve));
    onTestFinished(() => void bus.close());
    expect(childEnvironment({ XDG_RUNTIME_DIR: folder }, "linux")).toEqual({
      XDG_RUNTIME_DIR: folder,
      DBUS_SESSION_BUS_ADDRESS: `unix:path=${folder}/bus`,
    });
  },
);

test("a runtime folder that cannot be looked into has no bus", () => {
  const loop = join(temporaryFolder(), "loop");
  symlinkSync(loop, loop);
  expect(childEnvironment({ XDG_RUNTIME_DIR: loop }, "linux")).toEqual({ XDG_RUNTIME_DIR: loop });
});

test("a plain file in the bus's place is not taken for it", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "bus"), "");
  expect(childEnvironment({ XDG_RUNTIME_DIR: folder }, "linux")).toEqual({ XDG_RUNTIME_DIR: folder });
});
