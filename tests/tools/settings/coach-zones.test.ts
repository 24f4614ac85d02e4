import { afterAll, beforeAll, expect, test } from "vitest";
import { roster } from "../../../sandbox/seasons/people.js";
import type { TestServer } from "../../kit/server.js";
import { startServerHere } from "../../kit/server-here.js";
import { sentTo } from "../fresh-account.js";
import { zoneSet } from "./zone-account.js";

const JONAS = roster.coached[2]?.personId ?? 0;

let server: TestServer;
beforeAll(async () => {
  server = await startServerHere({ sandbox: { account: "coach" } });
});
afterAll(() => server.close());

test("KB-66 the calculator is asked with the coach's login, the zones are the athlete's", async () => {
  const own = structuredClone(zoneSet(server, "powerZones", 2, roster.coach.personId));
  const { data } = await server.call("tp_update_ftp", { ftp: 320, athlete: "Jonas Keller" });
  expect(data).toMatchObject({
    athlete: "Jonas Keller",
    ftp_watts: 320,
    method_correct: true,
    confirmed: true,
  });
  expect(server.requests()).toContain(
    `POST /trainingzones/v1/users/${roster.coach.userId}/power/calculate/5`,
  );
  expect(zoneSet(server, "powerZones", 2, JONAS).threshold).toBe(320);
  expect(zoneSet(server, "powerZones", 2, roster.coach.personId)).toEqual(own);
  const [sent] = sentTo(server, "putPowerZones");
  expect(sent).toMatchObject([0, 1, 2].map(() => ({ currentUserId: roster.coach.userId })));
});

test("KB-13 stops at two athletes of one name", async () => {
  const { data } = await server.call("tp_update_ftp", { ftp: 320, athlete: "Anna" });
  expect(data.error.code).toBe("AMBIGUOUS_ATHLETE");
});

test("equipment and metrics of an athlete never touch the coach's", async () => {
  await server.call("tp_create_equipment", { athlete: String(JONAS), name: "Track bike", type: "bike" });
  await server.call("tp_log_metrics", { athlete: String(JONAS), date: "2026-04-10", weight_kg: 79.5 });
  const names = (owner: number) => server.sandbox.store.records("equipment", owner).map(({ name }) => name);
  expect(names(JONAS)).toContain("Track bike");
  expect(names(roster.coach.personId)).not.toContain("Track bike");
  expect(sentTo(server, "logMetrics")).toMatchObject([{ athleteId: JONAS }]);
});
