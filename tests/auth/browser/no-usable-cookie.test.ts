import { describe, expect, test } from "vitest";
import type { Machine } from "../../../src/auth/browser/machine.js";
import type { BrowserChoice } from "../../../src/http/sign-in.js";
import { CANARY_COOKIE, leaks } from "../../security/canary.js";
import { CHROME, FIREFOX, find } from "./find.js";
import {
  chromiumDatabase,
  encryptCbc,
  exited,
  firefoxDatabase,
  machineWith,
  place,
  TOMORROW,
  YESTERDAY,
} from "./home.js";

describe("what is said when there is none", () => {
  async function failure(machine: Machine, choice: BrowserChoice = "auto", refused: string[] = []) {
    const { found } = await find(machine, choice, refused);
    expect(leaks(JSON.stringify(found), CANARY_COOKIE)).toEqual([]);
    return found;
  }

  test("a browser without a sign-in", async () => {
    const { machine, home } = machineWith();
    place(home, FIREFOX, firefoxDatabase([]));
    expect(await failure(machine, "firefox")).toEqual({
      status: "failed",
      message: "No usable TrainingPeaks sign-in was found in Firefox. Without a sign-in: Firefox.",
      nextStep:
        'Sign in at app.trainingpeaks.com with "Remember me" and try again a minute later, or run `tp-mcp auth` in a terminal and paste the cookie.',
    });
  });

  test("KB-07: an expired one, with browser, profile and date", async () => {
    const { machine, home } = machineWith();
    place(home, FIREFOX, firefoxDatabase([{ value: CANARY_COOKIE, expires: YESTERDAY }]));
    expect(await failure(machine)).toMatchObject({
      message: expect.stringContaining("Firefox (abc.default-esr): the cookie expired on 2026-02-28."),
    });
  });

  test.each([
    ["KB-08: app-bound", "v20", "locks its cookies to itself", "with Firefox"],
    ["the Flatpak portal", "v12", "Flatpak portal", "with Firefox"],
    ["an unknown scheme", "v99", "unknown way", "Remember me"],
  ])("%s", async (_name, scheme, reason, next) => {
    const { machine, home } = machineWith();
    place(
      home,
      CHROME,
      chromiumDatabase([{ value: Buffer.concat([Buffer.from(scheme), Buffer.alloc(64)]) }]),
    );
    expect(await failure(machine)).toMatchObject({
      message: expect.stringContaining(reason),
      nextStep: expect.stringContaining(next),
    });
  });

  test.each([
    [{ kind: "missing" }, "neither secret-tool"],
    [{ kind: "timeout" }, "dialog was not answered"],
    [exited("", 1), "did not give"],
    [{ kind: "too-much-output" }, "did not give"],
    [exited("wrong password"), "could not be decrypted"],
  ] as const)("a keychain that answers %j", async (result, reason) => {
    const { machine, home } = machineWith("linux", () => result);
    const value = encryptCbc(CANARY_COOKIE, { scheme: "v11", password: "right" });
    place(home, CHROME, chromiumDatabase([{ value }]));
    expect(await failure(machine)).toMatchObject({ message: expect.stringContaining(reason) });
  });

  test("a refused one", async () => {
    const { machine, home } = machineWith();
    place(home, FIREFOX, firefoxDatabase([{ value: CANARY_COOKIE, expires: TOMORROW }]));
    expect(await failure(machine, "auto", [CANARY_COOKIE])).toMatchObject({
      message: expect.stringContaining("TrainingPeaks no longer accepts the cookie"),
    });
  });

  test.each<[string, Buffer]>([
    ["damaged", Buffer.from("SQLite format 3\0 and then nothing")],
    ["malformed", firefoxDatabase([{ value: "short", expires: TOMORROW }])],
  ])("a %s store does not end the search", async (_name, content) => {
    const { machine, home } = machineWith();
    place(home, FIREFOX, content);
    place(home, CHROME, chromiumDatabase([{ value: encryptCbc(CANARY_COOKIE) }]));
    expect((await find(machine)).tried).toEqual([CANARY_COOKIE]);
    expect(await failure(machine, "firefox")).toMatchObject({
      message: expect.stringContaining("Firefox (abc"),
    });
  });
});
