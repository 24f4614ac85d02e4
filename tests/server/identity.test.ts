import { describe, expect, test } from "vitest";
import type { UserResponse } from "../../generated/types.js";
import { monotonicNow } from "../../src/http/timer.js";
import { IdentityCache, identityFrom, isCoach, resolveAthlete } from "../../src/tool/identity.js";
import { namedAthlete } from "../../src/tool/named-athletes.js";
import { ToolError } from "../../src/values/tool-error.js";

const COACH: UserResponse = {
  user: {
    personId: 500,
    userId: 77,
    fullName: "Marta Weiss",
    timeZone: "Europe/Berlin",
    athletes: [
      { athleteId: 611, firstName: "Anna", lastName: "Berger" },
      { athleteId: 777, firstName: "Anna", lastName: "Lindholm" },
      { athleteId: 900, firstName: "Jonas", lastName: null },
    ],
  },
};
const ATHLETE: UserResponse = {
  user: { personId: 7, userId: 7, athletes: [{ athleteId: 7, firstName: "Rhea" }] },
};

describe("who is signed in", () => {
  test("is personId, also where the roster begins with somebody else (KB-03)", () => {
    expect(identityFrom(COACH)).toMatchObject({ personId: 500, userId: 77, name: "Marta Weiss" });
  });

  test("may stand at the top of the answer instead of inside `user`", () => {
    expect(identityFrom({ personId: 7, fullName: "Rhea Kestrel" })).toMatchObject({ personId: 7 });
  });

  test("without personId is the only athlete there is", () => {
    expect(identityFrom({ user: { athletes: [{ athleteId: 7 }] } }).personId).toBe(7);
  });

  test("not said at all is API_CHANGED", () => {
    expect(() => identityFrom({ user: {} })).toThrow(expect.objectContaining({ code: "API_CHANGED" }));
  });

  test("is a coach when others are in the roster", () => {
    expect(isCoach(identityFrom(COACH))).toBe(true);
    expect(isCoach(identityFrom(ATHLETE))).toBe(false);
  });
});

describe("the athlete meant", () => {
  const identity = identityFrom(COACH);

  test.each<[string, string | undefined, number]>([
    ["nobody named is the person", undefined, 500],
    ["the person's own name", "marta", 500],
    ["a name in capitals", "ANNA BERGER", 611],
    ["a last name", "lindholm", 777],
    ["a name of one word", "Jonas", 900],
    ["an id", "611", 611],
    ["an id outside the roster (KB-14)", "12345", 12_345],
  ])("%s", (_, wanted, id) => {
    expect(resolveAthlete(identity, wanted).id).toBe(id);
  });

  test("a name of two is ambiguous (KB-13)", () => {
    expect(() => resolveAthlete(identity, "Anna")).toThrow(
      expect.objectContaining({ code: "AMBIGUOUS_ATHLETE", facts: { candidates: expect.any(Array) } }),
    );
  });

  test("part of a name is not enough: a wrong athlete is worse than a question", () => {
    expect(() => resolveAthlete(identity, "Ann")).toThrow(expect.objectContaining({ code: "NOT_FOUND" }));
  });

  test("an unknown name is answered with at most twenty of the roster", () => {
    const athletes = Array.from({ length: 60 }, (_, i) => ({ athleteId: i + 1, firstName: `A${i}` }));
    const crowd = identityFrom({ user: { personId: 500, athletes } });
    try {
      resolveAthlete(crowd, "Zoe");
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ToolError);
      expect(error instanceof ToolError && error.facts.athletes).toHaveLength(20);
    }
  });
});

describe("the cache", () => {
  test("asks once for calls at the same time, and again after `forget` (KB-06) or a failure", async () => {
    const answers = [COACH, undefined, ATHLETE];
    let asked = 0;
    const cache = new IdentityCache({
      send: async () => {
        const value = answers[asked];
        asked += 1;
        if (!value) throw new ToolError("NETWORK_ERROR", "no");
        return { value: value as never, skipped: 0 };
      },
    });
    const [first, second] = await Promise.all([cache.get(), cache.get()]);
    expect(first).toBe(second);
    expect(asked).toBe(1);
    cache.forget();
    await expect(cache.get()).rejects.toMatchObject({ code: "NETWORK_ERROR" });
    expect((await cache.get()).personId).toBe(7);
  });

  test("a name that is not known is looked for once more, and a roster that a tool read is known", async () => {
    const rosters = [COACH, withAthlete(COACH, "Zoe")];
    let asked = 0;
    const cache = new IdentityCache({
      send: async () => ({ value: rosters[Math.min(asked++, 1)] as never, skipped: 0 }),
    });
    const begun = monotonicNow();
    await cache.get();
    await expect(namedAthlete(cache, "Zoe", begun)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(asked).toBe(1);
    const later = Number.POSITIVE_INFINITY;
    expect(await namedAthlete(cache, "Zoe", later)).toMatchObject({ name: "Zoe" });
    expect(asked).toBe(2);
    cache.learn({ value: withAthlete(COACH, "Yara"), skipped: 0 }, {});
    expect(await namedAthlete(cache, "Yara", begun)).toMatchObject({ name: "Yara" });
    expect(asked).toBe(2);
  });
});

function withAthlete({ user }: UserResponse, firstName: string): UserResponse {
  return { user: { ...user, athletes: [...(user?.athletes ?? []), { athleteId: 999, firstName }] } };
}
