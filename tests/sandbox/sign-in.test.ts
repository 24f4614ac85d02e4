import { afterEach, describe, expect, it } from "vitest";
import { type Client, client, LENA } from "./client.js";

let open: Client | undefined;

async function start(...options: Parameters<typeof client>): Promise<Client> {
  open = await client(...options);
  return open;
}

afterEach(() => open?.sandbox.close());

function exchange(url: string, headers: Record<string, string>): Promise<Response> {
  return fetch(`${url}/users/v3/token`, { headers });
}

describe("token exchange", () => {
  it("gives a bearer token for the sandbox cookie", async () => {
    const { sandbox } = await start();
    const answer = await exchange(sandbox.url, { cookie: "Production_tpAuth=sandbox" });
    expect(await answer.json()).toMatchObject({
      success: true,
      token: { access_token: expect.stringMatching(/^gAAAA/), token_type: "bearer", expires_in: 3600 },
    });
  });

  it.each([
    ["an unknown cookie", { cookie: "Production_tpAuth=stale" }],
    ["no cookie", {}],
    ["a cookie beside a bearer", { cookie: "Production_tpAuth=sandbox", authorization: "Bearer x" }],
  ])("refuses %s", async (_case, headers) => {
    const { sandbox } = await start();
    expect((await exchange(sandbox.url, headers)).status).toBe(401);
  });

  it("takes further cookies from the options and from the side door", async () => {
    const { sandbox } = await start({ cookies: { mine: "coach" } });
    expect((await exchange(sandbox.url, { cookie: "Production_tpAuth=mine" })).status).toBe(200);
    const body = JSON.stringify({ value: "late", account: "athlete" });
    await fetch(`${sandbox.url}/__sandbox/cookies`, { method: "POST", body });
    expect((await exchange(sandbox.url, { cookie: "Production_tpAuth=late" })).status).toBe(200);
  });

  it("refuses data calls whose token was ended", async () => {
    const { call, sandbox } = await start();
    sandbox.tokens.expireAll();
    expect((await call("GET", "/users/v3/user")).status).toBe(401);
  });
});

describe("identity", () => {
  it("names the athlete, who is on her own roster", async () => {
    const { call } = await start();
    const { body } = await call("GET", "/users/v3/user");
    expect(body).toMatchObject({
      user: { personId: LENA, timeZone: "Europe/Berlin", athletes: [{ athleteId: LENA, coachedBy: LENA }] },
    });
  });

  it("gives the coach a roster that does not begin with the coach", async () => {
    const { call } = await start({}, "sandbox-coach");
    const { body } = await call("GET", "/users/v3/user");
    expect(body).toMatchObject({
      user: {
        userId: 710_500,
        personId: 4_200_500,
        athletes: [
          { firstName: "Anna", lastName: "Berger", userType: 4 },
          { firstName: "Anna", lastName: "Lindholm", userType: 6 },
          { firstName: "Jonas", userType: 1 },
          { athleteId: 4_200_500, coachedBy: 4_200_500 },
        ],
      },
    });
  });

  it("keeps an account away from other people's calendars", async () => {
    const { call } = await start();
    expect((await call("GET", "/fitness/v1/athletes/4200611/settings")).status).toBe(403);
  });
});
