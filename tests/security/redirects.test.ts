import { describe, expect, test } from "vitest";
import { connect } from "../http/connect.js";
import { json, Peer, read, write } from "../http/peer.js";

/** Where a hostile answer may point; `there` is another server on this machine. */
const PLACES: Record<string, (there: string) => string> = {
  "the same host": () => "/elsewhere",
  "the same request, for ever": () => "",
  "another host": (there) => `${there}/elsewhere`,
  "another host without a scheme": (there) => there.replace("http:", ""),
  "plain http": () => "http://tpapi.trainingpeaks.com/users/v3/user",
  "a name in front of an @": (there) => there.replace("http://", "http://tpapi.trainingpeaks.com@"),
  "a file": () => "file:///etc/passwd",
};

describe.each([301, 302, 303, 307, 308])("T4: the token follows no redirect, status %i", (status) => {
  test.each(Object.entries(PLACES))("T4: to %s", async (_, placeOf) => {
    const there = await Peer.start((_request, response) => json(response, 200, {}));
    const { failure, peer } = await connect((_request, response) =>
      response.writeHead(status, { location: placeOf(there.origin) }).end(),
    );
    expect(await failure(read)).toMatchObject({ code: "API_CHANGED" });
    expect(await failure(write)).toMatchObject({ code: "WRITE_UNCERTAIN" });
    expect([peer.received.length, there.received.length]).toEqual([2, 0]);
    await there.kill();
  });
});
