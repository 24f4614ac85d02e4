import { expect, test } from "vitest";
import { desk, refusedUnsent } from "../workouts/desk.js";

const MARTA = 4_200_500;
const TAGS = `/coaches/v1/coaches/${MARTA}/tags`;
const coach = desk({ sandbox: { account: "coach" } });

function stored(name: string) {
  return coach.server.sandbox.store.records("groups", MARTA).find((group) => group.name === name);
}

function changes() {
  return coach.sent().filter((line) => !line.startsWith("GET"));
}

test("KB-76: groups are read under v2, with the number of their athletes and which one is automatic", async () => {
  coach.sent();
  const { data } = await coach.call("tp_list_groups");
  expect(data).toMatchObject({
    count: 2,
    groups: [
      { id: "9000", name: "My Athletes", athlete_count: 3, is_default: true },
      { id: "9001", name: "Track squad", athlete_count: 1, is_default: false },
    ],
  });
  expect(coach.sent()).toEqual([`GET /coaches/v2/coaches/${MARTA}/tags`]);
});

test.each(["9000", 9000, "my athletes", " My Athletes "])(
  "group %j is found, its athletes by name",
  async (group_id) => {
    const { data } = await coach.call("tp_list_athletes_in_group", { group_id });
    expect(data).toMatchObject({
      group_id: "9000",
      count: 3,
      athletes: [{ name: "Anna Berger" }, { name: "Anna Lindholm" }, { name: "Jonas Keller" }],
    });
  },
);

test("KB-76: a group is made, renamed and deleted under v1 with the one field Value, each proved in the list", async () => {
  coach.sent();
  const made = await coach.call("tp_create_group", { name: " Spring camp " });
  expect(made.data).toMatchObject({ confirmed: true, name: "Spring camp", group: { athlete_count: 0 } });
  expect(coach.bodyOf("createGroup")).toEqual({ Value: "Spring camp" });
  const renamed = await coach.call("tp_rename_group", { group_id: "spring camp", name: "Autumn camp" });
  expect(renamed.data).toMatchObject({ confirmed: true, old_name: "Spring camp", name: "Autumn camp" });
  expect(coach.bodyOf("renameGroup")).toEqual({ Value: "Autumn camp" });
  const gone = await coach.call("tp_delete_group", { group_id: made.data.id });
  expect(gone.data).toMatchObject({ confirmed: true, deleted: { name: "Autumn camp" } });
  expect(changes()).toEqual([
    `POST ${TAGS}`,
    `PUT ${TAGS}/${made.data.id}`,
    `DELETE ${TAGS}/${made.data.id}`,
  ]);
  expect(stored("Autumn camp")).toBeUndefined();
});

test.each([
  ["tp_rename_group", { group_id: "9000", name: "Everybody" }],
  ["tp_delete_group", { group_id: "My Athletes" }],
])("KB-76: %s leaves the automatic group alone", async (tool, args) => {
  coach.sent();
  const { data } = await coach.call(tool, args);
  expect(data.error).toMatchObject({ code: "FORBIDDEN", message: expect.stringContaining("automatic") });
  expect(changes()).toEqual([]);
});

test("a second group of one name is refused, whether new or renamed", async () => {
  const made = await coach.call("tp_create_group", { name: "track SQUAD" });
  expect(made.data.error).toMatchObject({ code: "CONFLICT" });
  await coach.call("tp_create_group", { name: "Juniors" });
  const renamed = await coach.call("tp_rename_group", { group_id: "Juniors", name: "Track squad" });
  expect(renamed.data.error).toMatchObject({ code: "CONFLICT" });
});

test("two groups of one name are asked about with their ids; an unknown one names those that there are", async () => {
  const records = coach.server.sandbox.store.records("groups", MARTA);
  records.push({ id: 9100, coachId: MARTA, name: "Twins", athleteIds: [], isDefault: false });
  records.push({ id: 9101, coachId: MARTA, name: "twins", athleteIds: null, isDefault: false });
  coach.sent();
  const twins = await coach.call("tp_delete_group", { group_id: "Twins" });
  expect(twins.data.error).toMatchObject({
    code: "NOT_FOUND",
    message: expect.stringContaining("9100, 9101"),
  });
  const none = await coach.call("tp_delete_group", { group_id: "Sprinters" });
  expect(none.data.error.message).toContain('"Track squad"');
  expect(changes()).toEqual([]);
});

