import { Readable, Writable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import manifest from "../../generated/tools.json" with { type: "json" };
import { readCallInput } from "../../src/cli/call-input.js";
import { readGiven } from "../../src/cli/given.js";
import { createScrubber } from "../../src/security/scrubber.js";
import { type InProcess, startInProcess } from "../kit/in-process.js";
import { PAGES } from "./pages.js";
import { wordsOf } from "./typed.js";

const AS_COACH = "TP_MCP_SANDBOX_COOKIE=sandbox-coach ";

const page = PAGES.get("docs/cookbook.md") ?? "";
const lines = [...page.matchAll(/^(?:\w+=\S* )*tp-mcp call .*$/gm)].map(([line]) => line);

let athlete: InProcess;
let coach: InProcess;
beforeAll(async () => {
  athlete = await startInProcess();
  coach = await startInProcess({}, { TP_MCP_SANDBOX_COOKIE: "sandbox-coach" });
});
afterAll(() => Promise.all([athlete.close(), coach.close()]));

const none = new Writable();
const io = { stdin: Readable.from([]), stdout: none, stderr: none, env: {}, scrubber: createScrubber() };

/** What the next line takes from the answer before it. */
const taken = { plan_id: "", change_id: "" };

test("the page has lines to run, and only the sandbox is meant", () => {
  expect(lines.length).toBeGreaterThan(30);
  expect(lines.filter((line) => !/--sandbox$|^TP_MCP_SANDBOX_URL=/.test(line))).toEqual([]);
});

test.each(lines)("%s", async (line) => {
  const filled = line.replace("=PLAN_ID", `=${taken.plan_id}`).replace("=CHANGE_ID", `=${taken.change_id}`);
  const { words } = readGiven("call", wordsOf(filled.replace(/^.*?tp-mcp call /, "")));
  const [tool = "", ...inputs] = words;
  const schema = manifest.find(({ name }) => name === tool)?.inputSchema ?? {};
  const account = line.startsWith(AS_COACH) ? coach : athlete;
  const { isError, data } = await account.call(tool, await readCallInput(inputs, schema, io), {
    deleteMode: "safe",
  });
  expect(isError ? data : undefined).toBeUndefined();
  expect(data).not.toHaveProperty("failed_parts");
  expect(data.count, "an example shows something").not.toBe(0);
  for (const name of ["plan_id", "change_id"] as const)
    if (typeof data[name] === "string") taken[name] = data[name];
});
