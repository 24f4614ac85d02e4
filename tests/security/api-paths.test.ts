import { afterAll, beforeAll, describe, expect, test } from "vitest";
import manifest from "../../generated/tools.json" with { type: "json" };
import { type InProcess, startInProcess } from "../kit/in-process.js";
import { callsOfEveryTool } from "./every-tool.js";

/** Ids that try to become another route. */
const HOSTILE = [
  "../../../plans/v1/commands/applyplan",
  "1/../../../../plans/v1/commands/applyplan",
  "%2e%2e/%2e%2e/plans/v1/commands/applyplan",
  "..%2f..%2fplans%2fv1%2fcommands%2fapplyplan",
  "//evil.example/plans/v1/commands/applyplan",
  "\\\\evil.example\\plans\\v1\\commands\\ApplyPlan",
  "1\r\nHost: evil.example",
  "1?x=/plans/v1/commands/applyplan#",
];

let server: InProcess;
beforeAll(async () => {
  server = await startInProcess({ account: "coach" });
});
afterAll(() => server.close());

const schemas: ReadonlyMap<string, { properties?: object }> = new Map(
  manifest.map(({ name, inputSchema }) => [name, inputSchema]),
);

/** The arguments of a tool that name something: ids, athletes and days, with whether they are lists. */
function namingArguments(tool: string): { argument: string; isList: boolean }[] {
  const properties = Object.entries<{ type?: unknown }>({ ...schemas.get(tool)?.properties });
  return properties
    .filter(([argument]) => /(^athletes?|_ids?|date)$/.test(argument))
    .map(([argument, { type }]) => ({ argument, isList: type === "array" }));
}

describe("T6: no argument of any tool becomes a route", () => {
  test.each(HOSTILE)("T6: %j", async (text) => {
    const before = server.sandbox.requests.length;
    const tries = callsOfEveryTool(server.sandbox).flatMap(({ name, arguments: input }) =>
      namingArguments(name).map(({ argument, isList }) =>
        server.call(name, { ...input, [argument]: isList ? [text] : text }),
      ),
    );
    const answers = await Promise.all(tries);
    expect(answers.length).toBeGreaterThan(40);
    expect(answers.filter(({ isError }) => !isError)).toEqual([]);
    const sent = server.sandbox.requests.slice(before).map(({ path }) => path);
    expect(sent.filter((path) => path !== "/users/v3/user" && !/^[\w/-]+$/.test(path))).toEqual([]);
    expect(sent.join(" ")).not.toMatch(/applyplan|commands|evil/i);
    expect(server.sandbox.violations).toEqual([]);
  });
});