test("the name must be given, and not be blank", async () => {
  await refusedUnsent(coach, "tp_create_group", { name: "   " }, "name");
  await refusedUnsent(coach, "tp_rename_group", { group_id: "9001" }, "name is missing");
});

const athlete = desk();

test("KB-76: an account that coaches nobody is told so, and nothing is written", async () => {
  athlete.sent();
  const { data } = await athlete.call("tp_create_group", { name: "Friends" });
  expect(data.error).toMatchObject({ code: "FORBIDDEN", message: expect.stringContaining("coach accounts") });
  expect(athlete.sent().filter((line) => line.startsWith("POST"))).toEqual([]);
});

test("KB-76: athletes are put into a group by name or id, one request each, and taken out again", async () => {
  await coach.call("tp_create_group", { name: "Relay" });
  coach.sent();
  const args = { group_id: "Relay", athlete_ids: ["Anna Berger", 4_200_900] };
  const added = await coach.call("tp_add_athletes_to_group", args);
  expect(added.data).toMatchObject({
    confirmed: true,
    added: [{ name: "Anna Berger" }, { name: "Jonas Keller", athlete_id: "4200900" }],
  });
  expect(coach.bodyOf("addGroupMember")).toEqual({ Value: 4_200_900 });
  expect(changes()).toHaveLength(2);
  expect((await coach.call("tp_add_athletes_to_group", args)).data).toMatchObject({
    added: [],
    already_in_it: ["Anna Berger", "Jonas Keller"],
  });
  coach.sent();
  const out = await coach.call("tp_remove_athletes_from_group", {
    ...args,
    athlete_ids: ["Jonas", "Anna Lindholm"],
  });
  expect(out.data).toMatchObject({
    confirmed: true,
    removed: [{ name: "Jonas Keller" }],
    not_in_it: ["Anna Lindholm"],
  });
  expect(stored("Relay")?.athleteIds).toEqual([4_200_611]);
  expect(changes()).toEqual([expect.stringMatching(/^DELETE .*\/athletes\/4200900$/)]);
});

test("KB-76: two athletes of one name stop it before anything is written, as does the automatic group", async () => {
  coach.sent();
  const annas = await coach.call("tp_add_athletes_to_group", {
    group_id: "Track squad",
    athlete_ids: ["Jonas", "Anna"],
  });
  expect(annas.data.error.code).toBe("AMBIGUOUS_ATHLETE");
  const automatic = await coach.call("tp_remove_athletes_from_group", {
    group_id: 9000,
    athlete_ids: ["Jonas"],
  });
  expect(automatic.data.error.code).toBe("FORBIDDEN");
  expect(changes()).toEqual([]);
});

test("one athlete who cannot be added is named, the others are in the group", async () => {
  await coach.call("tp_create_group", { name: "Camp" });
  coach.server.sandbox.faults.add({ kind: "status", status: 403, operationId: "addGroupMember" });
  const { data } = await coach.call("tp_add_athletes_to_group", {
    group_id: "Camp",
    athlete_ids: ["Jonas", "Anna Berger"],
  });
  expect(data).toMatchObject({
    confirmed: false,
    added: [{ name: "Anna Berger" }],
    failed_parts: [{ part: "Jonas Keller" }],
  });
});

test.each([
  ["group:Track squad", ["Anna Berger"]],
  ["GROUP: 9001", ["Anna Berger"]],
  ["group:My Athletes", ["Anna Berger", "Anna Lindholm", "Jonas Keller"]],
])("athletes %j are the members of the group, wherever athletes are asked for", async (athletes, names) => {
  const { data } = await coach.call("tp_get_weekly_summary", { athletes: [athletes, "4200611"] });
  expect(data.athletes.map(({ athlete }: { athlete: string }) => athlete).sort()).toEqual(names);
});

test("a group that is none, or has nobody in it, is told with the names that there are", async () => {
  await coach.call("tp_create_group", { name: "Empty" });
  const none = await coach.call("tp_get_weekly_summary", { athletes: "group:Sprinters" });
  expect(none.data.error).toMatchObject({
    code: "NOT_FOUND",
    message: expect.stringContaining('"Track squad"'),
  });
  const empty = await coach.call("tp_get_weekly_summary", { athletes: ["group:Empty"] });
  expect(empty.data.error.message).toBe('Nobody is in the group "Empty".');
});
