import { expect, test } from "vitest";
import { readBinaryCookies } from "../../../src/auth/browser/safari/binary-cookies.js";
import { fc } from "../../kit/fast-check.js";
import { TOMORROW } from "./home.js";
import { safariFile } from "./safari-file.js";

const FILE = safariFile([{ value: "value-0123456789-abcdef", expires: TOMORROW }]);

test("a cookie's fields", () => {
  expect(readBinaryCookies(FILE)).toEqual([
    {
      domain: ".trainingpeaks.com",
      name: "Production_tpAuth",
      value: "value-0123456789-abcdef",
      expires_s: (TOMORROW.getTime() - Date.UTC(2001, 0, 1)) / 1000,
      created_s: 1,
    },
  ]);
});

test("any change of bytes gives cookies or an ordinary exception", () => {
  const changes = fc.array(fc.tuple(fc.nat(FILE.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(changes, (list) => {
      const file = Buffer.from(FILE);
      for (const [at, byte] of list) file.writeUInt8(byte, at);
      try {
        readBinaryCookies(file);
      } catch (error) {
        expect(["SafariFormatError", "RangeError"]).toContain((error as Error).name);
      }
    }),
    { numRuns: 2000 },
  );
});
