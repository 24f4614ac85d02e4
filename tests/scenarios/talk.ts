import { expect, onTestFinished, test } from "vitest";
import type { Sandbox, SandboxOptions } from "../../sandbox/index.js";
import type { RunOptions } from "../../src/server/run-tool.js";
import { startInProcess } from "../kit/in-process.js";
import type { Result } from "../kit/server.js";

type Data = Result["data"];
type More = Partial<RunOptions>;

/** What somebody asks for, one call after another, on a season of its own. */
export interface Talk {
  sandbox: Sandbox;
  /** Calls a tool that must succeed and gives its data. */
  say(tool: string, args?: Record<string, unknown>, more?: More): Promise<Data>;
  /** Calls a tool that must fail and gives the error. */
  refused(tool: string, args?: Record<string, unknown>, more?: More): Promise<Data>;
  /** Routes of the changes so far. */
  changes(): string[];
}

/** A conversation that depends on no time zone, and so needs no process: see zones.ts for those that do. */
export function talk(
  title: string,
  options: Partial<SandboxOptions>,
  conversation: (talk: Talk) => Promise<void>,
): void {
  test(title, async () => {
    const { sandbox, call, close } = await startInProcess(options);
    onTestFinished(close);
    const answered =
      (isError: boolean) => async (tool: string, args?: Record<string, unknown>, more?: More) => {
        const result: { isError: boolean; data: Data } = await call(tool, args, more);
        expect(result.isError, JSON.stringify(result.data)).toBe(isError);
        return isError ? result.data.error : result.data;
      };
    await conversation({
      sandbox,
      say: answered(false),
      refused: answered(true),
      changes: () =>
        sandbox.requests
          .filter(
            ({ method, operationId }) =>
              method !== "GET" && !/^(getPerf|analyze|calc)/.test(`${operationId}`),
          )
          .map(({ operationId }) => `${operationId}`),
    });
    expect(sandbox.violations).toEqual([]);
  });
}
