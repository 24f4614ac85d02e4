import { expect, test } from "vitest";
import { refuseBlockedRoute } from "../../src/http/blocked-routes.js";
import { originsFor } from "../../src/http/origins.js";
import { requestUrl } from "../../src/http/url.js";

const DISGUISES = [
  "/plans/v1/commands/applyplan",
  "/plans/v1/commands/applyplan/",
  "/plans/v1/commands/applyplan?x=1",
  "/plans/v1/commands/applyplan#x",
  "/plans/v1/commands/applyplan/anything",
  "/plans/v2/commands/applyplan",
  "/PLANS/V1/Commands/ApplyPlan",
  "//plans//v1//commands//applyplan",
  "/plans/v1/./commands/./applyplan",
  "/plans/v1/commands/x/../applyplan",
  "/plans/v1/commands/%61pplyplan",
  "/plans/v1/commands/%2561pplyplan",
  "/plans/v1/commands/%252561pplyplan",
  "/plans/v1/commands/%u0061pplyplan",
  "/plans/v1/%63ommands%2Fapplyplan",
  "/plans/v1/commands%5Capplyplan",
  "/plans/v1/commands\\applyplan",
  "/plans/v1/commands/x%2f..%2fapplyplan",
  "/plans/v1/commands/%2e/applyplan",
  "/plans/v1/commands;a=b/applyplan;c=d",
  "/plans/v1/commands/applyplan.",
  "/plans/v1/commands/applyplan%20",
  "/plans/v1/commands/applyplan%00",
  "/plans/v1/commands/apply%09plan",
  "/fitness/v6/athletes/7001/commands/addworkoutfromlibraryitem",
  "/plans/v1/plans/9/commands/AddWorkoutFromLibraryItem/",
];

test.each([...DISGUISES, "/plans/v1/commands/applyplan/.."])("KB-74: %s is refused", (path) => {
  expect(() => refuseBlockedRoute(path)).toThrow(expect.objectContaining({ code: "BLOCKED_ENDPOINT" }));
});

test.each(DISGUISES)("KB-74: a request for %s gets no URL", (path) => {
  const endpoint = { id: "x", host: "api", path, query: [] } as const;
  expect(() => requestUrl(endpoint, {}, originsFor(undefined))).toThrow(
    expect.objectContaining({ code: "BLOCKED_ENDPOINT" }),
  );
});

test("KB-74: a parameter cannot smuggle the route in either", () => {
  const endpoint = { id: "x", host: "api", path: "/plans/v1/commands/{name}", query: [] } as const;
  for (const name of ["applyplan", "%61pplyplan", "ApplyPlan "])
    expect(() => requestUrl(endpoint, { name }, originsFor(undefined))).toThrow(
      expect.objectContaining({ code: "BLOCKED_ENDPOINT" }),
    );
});

test.each([
  "/plans/v1/plans",
  "/plans/v1/commands/removeplan",
  "/plans/v1/applyplan",
  "/fitness/v6/athletes/7001/commands/workouts/copy",
  "/exerciselibrary/v2/libraries/100%25/items",
])("%s is not a blocked route", (path) => {
  expect(() => refuseBlockedRoute(path)).not.toThrow();
});
