import { afterEach, expect, it } from "vitest";
import { isObject, type Json } from "../../src/values/json.js";
import { type Client, client } from "./client.js";

const COACH = 4_200_500;
const FIRST_INVENTED = 4_300_200;

let coach: Client;
afterEach(() => coach.sandbox.close());

const withRoster = async (rosterSize?: number) => {
  coach = await client(rosterSize === undefined ? {} : { rosterSize }, "sandbox-coach");
  const { body } = await coach.call("GET", "/users/v3/user");
  const user = isObject(body) && isObject(body.user) ? body.user : {};
  return objectsIn(user.athletes);
};

const objectsIn = (list: Json | undefined) => (Array.isArray(list) ? list.filter(isObject) : []);

it("has the coach and three athletes unless told", async () => {
  expect((await withRoster()).map(({ firstName }) => firstName)).toEqual(["Anna", "Anna", "Jonas", "Marta"]);
});

it("is filled up with athletes of different names and numbers, the same ones every time", async () => {
  const athletes = await withRoster(50);
  await coach.sandbox.close();
  expect(await withRoster(50)).toEqual(athletes);
  expect(athletes).toHaveLength(51);
  for (const field of ["athleteId", "email"])
    expect(new Set(athletes.map((athlete) => athlete[field])).size).toBe(51);
});

it("gives each a season, and a place in the group of all", async () => {
  await withRoster(5);
  const week = `/fitness/v6/athletes/${FIRST_INVENTED + 1}/workouts/2026-04-06/2026-04-12`;
  const workouts = objectsIn((await coach.call("GET", week)).body);
  expect(workouts.length).toBeGreaterThan(0);
  const [all] = objectsIn((await coach.call("GET", `/coaches/v2/coaches/${COACH}/tags`)).body);
  expect(all?.athleteIds).toEqual([4_200_611, 4_200_777, 4_200_900, FIRST_INVENTED, FIRST_INVENTED + 1]);
});

it("never shares the three digits that record numbers are made from", async () => {
  const digits = (await withRoster(103)).map(({ athleteId }) => Number(athleteId) % 1000);
  expect(new Set(digits).size).toBe(104);
});

it("ends where the names end", async () => {
  await withRoster();
  await expect(client({ rosterSize: 104 })).rejects.toThrow("at most 103 athletes");
});
